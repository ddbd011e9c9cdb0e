// The month of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'
import { intervalNames } from './interval-sentences.ts'

export const month = calendarKind('month', intervalNames.month, '2024-05')
