// The words of the page on which figures are explored, in the reader's language. They come with it, and not with the first page.
import { exploreWords as en } from './en/explore.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const exploreWords: Sameness<typeof en> = await inLanguageOf(en, 'explore')
