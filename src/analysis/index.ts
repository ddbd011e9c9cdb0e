// The door of the analysis room: what in rows of counts is beyond the usual.
export { fewestCases, fewestMonths, monthsBehind, nominalRate, simulatedRates } from './farrington.ts'
export { watchMonths, type MonthCount, type WatchedMonth } from './watch-months.ts'
