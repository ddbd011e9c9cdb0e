// The door of definition/mapping: how a sheet of others is read: which column fills which heading of ours, what its answers mean.
export { checkMapping, headingsMissing, headingsUsed, type MappingProblem } from './check-mapping.ts'
export { distinctHeadings } from './distinct-headings.ts'
export { countHeadings } from './suggesting/count-headings.ts'
export { answersOfObservations, answersOfRegister, type KnownAnswers } from './reading/known-answers.ts'
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
  type PartMeaning,
  type RowCondition,
  type RowFilter,
  type TextPart,
  type TextTest,
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
export {
  downloadLanguage,
  isObservationDownload,
  isRecordDownload,
  observationDownloadHeadings,
  recordDownload,
} from './own-downloads.ts'
export { downloadHeadings } from './download-sentences.ts'
export { isShortened, plainNumber } from './reading/plain-number.ts'
export { codeTable, readMappedCell, roundedTo, withoutTime } from './reading/read-mapped-cell.ts'
export {
  cellFinder,
  mappedRowReader,
  type CellOf,
  type MappedNote,
  type MappedRow,
  type MappedValue,
} from './reading/read-mapped-row.ts'
export { testKind, testOf, testTexts, type TestKind } from './reading/text-tests.ts'
export {
  isReshaped,
  shapeOf,
  withoutShape,
  type ChildSheet,
  type TableShape,
  type Unpivot,
} from './shape/table-shape.ts'
export {
  findChildSheets,
  findPeriodColumns,
  findTwoHeadings,
  isToolColumn,
  type TopRow,
} from './shape/table-traits.ts'
export { suggestMapping, type WordsOfColumns } from './suggesting/suggest-mapping.ts'
export {
  delimiters,
  textEncodings,
  type Delimiter,
  type TextEncoding,
  type TextReading,
} from './text-reading.ts'
export { usualSource } from './usual-source.ts'
