// The words of the calendar in the reader's language. They come with the pages that need them.
import { calendarWords as en } from './en-calendar.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

type CalendarWords = Sameness<typeof en>

const languages: Readonly<Record<string, CalendarWords>> = { en }

export const calendarWords: CalendarWords = inLanguageOf(languages, en)
