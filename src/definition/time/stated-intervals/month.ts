// The month of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'

export const month = calendarKind('month', { en: 'Month' }, '2024-05')
