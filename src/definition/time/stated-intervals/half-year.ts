// The half-year of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'

export const halfYear = calendarKind('half-year', { en: 'Half-year' }, '2024-H1')
