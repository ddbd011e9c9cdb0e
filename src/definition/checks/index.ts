// The door of definition/checks: what contradicts itself: definitions at the start, observations when they come in.
export { readRoughFact } from './check-fact.ts'
export { readObservationRow, type ObservationRowRead } from './check-row.ts'
export { findContradictions } from './contradictions.ts'
export type { Complain, Draft } from './draft.ts'
export { isBrokenDownBy, ownCodes } from './headline-contradictions.ts'
