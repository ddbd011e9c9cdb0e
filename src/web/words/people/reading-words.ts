// The words of who was shown what is sensitive, in the reader's language.
import { readingWords as en } from '../en/people/readings.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const readingWords: Sameness<typeof en> = await inLanguageOf(en, 'people/readings')
