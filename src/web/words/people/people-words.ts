// The words of people in the reader's language. They come with the pages of people, and not with the first page.
import { peopleWords as en } from '../en/people/people.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const peopleWords: Sameness<typeof en> = await inLanguageOf(en, 'people/people')
