// The door of definition/registers: how a register is declared: sections, fields, children, what makes two records the same, what they count.
export { answerTexts, findList } from './answer-texts.ts'
export { defineFieldKind, type Checked, type FieldKind, type JsonSchema, type Refusal } from './field-kind.ts'
export { cohortLengths, cohortMonths, type Cohorts, type Duration, type FollowedRows } from './followed.ts'
export { followedContradictions } from './followed-contradictions.ts'
export { recordRuleSeverities, type RecordRule, type RecordRuleSeverity } from './record-rule.ts'
export {
  defineField,
  defineRegister,
  departures,
  findField,
  placeField,
  recordFields,
  type ChildTable,
  type CodeSource,
  type Count,
  type Departure,
  type Field,
  type Holding,
  type RecordRoute,
  type Register,
  type Reviewing,
  type Section,
} from './register.ts'
export {
  requestSides,
  type RequestFlow,
  type RequestSide,
  type RequestStep,
  type RowOpening,
} from './request-flow.ts'
export { requiredRowsContradictions } from './required-rows-contradictions.ts'
export type { RequiredRows } from './required-rows.ts'
export { hasSensitive, sensitiveFields } from './sensitive-fields.ts'
