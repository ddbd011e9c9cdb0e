// What is counted in the very cells of which something is reported, where these are finer than those that a measure asks for. Pure.
import { total } from '#definition'
import { isKeptApart, type Grain, type MeasurePlan } from '../plan/index.ts'
import { severalCodes } from '../reasoning/index.ts'
import { addUp, type Amounts } from './counted-amounts.ts'
import type { CountedRow } from './read-counted.ts'
import { wantedCodes } from './wanted-codes.ts'

type Cells = readonly { readonly codes: readonly string[] }[]

/** Does the code lie within what the measure keeps of the dimension? */
const isKept = ({ keep, lattice }: Grain, code: string) =>
  keep === 'every code' || lattice.isWithin(code, severalCodes(keep))

const isPart = (one: Grain, code: string) =>
  one.keep !== 'every code' && code !== severalCodes(one.keep) && isKept(one, code)

/**
 * The measure with every dimension kept apart by which something within its cells is reported; the measure itself where
 * nothing is broken down further than it asks.
 */
export function finerPlan(plan: MeasurePlan, reported: Cells): MeasurePlan {
  const isSplit = plan.grain.map((one, at) => reported.some(({ codes }) => isPart(one, codes[at] ?? total)))
  if (!isSplit.includes(true)) return plan
  const grain = plan.grain.map((one, at): Grain => (isSplit[at] ? { ...one, keep: 'every code' } : one))
  return { ...plan, grain, isCoarse: false }
}

/** Those of some cells in which the rows of a measure can be counted. */
export function countableCells({ grain }: MeasurePlan, reported: Cells): (readonly string[])[] {
  const distinct = new Map(reported.map(({ codes }) => [codes.join('|'), codes]))
  return [...distinct.values()].filter((codes) => grain.every((one, at) => isKept(one, codes[at] ?? total)))
}

/** Adds rows up under the codes of some cells. */
export function amountsIn(plan: MeasurePlan, rows: readonly CountedRow[], cells: Cells): Amounts {
  const names = new Set(countableCells(plan, cells).map((codes) => codes.join('|')))
  const choices = (one: Grain, code: string) => {
    const wanted = wantedCodes(one, code)
    return one.keep === 'every code' ? [total, ...wanted] : wanted
  }
  return addUp(plan, rows, { choices, isWanted: (codes) => names.has(codes.join('|')) })
}

/** Can records be counted in the cell at all? Only there does no record mean none. */
export function isReached(
  { grain, reach }: MeasurePlan,
  itemClass: string,
  codes: readonly string[],
): boolean {
  const reached = reach[itemClass]
  if (!reached) return false
  return grain.every((one, at) => {
    if (!isKeptApart(one) || codes[at] === total) return true
    const wanted = one.keep === 'every code' ? [codes[at] ?? total] : one.keep
    return wanted.every((code) => reached[one.dimension]?.includes(code) === true)
  })
}
