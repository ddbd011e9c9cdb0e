// The words of the way from a list to its map, in the reader's language.
import { mapLink as en } from '../en/analysis/map-link.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const mapLink: Sameness<typeof en> = await inLanguageOf(en, 'analysis/map-link')
