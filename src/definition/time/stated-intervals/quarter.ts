// The quarter of the calendar as an interval of statements.
import { calendarKind } from './calendar-kind.ts'
import { intervalNames } from './interval-sentences.ts'

export const quarter = calendarKind('quarter', intervalNames.quarter, '2024-Q3')
