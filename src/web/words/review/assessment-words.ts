// The words of assessments in the reader's language. They come with the pages that need them.
import { assessmentWords as en } from '../en/review/assessments.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const assessmentWords: Sameness<typeof en> = await inLanguageOf(en, 'review/assessments')
