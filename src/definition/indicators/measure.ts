// Measures: what a formula takes from a data element, each at its own grain. Only data, so that plans can be printed.
import type { DataElement, Dimension } from '../codes/index.ts'

/** Codes to restrict a measure to, per dimension. Several codes of one dimension are added up. */
export type Restriction = Readonly<Record<string, string | readonly string[]>>

interface MeasureBase {
  readonly element: string
  readonly where: Restriction
  /** The one item class taken; undefined where the indicator is always broken down by item class. */
  readonly itemClass?: string
}

/** What happened within the period. */
export interface SumMeasure extends MeasureBase {
  readonly kind: 'sum'
}
/** What there was on the last day of the period. */
export interface LatestMeasure extends MeasureBase {
  readonly kind: 'latest'
  /** Read in the whole year in which the period lies: what is known once a year, such as how many people live somewhere. */
  readonly ofYear?: true
}
/** What a source states for exactly the period: percentages and changes, which are never added up over anything. */
export interface StatedMeasure extends MeasureBase {
  readonly kind: 'stated'
}
/**
 * 1 where every criterion was judged as met by the end of the period, 0 where one was not, open where one is not judged.
 * With `each` the criteria are counted one by one: those that are met, or those that are certainly missed.
 */
export interface ChecklistMeasure extends MeasureBase {
  readonly kind: 'checklist'
  readonly over: string
  readonly judgement: string
  readonly met: readonly string[]
  readonly each?: 'met' | 'missed'
}

export type Measure<U extends string = string> = (
  SumMeasure | LatestMeasure | StatedMeasure | ChecklistMeasure
) & {
  /** Only for the compiler: two units do not mix. Never set. */
  readonly unitType?: U
}

type CodesOf<D extends readonly Dimension[], Id> =
  Extract<D[number], { id: Id }> extends Dimension<string, infer C> ? C : never
type WhereOf<D extends readonly Dimension[]> = {
  readonly [Id in D[number]['id']]?: CodesOf<D, Id> | readonly CodesOf<D, Id>[]
}
interface Choice<D extends readonly Dimension[], IC extends string> {
  readonly where?: WhereOf<D>
  readonly itemClass?: IC
}

function baseOf(element: DataElement, choice: { where?: object; itemClass?: string }): MeasureBase {
  const where = (choice.where ?? {}) as Restriction
  return { element: element.id, where, ...(choice.itemClass ? { itemClass: choice.itemClass } : {}) }
}

/** Adds up what happened within the period. Takes only elements that accumulate per period: a stock does not compile. */
export function sum<U extends string, D extends readonly Dimension[], IC extends string>(
  element: DataElement<string, U, D, 'period', IC>,
  choice: Choice<D, NoInfer<IC>> = {},
): Measure<U> {
  return { kind: 'sum', ...baseOf(element, choice) }
}

/** The stock on the last day of the period. Takes only stocks. */
export function latest<U extends string, D extends readonly Dimension[], IC extends string>(
  element: DataElement<string, U, D, 'stock', IC>,
  choice: Choice<D, NoInfer<IC>> = {},
): Measure<U> {
  return { kind: 'latest', ...baseOf(element, choice) }
}

/** The stock of the year in which the period lies, for what is known once a year: mostly what a rate is taken of. */
export function latestOfYear<U extends string, D extends readonly Dimension[], IC extends string>(
  element: DataElement<string, U, D, 'stock', IC>,
  choice: Choice<D, NoInfer<IC>> = {},
): Measure<U> {
  return { kind: 'latest', ofYear: true, ...baseOf(element, choice) }
}

/** What is stated for exactly the period. Takes only what is said of a period, and never adds up. */
export function stated<U extends string, D extends readonly Dimension[], IC extends string>(
  element: DataElement<string, U, D, 'period', IC>,
  choice: Choice<D, NoInfer<IC>> = {},
): Measure<U> {
  return { kind: 'stated', ...baseOf(element, choice) }
}

interface Judged<D extends readonly Dimension[], J extends D[number]['id']> {
  readonly over: D[number]['id']
  readonly judgement: J
  readonly met: readonly CodesOf<D, J>[]
  readonly where?: WhereOf<D>
}

/** Counts a jurisdiction as 1 when every code of `over` was judged with one of the codes of `met`. */
export function checklist<U extends string, D extends readonly Dimension[], const J extends D[number]['id']>(
  element: DataElement<string, U, D, 'stock', never>,
  judged: Judged<D, J>,
): Measure<U> {
  const { over, judgement, met } = judged
  return { kind: 'checklist', ...baseOf(element, judged), over, judgement, met }
}

/** Counts the codes of `over` that were judged with one of the codes of `met`. May be broken down by `over`. */
export function criteriaMet<
  U extends string,
  D extends readonly Dimension[],
  const J extends D[number]['id'],
>(element: DataElement<string, U, D, 'stock', never>, judged: Judged<D, J>): Measure<'criteria'> {
  return { ...(checklist(element, judged) as ChecklistMeasure), each: 'met' }
}

/** Counts the codes of `over` that were judged, and not with one of the codes of `met`: what is lacking. */
export function criteriaMissed<
  U extends string,
  D extends readonly Dimension[],
  const J extends D[number]['id'],
>(element: DataElement<string, U, D, 'stock', never>, judged: Judged<D, J>): Measure<'criteria'> {
  return { ...(checklist(element, judged) as ChecklistMeasure), each: 'missed' }
}
