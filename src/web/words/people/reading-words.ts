// The words of who was shown what is sensitive, in the reader's language.
import { inLanguageOf, type Sameness } from '../index.ts'
import { readingWords as en } from './en-readings.ts'

type ReadingWords = Sameness<typeof en>

const languages: Readonly<Record<string, ReadingWords>> = { en }

export const readingWords: ReadingWords = inLanguageOf(languages, en)
