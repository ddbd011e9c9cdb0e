// The door of definition/problems: what is wrong with an entry: a code, parameters and a place, and the sentences that word it.
export { fillIn, gapsIn, newCatalogue, type GapsOf, type Params, type ParamsOf } from './catalogue.ts'
export { answerSentences, askOfNumber } from './answer-sentences.ts'
export { contradiction, naming } from './contradictions/contradiction.ts'
export { settingContradiction } from './contradictions/setting-contradiction-sentences.ts'
export { emptySentences } from './empty-sentences.ts'
export { providerSentences } from './refused/provider-sentences.ts'
export { problemSentences, type ProblemCode } from './problem-sentences.ts'
export {
  newProblem,
  problemAt,
  problemText,
  problemWords,
  severityOf,
  whatAndMend,
  whatWhyMend,
  type Place,
  type Problem,
  type ProblemText,
  wordsOf,
} from './problem.ts'
export {
  isRefused,
  Refused,
  refusedText,
  type NestedProblem,
  type RefusedCode,
  type RefusedKind,
  type RefusedParams,
} from './refused.ts'
export { remarkText, type RemarkCode } from './remark-sentences.ts'
