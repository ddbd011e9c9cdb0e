// The words of the page on which any indicator is explored in the reader's language. They come with what shows them.
import { pivotWords as en } from '../en/analysis/pivot.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const pivotWords: Sameness<typeof en> = await inLanguageOf(en, 'analysis/pivot')
