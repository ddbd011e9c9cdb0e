// What was asked is refused: a code and its parameters. Rooms raise it; only a door words it, for HTTP or for a terminal.
import { newCatalogue, type Params, type ParamsOf } from './catalogue.ts'
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

const catalogue = /* @__PURE__ */ newCatalogue('refused', refusedSentences)

type Sentences = typeof refusedSentences
export type RefusedCode = keyof Sentences

/** The parameters that the sentence of a refusal needs. */
export type RefusedParams<Code extends RefusedCode> = ParamsOf<Sentences[Code]>

/**
 * Thrown where something is refused for a reason that a person can act on. It holds no sentence: `refusedText` words it.
 * Anything else that is thrown is a fault, and no reader is told what it says.
 */
export class Refused<Code extends RefusedCode = RefusedCode> extends Error {
  override name = 'Refused'
  readonly code: Code
  readonly params: Params
  readonly kind: RefusedKind
  constructor(code: Code, params: RefusedParams<Code>, kind: RefusedKind, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.params = params
    this.kind = kind
  }
}

/** The refusal in the reader's language: what is refused, and what can be done about it. */
export function refusedText({ code, params }: Pick<Refused, 'code' | 'params'>, language = 'en'): string {
  return catalogue.parts(code, params, language).join(' ')
}

/** Whether something was refused, and where codes are named, for one of them. */
export function isRefused(error: unknown, ...codes: readonly RefusedCode[]): error is Refused {
  if (!(error instanceof Refused)) return false
  return codes.length === 0 || codes.some((code) => code === error.code)
}
