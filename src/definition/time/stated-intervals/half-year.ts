// The half-year of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'
import { intervalNames } from './interval-sentences.ts'

export const halfYear = calendarKind('half-year', intervalNames.halfYear, '2024-H1')
