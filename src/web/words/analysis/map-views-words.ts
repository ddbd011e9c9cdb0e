// The words of the views of a map of records in the reader's language. They come with their page.
import { mapViewWords as en } from '../en/analysis/map-views.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const mapViewWords: Sameness<typeof en> = await inLanguageOf(en, 'analysis/map-views')
