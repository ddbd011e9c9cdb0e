// The door of definition/problems: what is wrong with an entry: a code, parameters and a place, and the sentences that word it.
export { problemSentences, type ProblemCode } from './problem-sentences.ts'
export { fillIn, problemText, type Params, type Place, type Problem, type ProblemText } from './problem.ts'
export { remarkText, type RemarkCode } from './remark-sentences.ts'
