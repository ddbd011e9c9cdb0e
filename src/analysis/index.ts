// The door of the analysis room: what in rows of counts, and in places, is beyond the usual.
export { fewestCases, fewestMonths, monthsBehind, nominalRate, simulatedRates } from './farrington.ts'
export {
  falseShare,
  fewestCells,
  fewestInCells,
  judgeCells,
  simulatedFalseShare,
  type JudgedCell,
  type LandCell,
} from './hot-spots.ts'
export { watchMonths, type MonthCount, type WatchedMonth } from './watch-months.ts'
