// The door of indicators/cells: one value for each cell that was asked for, from statements and counts.
export type { Cell } from './cells.ts'
export { daysFor, rangeFor, readMeasure } from './year-cells.ts'
