// The door of definition/counts: what records count: which month, item class and codes a row adds to, and for how long.
export { coarseCodes, coarseDimensions, isRolledUp } from './coarse-dimensions.ts'
export { contributionsOf, type Contribution } from './contributions.ts'
export { codesWithParts, readCountedPlace, writeCountedPlace, type CountedPlace } from './counted-cell.ts'
export { countedIn, type CountedShare } from './counted-in.ts'
export {
  countsKey,
  findCounting,
  unanswered,
  type CountedCells,
  type Counting,
  type CountsAsked,
  type FindCounts,
} from './counting.ts'
export { listedSums, type ListedSum, type SummedClass } from './listed-sums.ts'
export { countsStocks, firstMonth, openingMonth } from './opening-stock.ts'
export {
  attributedStandings,
  saidOfThings,
  sharedFields,
  standingContributions,
  standingCounts,
  type NamedRecord,
  type SaidOfThing,
} from './standing.ts'
