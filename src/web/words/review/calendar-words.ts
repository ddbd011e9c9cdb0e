// The words of the calendar in the reader's language. They come with the pages that need them.
import { calendarWords as en } from '../en/review/calendar.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const calendarWords: Sameness<typeof en> = await inLanguageOf(en, 'review/calendar')
