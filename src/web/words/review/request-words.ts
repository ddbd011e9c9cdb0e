// The words of requests in the reader's language. They come with the pages that need them.
import { requestWords as en } from './en-requests.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type RequestWords = Sameness<typeof en>

const languages: Readonly<Record<string, RequestWords>> = { en }

export const requestWords: RequestWords = inLanguageOf(languages, en)
