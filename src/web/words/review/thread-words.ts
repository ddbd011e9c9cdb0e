// The words of questions about reports in the reader's language. They come with the pages that need them.
import { threadWords as en } from '../en/review/threads.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const threadWords: Sameness<typeof en> = await inLanguageOf(en, 'review/threads')
