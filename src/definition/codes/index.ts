// The door of definition/codes: what can be counted and how it is broken down: data elements, dimensions, code lists, units, exact bounds.
export {
  add,
  addAll,
  decimalText,
  exactText,
  divide,
  isContradicting,
  isExact,
  isKnown,
  isNothingKnown,
  isZero,
  noMoreThanAll,
  subtract,
  unknown,
  type Bounds,
  type Rounding,
} from './bounds.ts'
export {
  defineAssessmentScale,
  nearSteps,
  shadeOfStep,
  wayBetween,
  type AssessmentPart,
  type AssessmentScale,
  type AssessmentStep,
  type NeighbourScale,
} from './assessment-scale.ts'
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
export {
  accumulations,
  defineDataElement,
  findDimension,
  reporters,
  statuses,
  type Accumulation,
  type DataElement,
  type Reporter,
  type StatedChange,
  type Status,
} from './data-element.ts'
export type { Denominator } from './denominator.ts'
export { defineDimension, type Dimension } from './dimension.ts'
export {
  defineJurisdiction,
  namedFor,
  type Institution,
  type Jurisdiction,
  type JurisdictionGroup,
  type NamingProfile,
} from './jurisdiction.ts'
export { bothReadings, readNumber } from './number-cell.ts'
export { sayNumber } from './number-sentences.ts'
export {
  audiences,
  lookingActions,
  defineRole,
  reaches,
  recordActions,
  type RecordAction,
  type Audience,
  type HeldRole,
  type Person,
  type Role,
} from './role.ts'
export type { PlanState, PlanStates } from './plan-states.ts'
export {
  defineTelling,
  inHand,
  mailChoices,
  type MailChoice,
  type Reminder,
  type Telling,
} from './telling.ts'
export {
  defineSubmissionStep,
  isSubmissionRight,
  submissionEffects,
  writers,
  type SubmissionEffect,
  type SubmissionFlow,
  type SubmissionRight,
  type SubmissionState,
  type SubmissionStep,
} from './submission-flow.ts'
export {
  defineUnit,
  isAddable,
  percentUnit,
  ratioUnit,
  type Unit,
  type UnitKind,
  type UnitWords,
} from './unit.ts'
