// The words of registers and records in the reader's language. They come with the pages of records, and not with the first page.
import { recordWords as en } from './en/records.ts'
import { inLanguageOf, type Sameness } from './index.ts'

export const recordWords: Sameness<typeof en> = await inLanguageOf(en, 'records')
