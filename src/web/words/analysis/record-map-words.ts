// The words of maps of records in the reader's language. They come with their page.
import { recordMapWords as en } from '../en/analysis/record-map.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const recordMapWords: Sameness<typeof en> = await inLanguageOf(en, 'analysis/record-map')
