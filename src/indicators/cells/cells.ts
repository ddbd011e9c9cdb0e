// The cell: what a measure comes to in one area, period and combination of codes.
import { itemClassId, notApplicable, type FigureFlag, type MeasureValue, type SourceValue } from '#definition'
import {
  isDisputed,
  isExactRange,
  isKnownRange,
  isMarked,
  marks,
  marksOf,
  type Bound,
  type Met,
  type Range,
} from '../reasoning/index.ts'
import type { MeasurePlan } from '../plan/index.ts'

/** A measure's value in one cell. */
export interface Cell {
  readonly jurisdiction: string
  readonly period: string
  readonly codes: Readonly<Record<string, string>>
  readonly value: MeasureValue
}

const flagOf: Readonly<Record<Exclude<keyof typeof marks, 'isConflict' | 'isCounted'>, FigureFlag>> = {
  isEstimated: 'estimated',
  isPartial: 'part of the period',
  hasGaps: 'parts missing',
  isRevised: 'revised',
  isUneven: 'does not add up',
  isComposed: 'several sources',
  isUnanswered: 'answers missing',
}

export function flagsOf(bits: number): FigureFlag[] {
  const names = Object.keys(flagOf) as (keyof typeof flagOf)[]
  return names.filter((name) => isMarked(bits, name)).map((name) => flagOf[name])
}

const textOf = (bound: Bound | null): string | null => bound?.value.toFixed() ?? null

/** “At least nothing” is nothing that anybody knows. */
function isEmptyRange(range: Range): boolean {
  return !isKnownRange(range) || (range.upper === null && range.lower?.value.eq(0) === true)
}

/** Who says it, where records do: the reader's language names them. */
export const recordsSource = ''

/** By name, records first: rows come from the database in any order. */
function sidesOf({ sides }: Met): SourceValue[] {
  const spoken = sides
    .filter(({ range }) => !isEmptyRange(range))
    .toSorted((a, b) => (a.source < b.source ? -1 : 1))
  return spoken.map(({ source, range }) => ({
    source: source === recordsSource ? null : source,
    lower: textOf(range.lower),
    upper: textOf(range.upper),
  }))
}

/** The value of a measure; undefined where nothing is known. */
export function valueOf(met: Met | undefined): MeasureValue | undefined {
  if (!met || isEmptyRange(met.range)) return undefined
  const { lower, upper } = met.range
  const isSettled = isExactRange(met.range) && isDisputed(met.range)
  // A dispute beneath a figure that is exact all the same is said of it.
  const bits = marksOf(met.range) | (isSettled ? marks.isUneven : 0)
  return {
    lower: textOf(lower),
    upper: textOf(upper),
    isConflict: isMarked(bits, 'isConflict'),
    flags: flagsOf(bits),
    sources: sidesOf(met),
  }
}

/** Records of which every one leaves open how much it was: nothing is known, and why is said. */
export const unansweredValue: MeasureValue = {
  lower: null,
  upper: null,
  isConflict: false,
  flags: ['answers missing'],
}

/** The codes of a cell by name: those the measure is broken down by. */
export function codesByName(
  { by, grain }: MeasurePlan,
  itemClass: string,
  codes: readonly string[],
): Record<string, string> {
  const named = by.map((id): [string, string] => {
    if (id === itemClassId) return [id, itemClass]
    return [id, codes[grain.findIndex(({ dimension }) => dimension === id)] ?? notApplicable]
  })
  return Object.fromEntries(named)
}
