// The year of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'
import { intervalNames } from './interval-sentences.ts'

export const year = calendarKind('year', intervalNames.year, '2024')
