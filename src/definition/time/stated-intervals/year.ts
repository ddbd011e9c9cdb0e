// The year of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'

export const year = calendarKind('year', { en: 'Year' }, '2024')
