// The door of definition/record-rules: the kinds of rules that are put to a record, and what each finds.
export { acceptedReason, hitKey } from './accepted-reason.ts'
export { findRecordHits, type RuleProblem } from './find-record-hits.ts'
export * as recordRule from './kinds.ts'
export { recordRuleContradictions, rulesOnSensitive, withRules } from './record-rule-contradictions.ts'
export { defineRecordRule } from './record-rule-kinds.ts'
