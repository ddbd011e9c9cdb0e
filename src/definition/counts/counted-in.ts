// Which records were counted in a cell, and what each adds to it: told by the very functions that count them. Pure.
import Big from 'big.js'
import { codesWithParts, type CountedPlace } from './counted-cell.ts'
import { contributionsOf, type Contribution } from './contributions.ts'
import { itemClassId, type Roadmap } from '../roadmap/index.ts'
import { getInterval, isWithin, type Interval } from '../time/index.ts'
import { unanswered } from './counting.ts'
import type { Register } from '../registers/index.ts'
import { attributedStandings, standingCounts, type NamedRecord } from './standing.ts'

/** What one record adds to a cell: exact decimal, 0 where only amounts stand in it that nobody answered. */
export interface CountedShare {
  readonly id: string
  readonly value: string
}

function sharesOf(id: string, own: readonly Contribution[]): CountedShare[] {
  if (own.length === 0) return []
  const known = own.filter(({ claim }) => claim !== unanswered)
  const sum = known.reduce((before, { value }) => before.plus(value), new Big(0))
  return [{ id, value: sum.toFixed() }]
}

/**
 * The records that are counted in a cell, with what each adds to it. What holds and ended again adds nothing.
 *
 * @param span the months that are counted: of what holds, everything until the last day that is looked at
 * @param records of the jurisdiction; of a stock that holds, all that speak of the same things until then
 */
export function countedIn(
  roadmap: Roadmap,
  register: Register,
  { place, span }: { readonly place: CountedPlace; readonly span: Interval },
  records: readonly NamedRecord[],
): CountedShare[] {
  const wanted = Object.entries(codesWithParts(roadmap, place))
  const isMeant = ({ element, period, itemClass, codes }: Contribution) =>
    element === place.element &&
    isWithin(getInterval(period), span) &&
    wanted.every(([id, meant]) => meant.includes(id === itemClassId ? itemClass : (codes[id] ?? '')))
  const happened = records.flatMap(({ id, record }) =>
    sharesOf(id, contributionsOf(roadmap, register, record).filter(isMeant)),
  )
  const held = standingCounts(register)
    .filter(({ element }) => element === place.element)
    .flatMap((count) => attributedStandings(roadmap, register, count, records))
    .filter(({ contribution }) => isMeant(contribution))
  const standing = [...Map.groupBy(held, ({ id }) => id)].flatMap(([id, own]) =>
    sharesOf(
      id,
      own.map(({ contribution }) => contribution),
    ).filter(({ value }) => !new Big(value).eq(0)),
  )
  return [...happened, ...standing]
}
