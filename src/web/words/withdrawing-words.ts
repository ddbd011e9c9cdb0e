// The words of taking back a figure of a source in the reader's language. They come with the pages that need them.
import { withdrawingWords as en } from './en/withdrawing.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const withdrawingWords: Sameness<typeof en> = await inLanguageOf(en, 'withdrawing')
