// The words of registers and records in the reader's language. They come with the pages of records, and not with the first page.
import { recordWords as en } from './en-records.ts'
import { inLanguageOf, type Sameness } from './index.ts'

type RecordWords = Sameness<typeof en>

const languages: Readonly<Record<string, RecordWords>> = { en }

export const recordWords: RecordWords = inLanguageOf(languages, en)
