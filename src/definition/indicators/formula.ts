// Formulas over measures, as a small tree of plain data. Units are types: adding cases to persons does not compile.

export interface MeasureTerm {
  readonly op: 'measure'
  readonly measure: string
}
export interface SumTerm {
  readonly op: 'plus'
  readonly terms: readonly Formula[]
}
export interface RatioTerm {
  readonly op: 'ratio'
  readonly numerator: Formula
  readonly denominator: Formula
}
/** A percentage. `outside` is what is taken out of the base: usually “not reported”. */
export interface ShareTerm {
  readonly op: 'share'
  readonly part: Formula
  readonly whole: Formula
  readonly outside?: Formula
  /** The part lies within the whole, so that no share can be more than all of it. See `withKnownParts`. */
  readonly isPart?: true
}
/** So many per so many of what is below: per 100,000 people. Without what is below it cannot be computed. */
export interface RateTerm {
  readonly op: 'rate'
  readonly numerator: Formula
  readonly denominator: Formula
  readonly times: number
}
export type Formula = MeasureTerm | SumTerm | RatioTerm | ShareTerm | RateTerm

/** A formula that knows its unit at compile time. */
export type Term<U extends string = string> = Formula & { readonly unitType?: U }

/** Adds terms of one unit. */
export function plus<U extends string>(first: Term<U>, ...rest: readonly Term<NoInfer<U>>[]): Term<U> {
  return { op: 'plus', terms: [first, ...rest] }
}

/** Numerator over denominator; a region's ratio is the ratio of sums, and a zero denominator is “not computable”. */
export function ratio(numerator: Term, denominator: Term): Term<'ratio'> {
  return { op: 'ratio', numerator, denominator }
}

/** Numerator per `times` of the denominator. A region's rate is the ratio of sums over those who have both. */
export function rate(numerator: Term, denominator: Term, times: number): Term<'rate'> {
  return { op: 'rate', numerator, denominator, times }
}

/**
 * The part in percent of the whole. State what happens to “not reported”: `inside` the base, or the term that is
 * taken `outside` of it. A part of the same data element is known to lie within its whole; where two elements are compared
 * of which one is a part of the other, `isPart` says so.
 */
export function share<U extends string>(
  part: Term<U>,
  whole: Term<U>,
  base: { readonly notReported: 'inside' | { readonly outside: Term<U> }; readonly isPart?: true },
): Term<'percent'> {
  const { notReported, ...known } = base
  const outside = notReported === 'inside' ? {} : { outside: notReported.outside }
  return { op: 'share', part, whole, ...outside, ...known }
}

/** The ids of the measures a formula speaks of, each once. */
export function measuresIn(formula: Formula): string[] {
  const inside = (...formulas: readonly (Formula | undefined)[]) =>
    formulas.flatMap((one) => (one ? measuresIn(one) : []))
  const found = {
    measure: (term: MeasureTerm) => [term.measure],
    plus: (term: SumTerm) => inside(...term.terms),
    ratio: (term: RatioTerm) => inside(term.numerator, term.denominator),
    rate: (term: RateTerm) => inside(term.numerator, term.denominator),
    share: (term: ShareTerm) => inside(term.part, term.whole, term.outside),
  }
  return [...new Set((found[formula.op] as (term: Formula) => string[])(formula))]
}
