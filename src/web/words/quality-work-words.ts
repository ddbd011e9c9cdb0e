// The words of work on findings in the reader's language. They come with the pages that need them.
import { qualityWorkWords as en } from './en/quality-work.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const qualityWorkWords: Sameness<typeof en> = await inLanguageOf(en, 'quality-work')
