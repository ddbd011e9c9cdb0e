// The door of definition/quality: questions put to figures: the kinds of rules, and what they find.
export { countsAsked, elementsBeside, findFindings, lookForFindings, type Looked } from './find-findings.ts'
export * as figureRule from './kinds.ts'
export { defineFigureRule, qualityRuleContradictions } from './rule-kinds.ts'
