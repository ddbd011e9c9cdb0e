// A formula meets the values of its measures. Pure: the same in worked examples, on the server and in a browser.
import {
  addAll,
  divide,
  isExact,
  isKnown,
  isNothingKnown,
  isZero,
  noMoreThanAll,
  subtract,
  unknown,
  type Bounds,
} from '../codes/index.ts'
import { stateOf, type Figure, type FigureFlag, type FigureState } from './figure.ts'
import type { Formula } from './formula.ts'

/** What one source says of a cell, by itself. */
export interface SourceValue extends Bounds {
  /** Null for the records of the registers that are counted. */
  readonly source: string | null
}

/** What a measure comes to in one cell. */
export interface MeasureValue extends Bounds {
  readonly flags: readonly FigureFlag[]
  readonly isConflict: boolean
  /** Why there is no value, where the source itself says so. */
  readonly missing?: 'not available' | 'withheld'
  /** What each source comes to that speaks of it. */
  readonly sources?: readonly SourceValue[]
  /** Of a stock, the day of the value. */
  readonly day?: string
  /** Of a stock, what is known of each day of the period, the newest first; days that are only known from below stand last. */
  readonly days?: readonly MeasureValue[]
}

/** The part of a figure that a formula decides. */
export type Outcome = Pick<
  Figure,
  'state' | 'value' | 'lower' | 'upper' | 'flags' | 'numerator' | 'denominator'
>
export type MeasureValues = Readonly<Record<string, MeasureValue | undefined>>

interface Intermediate {
  readonly bounds: Bounds
  readonly state?: FigureState
  readonly over?: Bounds
  readonly under?: Bounds
  /** Is a part of a whole more than all of it, by what is known of both? */
  readonly isUneven?: boolean
}

function quotient(over: Bounds, under: Bounds, times: number): Intermediate {
  const base = { over, under }
  if (!isKnown(over) || !isKnown(under)) return { bounds: unknown, ...base }
  if (isZero(under)) return { bounds: unknown, state: 'not computable', ...base }
  return { bounds: divide(over, under, times), ...base }
}

/** A rate of what is known, and below it nothing that is: it cannot be computed, which is not the same as not reported. */
function rateOf(over: Bounds, under: Bounds, times: number): Intermediate {
  if (!isKnown(over) || isKnown(under)) return quotient(over, under, times)
  return { bounds: unknown, state: 'not computable', over, under }
}

function work(formula: Formula, values: MeasureValues): Intermediate {
  const inner = (term: Formula) => work(term, values).bounds
  if (formula.op === 'measure') return { bounds: values[formula.measure] ?? unknown }
  if (formula.op === 'ratio') return quotient(inner(formula.numerator), inner(formula.denominator), 1)
  if (formula.op === 'rate')
    return rateOf(inner(formula.numerator), inner(formula.denominator), formula.times)
  if (formula.op === 'plus') {
    const terms = formula.terms.map(inner)
    return { bounds: terms.every(isKnown) ? addAll(terms) : unknown }
  }
  const whole = inner(formula.whole)
  const base = formula.outside ? subtract(whole, inner(formula.outside)) : whole
  const share = quotient(inner(formula.part), base, 100)
  if (formula.isPart !== true) return share
  const { lower } = share.bounds
  const isUneven = lower !== null && noMoreThanAll(lower) !== lower
  return { ...share, bounds: withinWhole(share.bounds), isUneven }
}

/** A part of a whole is no more than all of it; what is exact and more is a contradiction, and stays to be seen. */
function withinWhole(bounds: Bounds): Bounds {
  if (isNothingKnown(bounds) || isExact(bounds)) return bounds
  const lower = noMoreThanAll(bounds.lower ?? '0')
  const upper = noMoreThanAll(bounds.upper ?? '100')
  // Between nothing and all of it lies every share.
  return isZero({ lower, upper: lower }) && upper === '100' ? unknown : { lower, upper }
}

function exactOrNull(bounds: Bounds | undefined): string | null {
  return bounds && bounds.lower === bounds.upper ? bounds.lower : null
}

/**
 * What a division comes to where sources disagree and nothing follows from all of them together: one of them may say that
 * there was nothing to take it of. None of something is none whoever is right, and a part lies within its whole; of
 * anything else no range is known. Undefined where it does not rest on a dispute.
 */
function inDispute(formula: Formula, result: Intermediate, used: readonly MeasureValue[]): Bounds | undefined {
  const { over = unknown, under = unknown, bounds, state } = result
  if (state !== undefined || !isNothingKnown(bounds) || !used.some((value) => value.isConflict))
    return undefined
  if (!isKnown(over) || !isKnown(under)) return undefined
  if (isZero(over)) return { lower: '0', upper: '0' }
  return formula.op === 'share' && formula.isPart === true ? { lower: '0', upper: '100' } : unknown
}

function stateFrom(
  result: Intermediate,
  used: readonly MeasureValue[],
): { state: FigureState; value: string | null } {
  if (result.state) return { state: result.state, value: null }
  const own = isNothingKnown(result.bounds) ? stateOf(unknown) : stateOf(result.bounds)
  const missing = used.find((value) => value.missing)?.missing
  if (own.state === 'not reported') return { state: missing ?? 'not reported', value: null }
  if (own.state === 'bounds' && used.some((value) => value.isConflict))
    return { state: 'conflict', value: null }
  return own
}

/**
 * Works out a formula from the values of its measures. A missing measure makes the figure missing, never zero; a zero
 * denominator makes it “not computable”; sources that disagree make it a conflict with the range between them.
 */
export function evaluate(formula: Formula, measures: readonly string[], values: MeasureValues): Outcome {
  const result = work(formula, values)
  const used = measures.flatMap((id) => values[id] ?? [])
  const disputed = inDispute(formula, result, used)
  const { lower, upper } = disputed ?? (isNothingKnown(result.bounds) ? unknown : result.bounds)
  const division = result.under
    ? { numerator: exactOrNull(result.over), denominator: exactOrNull(result.under) }
    : {}
  // What is not known has nothing beside its number, but for records that leave it open.
  const uneven: FigureFlag[] = result.isUneven === true ? ['does not add up'] : []
  const all = [...new Set([...used.flatMap((value) => value.flags), ...uneven])]
  const flags = isKnown({ lower, upper }) ? all : all.filter((flag) => flag === 'answers missing')
  const own = disputed ? ({ state: 'conflict', value: null } as const) : stateFrom(result, used)
  return { ...own, lower, upper, flags, ...division }
}
