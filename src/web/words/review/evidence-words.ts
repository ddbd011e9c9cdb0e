// The words of files in the reader's language. They come with the pages that need them.
import { evidenceWords as en } from '../en/review/evidence.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const evidenceWords: Sameness<typeof en> = await inLanguageOf(en, 'review/evidence')
