// The door of the definition room: the words in which a roadmap is written.
export { anchorHeader, sealText, type AnchorSeal } from './anchor-seal.ts'
export { textIn, type Text } from './text.ts'
export {
  addDays,
  daysIn,
  isDate,
  isOverlapping,
  isSameInterval,
  isWithin,
  type Interval,
} from './interval.ts'
export { ripenessOf, type Ripening } from './ripening.ts'
export {
  findFrequency,
  findInterval,
  frequencies,
  frequencyOf,
  getInterval,
  periodOf,
  periodsBetween,
  periodsPer,
  shiftPeriod,
  type Frequency,
} from './period.ts'
export {
  codeWithParts,
  defineCodeList,
  findCode,
  findParent,
  notApplicable,
  topCodes,
  total,
  type Code,
  type CodeList,
} from './code-list.ts'
export { defineDimension, type Dimension } from './dimension.ts'
export { defineUnit, isAddable, percentUnit, ratioUnit, type Unit, type UnitKind } from './unit.ts'
export { accumulations, defineDataElement, findDimension, statuses } from './data-element.ts'
export type * from './data-element.ts'
export {
  checklist,
  criteriaMet,
  criteriaMissed,
  latest,
  latestOfYear,
  stated,
  sum,
  type Measure,
  type Restriction,
} from './measure.ts'
export { footnotesOf, paragraphPieces, type ParagraphPiece } from './footnotes.ts'
export { measuresIn, plus, rate, ratio, share, type Formula, type Term } from './formula.ts'
export { askedRates, denominatorsFor } from './rates.ts'
export type { Denominator } from './denominator.ts'
export { defineIndicator, headlinesOf, indicatorKinds, measuredElements, regionRule } from './indicator.ts'
export type * from './indicator.ts'
export { childrenOf, defineElement, type Element, type Level, type Timeframe } from './element.ts'
export {
  defineJurisdiction,
  namedFor,
  type Institution,
  type Jurisdiction,
  type JurisdictionGroup,
  type NamingProfile,
} from './jurisdiction.ts'
export * from './institution.ts'
export * from './register-keeper.ts'
export * from './completeness-statement.ts'
export * from './touched-months.ts'
export * from './opening-stock.ts'
export { findStatedInterval, intervalKinds, statedExamples } from './stated-intervals/index.ts'
export type { IntervalKind } from './stated-intervals/interval-kind.ts'
export * from './complete-areas.ts'
export * from './month-runs.ts'
export * from './stated-question.ts'
export { periodOfReport, reportsUntil, type CycleReport, type CycleRule } from './cycle.ts'
export * from './completeness.ts'
export { audiences, defineRole, type Audience, type Person, type Role } from './role.ts'
export {
  bases,
  boundsOf,
  codesText,
  factKey,
  isCompleteOver,
  isMixedClass,
  latestVintages,
  openBreakdown,
  type Basis,
  type Observation,
} from './observation.ts'
export { addAll, isExact, isKnown, type Bounds } from './bounds.ts'
export { figureFlags, figureStates, figureText } from './figure.ts'
export type * from './figure.ts'
export {
  amountWithUnit,
  dayApart,
  figureParts,
  figureUnit,
  figureWithUnit,
  unitFor,
  unitName,
  type ShownUnit,
} from './figure-words.ts'
export { isSubtotal } from './subtotal.ts'
export { isBrokenDownBy } from './headline-contradictions.ts'
export { evaluate, type MeasureValue, type MeasureValues, type SourceValue } from './evaluate.ts'
export { regionalFigure } from './region.ts'
export { defineQualityRule, severities } from './quality-rule.ts'
export type * from './quality-rule.ts'
export {
  defineRoadmap,
  findBreakdownCodes,
  findDataElement,
  findGroup,
  findIndicator,
  findRegister,
  indicatorsOfKind,
  getDataElement,
  itemClassId,
  recordAreas,
  reportingAreas,
  type Dataset,
  type Passage,
  type Roadmap,
} from './roadmap.ts'
export * from './api-paths.ts'
export type * from './contract.ts'
export type * from './headline-contract.ts'
export { exceptionStates } from './findings-contract.ts'
export type * from './findings-contract.ts'
export type * from './record-contract.ts'
export { fillIn, problemText, type Params, type Place, type Problem, type ProblemText } from './problem.ts'
export { type ProblemCode } from './problem-sentences.ts'
export { readObservation } from './check-observation.ts'
export { type Complain, type Draft } from './draft.ts'
export {
  columnOf,
  findMeantArea,
  findMeantCode,
  isTotalWord,
  vocabularyFor,
  type Vocabulary,
} from './vocabulary.ts'
export { findMeantCodes } from './fields/read-code.ts'
export {
  countsAsked,
  elementsBeside,
  findFindings,
  lookForFindings,
  type Looked,
} from './quality/find-findings.ts'
export * as figureRule from './quality/kinds.ts'
export { defineFigureRule } from './quality/rule-kinds.ts'
export {
  countsKey,
  findCounting,
  type CountedCells,
  type Counting,
  type CountsAsked,
  type FindCounts,
  unanswered,
} from './counting.ts'
export { coarseCodes, coarseDimensions, isRolledUp } from './coarse-dimensions.ts'
export { pluralForm } from './plural.ts'
export { findContradictions } from './contradictions.ts'
export {
  codesFromText,
  codesToText,
  explanationAddress,
  areaHeadlinesAddress,
  overviewAddress,
  completenessAddress,
  collisionsAddress,
  ruledRecordsAddress,
  figuresAddress,
  findingsAddress,
  indicatorObservationsAddress,
  observationsAddress,
  type AnswerFormat,
} from './api-questions.ts'
export { type FieldKind, type JsonSchema, type Refusal } from './field-kind.ts'
export * as fieldKind from './fields/kinds.ts'
export { fieldKinds, findFieldKind } from './fields/index.ts'
export { defineField, defineRegister, departures, findField, recordFields } from './register.ts'
export type * from './register.ts'
export type { RequiredRows } from './required-rows.ts'
export { identityFields, knownBy, recordKey, recordLabel } from './sameness.ts'
export { contributionsOf, type Contribution } from './contributions.ts'
export {
  attributedStandings,
  sharedFields,
  standingContributions,
  standingCounts,
  type NamedRecord,
} from './standing.ts'
export { codesWithParts, readCountedPlace, writeCountedPlace, type CountedPlace } from './counted-cell.ts'
export { countedIn, type CountedShare } from './counted-in.ts'
export { checkRecord, textOf } from './record.ts'
export type * from './record.ts'
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
export {
  delimiters,
  textEncodings,
  type Delimiter,
  type TextEncoding,
  type TextReading,
} from './text-reading.ts'
export { importStates } from './import-contract.ts'
export type * from './import-contract.ts'
export type * from './taken-import.ts'
export type * from './load-contract.ts'
export { distinctHeadings } from './distinct-headings.ts'
export { remarkText, type RemarkCode } from './remark-sentences.ts'
export { hasTimeZone, localTime } from './local-time.ts'
export { keyLooks } from './look-alikes.ts'
export { hasTwoReadings, markIn } from './number-habits.ts'
export { bothReadings } from './number-cell.ts'
export { latinWords, plainHeading, plainText } from './plain-text.ts'
export { codeTable, readMappedCell, withoutTime } from './read-mapped-cell.ts'
export { readMapping } from './mapping-shape.ts'
export { checkMapping, headingsMissing, headingsUsed, type MappingProblem } from './check-mapping.ts'
export { suggestMapping } from './suggest-mapping.ts'
export {
  cellFinder,
  mappedRowReader,
  type CellOf,
  type MappedRow,
  type MappedValue,
} from './read-mapped-row.ts'
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
export { recordRuleSeverities, type RecordRule, type RecordRuleSeverity } from './record-rule.ts'
export * as recordRule from './record-rules/kinds.ts'
export { defineRecordRule } from './record-rules/record-rule-kinds.ts'
export { ruledRecord, type RuledRecord, type RuledRecordsAnswer } from './ruled-records.ts'
export { findRecordHits, type RuleProblem } from './record-rules/find-record-hits.ts'
export {
  findPlaced,
  narrowingOf,
  placedFields,
  readFilter,
  writeFilter,
  type Narrowing,
  type PlacedField,
  type RecordCondition,
} from './record-filter.ts'
export { answerTexts, findList } from './answer-texts.ts'
export { yesNoAnswers } from './fields/yes-no.ts'
export {
  inventedMark,
  inventedSentence,
  type InventedRecord,
  type InventionWish,
  type Inventor,
} from './invention.ts'
export { drawsFor, weighted, type Draws, type Weighted } from './draws.ts'
