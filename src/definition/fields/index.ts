// The door of definition/fields: the kinds of fields: what each accepts, how it is read from a cell, stored, shown and described.
export { yesNoAnswers } from './choices/yes-no.ts'
export { fieldKinds, findFieldKind } from './field-kinds.ts'
export * as fieldKind from './kinds.ts'
export { findMeantCodes } from './reading/read-code.ts'
export { readDay } from './reading/read-day.ts'
export { refusalText } from './reading/refusal-text.ts'
