// The words of people in the reader's language. They come with the pages of people, and not with the first page.
import { peopleWords as en } from './en-people.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type PeopleWords = Sameness<typeof en>

const languages: Readonly<Record<string, PeopleWords>> = { en }

export const peopleWords: PeopleWords = inLanguageOf(languages, en)
