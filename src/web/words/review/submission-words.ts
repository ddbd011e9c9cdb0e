// The words of submissions in the reader's language. They come with the pages that need them.
import { submissionWords as en } from '../en/review/submissions.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const submissionWords: Sameness<typeof en> = await inLanguageOf(en, 'review/submissions')
