// What was asked is refused: a code and its parameters. Rooms raise it; only a door words it, for HTTP or for a terminal.
import { spokenLanguage } from '../words/index.ts'
import { newCatalogue, type GapsOf, type Params } from './catalogue.ts'
import { problemWords, type Problem, type ProblemText } from './problem.ts'
import { refusedSentences } from './refused/refused-sentences.ts'

/** What kind of refusal it is. A door makes its own of it: a status of HTTP, an exit code. */
export type RefusedKind =
  | 'bad-request'
  | 'not-signed-in'
  | 'forbidden'
  | 'not-found'
  | 'too-slow'
  | 'conflict'
  | 'too-large'
  | 'address-too-long'
  | 'unsupported'
  | 'unprocessable'
  | 'too-many'
  | 'headers-too-large'
  | 'unavailable'

const catalogue = /* @__PURE__ */ newCatalogue('refused', refusedSentences, spokenLanguage)

type Sentences = typeof refusedSentences
export type RefusedCode = keyof Sentences

/** A problem within a refusal, or another refusal. One that came with its words, from a site for example, is said in those. */
export type NestedProblem =
  | Pick<Problem, 'code' | 'params'>
  | Refused
  | (Pick<ProblemText, 'what' | 'mend'> & Partial<Pick<ProblemText, 'why'>>)

type Param = string | number | NestedProblem | readonly NestedProblem[]

/** What is wrong stands in a gap of this name, and never as a text that somebody has worded. */
type ParamFor<Gap> = Gap extends 'problem' ? NestedProblem | readonly NestedProblem[] : string | number

/** The parameters that the sentence of a refusal needs. More may be given: another language may word them differently. */
export type RefusedParams<Code extends RefusedCode> = {
  readonly [Gap in GapsOf<Sentences[Code]>]: ParamFor<Gap>
}

/**
 * Thrown where something is refused for a reason that a person can act on. It holds no sentence: `refusedText` words it.
 * Anything else that is thrown is a fault, and no reader is told what it says.
 */
export class Refused<Code extends RefusedCode = RefusedCode> extends Error {
  override name = 'Refused'
  readonly code: Code
  readonly params: Readonly<Record<string, Param>>
  readonly kind: RefusedKind
  constructor(code: Code, params: RefusedParams<Code>, kind: RefusedKind, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.params = params
    this.kind = kind
  }
}

function nestedText(problem: NestedProblem, language: string): string {
  if (problem instanceof Refused) return refusedText(problem, language)
  const { what, why, mend } = 'what' in problem ? problem : problemWords(problem, language)
  return [what, why, mend].filter(Boolean).join(' ')
}

function wordedParam(param: Param, language: string): string | number {
  if (typeof param !== 'object') return param
  const problems = 'length' in param ? param : [param]
  return problems.map((one) => nestedText(one, language)).join(' ')
}

/** The refusal in the reader's language: what is refused, and what can be done about it. */
export function refusedText(
  { code, params }: Pick<Refused, 'code' | 'params'>,
  language = spokenLanguage(),
): string {
  const worded: Params = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, wordedParam(param, language)]),
  )
  return catalogue.parts(code, worded, language).join(' ')
}

/** Whether something was refused, and where codes are named, for one of them. */
export function isRefused(error: unknown, ...codes: readonly RefusedCode[]): error is Refused {
  if (!(error instanceof Refused)) return false
  return codes.length === 0 || codes.some((code) => code === error.code)
}
