// The quarter of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'

export const quarter = calendarKind('quarter', { en: 'Quarter' }, '2024-Q3')
