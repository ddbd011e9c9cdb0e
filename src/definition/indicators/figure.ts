// The figure: one value of an indicator for a jurisdiction, period and breakdown, computed, with its state in the open.
import { sayFigure } from './figure-sentences.ts'
import {
  decimalText,
  isExact,
  isKnown,
  sayNumber,
  type Bounds,
  type Rounding,
  type UnitKind,
} from '../codes/index.ts'
import { decimalIn, textIn } from '../words/index.ts'

/**
 * `value` is exact; `bounds` lies between; the rest say honestly why there is no number. `too early`: what is followed
 * from that period cannot have come far enough yet.
 */
export const figureStates = [
  'value',
  'bounds',
  'conflict',
  'not reported',
  'not available',
  'withheld',
  'not computable',
  'too early',
] as const
export type FigureState = (typeof figureStates)[number]

/**
 * What a reader has to know beside the number. `estimated`: the source says about; `part of the period`: only part of
 * it was published; `parts missing`: the breakdown it was added up from is incomplete; `mixed class`: unlike things
 * were counted together; `revised`: an earlier vintage differs; `not all reported`: some jurisdictions are missing;
 * `several sources`: it was put together from what several of them say of its parts; `does not add up`: the whole that
 * a source gives differs from the parts it gives, or a part is more than its whole; `different days`: the stocks added up
 * are not of one day;
 * `answers missing`: records leave open how much it was, so that there is at least this much; `still changing`: what is
 * followed from that period goes on.
 */
export const figureFlags = [
  'estimated',
  'part of the period',
  'parts missing',
  'mixed class',
  'revised',
  'not all reported',
  'several sources',
  'does not add up',
  'different days',
  'answers missing',
  'still changing',
] as const
export type FigureFlag = (typeof figureFlags)[number]

/** How many members of a group are in a figure. */
export interface Coverage {
  readonly reporting: number
  readonly of: number
  /** How many of those that report are complete, so that their part is exact. Not said where all are. */
  readonly complete?: number
}

export interface Figure extends Bounds {
  /** Which of the indicator's shows. */
  readonly show: string
  readonly jurisdiction: string
  /** Of a rate: the denominator of the roadmap it is taken of. */
  readonly per?: string
  /** `2023`, `2023-H1` */
  readonly period: string
  /** Codes of the breakdown, item class among them. */
  readonly codes: Readonly<Record<string, string>>
  /** `reported`: from figures of the jurisdiction or group itself. `computed`: a group's figure made from its members. */
  readonly origin: 'reported' | 'computed'
  readonly state: FigureState
  /** Exact decimal as text where the state is `value`, else null. */
  readonly value: string | null
  readonly flags: readonly FigureFlag[]
  /** Of a ratio or share, what stood above and below the line. */
  readonly numerator?: string | null
  readonly denominator?: string | null
  /** Of a stock: the day for which it is known. */
  readonly day?: string
  /** Of a group's figure: how many members are in it. */
  readonly coverage?: Coverage
}

/** State and value that bounds have by themselves. */
export function stateOf(bounds: Bounds): { state: FigureState; value: string | null } {
  if (!isKnown(bounds)) return { state: 'not reported', value: null }
  return isExact(bounds) ? { state: 'value', value: bounds.lower } : { state: 'bounds', value: null }
}

const decimalsOf: Record<UnitKind, number> = {
  count: 0,
  quantity: 3,
  percent: 1,
  ratio: 3,
  rate: 2,
  money: 2,
}

/** A quotient says three figures, and never fewer decimals than one: 0.585, 8.44, 10.6, 1,243.4. */
function decimalsFor(kind: UnitKind, value: string): number {
  const most = decimalsOf[kind]
  if (kind !== 'ratio' && kind !== 'rate') return most
  const whole = value.replace(/^-/, '').split('.')[0]?.replace(/^0+/, '') ?? ''
  return Math.min(most, Math.max(1, 3 - whole.length))
}

/** How a number is written, and in which language what stands around it. */
interface Writing {
  readonly write: (value: string, rounding?: Rounding) => string
  readonly language: string
}

function boundsText({ lower, upper }: Bounds, { write, language }: Writing): string {
  if (lower !== null && lower === upper) return write(lower)
  if (lower !== null && upper !== null) {
    const said = { lower: write(lower, 'no more'), upper: write(upper, 'no less') }
    return sayNumber('between', said, language)
  }
  if (lower !== null) return sayNumber('at-least', { lower: write(lower, 'no more') }, language)
  if (upper === null) return sayNumber('no-bounds', {}, language)
  return sayNumber('at-most', { upper: write(upper, 'no less') }, language)
}

/** A state in words where there is no number: `not reported`. */
export const stateText = (state: FigureState, language = 'en'): string => textIn({ en: state }, language)

/** The figure in words: `151`, `at least 4,170`, `2,871 to 2,929 (sources disagree)`, `not computable`. */
export function figureText(
  figure: Pick<Figure, 'state' | 'value' | 'lower' | 'upper'>,
  kind: UnitKind,
  language = 'en',
): string {
  const write = (value: string, rounding?: Rounding) =>
    decimalIn(decimalText(value, decimalsFor(kind, value), rounding), language)
  if (figure.state === 'value' && figure.value !== null) return write(figure.value)
  if (figure.state === 'bounds') return boundsText(figure, { write, language })
  if (figure.state === 'conflict')
    return `${boundsText(figure, { write, language })} ${sayFigure('sources-disagree', {}, language)}`
  return stateText(figure.state, language)
}
