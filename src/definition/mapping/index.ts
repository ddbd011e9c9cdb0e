// The door of definition/mapping: how a sheet of others is read: which column fills which heading of ours, what its answers mean.
export { checkMapping, headingsMissing, headingsUsed, type MappingProblem } from './check-mapping.ts'
export { distinctHeadings } from './distinct-headings.ts'
export { countHeadings } from './count-headings.ts'
export { readMapping } from './mapping-shape.ts'
export {
  dateOrders,
  decimalMarks,
  headingsOf,
  type CellReading,
  type ColumnMapping,
  type DateOrder,
  type DecimalMark,
  type Lookup,
  type Mapping,
  type MappingOwner,
  type MappingSuggestion,
  type MappingTarget,
  type RowCondition,
  type RowFilter,
  type TotalRows,
} from './mapping.ts'
export { hasTwoReadings, markIn } from './number-habits.ts'
export {
  acceptedHeading,
  completeForHeading,
  institutionHeading,
  observationHeadings,
  ownHeadings,
  recordHeadings,
  requiredObservationHeadings,
  type OwnHeading,
} from './own-headings.ts'
export { codeTable, readMappedCell, withoutTime } from './read-mapped-cell.ts'
export {
  cellFinder,
  mappedRowReader,
  type CellOf,
  type MappedRow,
  type MappedValue,
} from './read-mapped-row.ts'
export { suggestMapping, type WordsOfColumns } from './suggest-mapping.ts'
export {
  delimiters,
  textEncodings,
  type Delimiter,
  type TextEncoding,
  type TextReading,
} from './text-reading.ts'
