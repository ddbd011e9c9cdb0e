// The words of completeness in the reader's language. They come with the pages that need them.
import { completenessWords as en } from './en/completeness.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const completenessWords: Sameness<typeof en> = await inLanguageOf(en, 'completeness')
