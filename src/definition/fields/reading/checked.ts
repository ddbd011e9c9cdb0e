// Accepting and refusing an answer, and going on to the next step only with what was accepted.
import type { Checked, Refusal } from '../../registers/index.ts'
import type { RefusalCode } from './refusal-sentences.ts'

/** A sentence quotes at most so much of what was written. */
const longestQuote = 80

function quoted(text: string): string {
  if (text.length <= longestQuote) return text
  return `${Array.from(text.slice(0, longestQuote * 2))
    .slice(0, longestQuote)
    .join('')}…`
}

export function accept<V>(value: V): { readonly value: V } {
  return { value }
}

/** Refuses an answer, with what the sentences of the code need. What was written is quoted as `value`; a long one is cut. */
export function refuse(
  code: RefusalCode,
  params: Readonly<Record<string, string | number>> = {},
): { readonly refusal: Refusal } {
  const { value } = params
  const shown = typeof value === 'string' ? { ...params, value: quoted(value) } : params
  return { refusal: { code, params: shown } }
}

/** Goes on with what was accepted; a refusal stays what it is. */
export function andThen<A, B>(checked: Checked<A>, next: (value: A) => Checked<B>): Checked<B> {
  return 'refusal' in checked ? checked : next(checked.value)
}
