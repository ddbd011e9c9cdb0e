// The words of pinned views in the reader's language. They come with what shows them.
import { pinWords as en } from '../en/analysis/pins.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const pinWords: Sameness<typeof en> = await inLanguageOf(en, 'analysis/pins')
