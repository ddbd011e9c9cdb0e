// The words of requests in the reader's language. They come with the pages that need them.
import { requestWords as en } from '../en/review/requests.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const requestWords: Sameness<typeof en> = await inLanguageOf(en, 'review/requests')
