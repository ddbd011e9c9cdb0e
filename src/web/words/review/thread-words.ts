// The words of questions about reports in the reader's language. They come with the pages that need them.
import { threadWords as en } from './en-threads.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type ThreadWords = Sameness<typeof en>

const languages: Readonly<Record<string, ThreadWords>> = { en }

export const threadWords: ThreadWords = inLanguageOf(languages, en)
