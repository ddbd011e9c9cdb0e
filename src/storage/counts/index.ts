// The door of storage/counts: the counts of records, kept added up: written with every change, read by grain, made afresh.
export { addMoves, movedElements, type CellMoves } from './counted-cells.ts'
export { moveCounts, rebuildCounts, takeAll } from './counted-observations.ts'
export { readCountedRecords, readCountedSums, type CountedSum } from './counted-records.ts'
export { fillRollups } from './counted-rollups.ts'
export { countedRecordsOf, countsOnDay } from './counting-days.ts'
export { followDefinitions } from './follow-definitions.ts'
export { keepersFoundChanged } from './keepers.ts'
export { presentRecords, readPresentRecords, recordsAtOnce } from './present-records.ts'
export { readCountsAsked } from './read-counts-asked.ts'
export { readBothGrains, readCounts, type CountedAtSomeGrain, type CountedRow } from './read-counts.ts'
export {
  addTotal,
  findUnlikeTotals,
  movesOfTotals,
  readTotals,
  totalOf,
  type TotalMoves,
  type UnlikeTotal,
} from './record-totals.ts'
export { addStandings, allStandings } from './standing-counts.ts'
export { refreshStatistics } from './statistics.ts'
