// What rests on a dispute goes on as its range: no cell is worked out of one side of what is disputed in another.
import { total } from '#definition'
import type { Meeting, Met } from './meeting.ts'
import { isCellWithin, type Lattice } from './lattice.ts'
import { marks } from './marks.ts'
import type { Place } from './one-source.ts'
import { around, isDisputed, isTighter, rangeSaid, withMarks, type Range } from './range.ts'
import type { Statement } from './statement.ts'
import { addedUp } from './added-up.ts'

/** A statement of a cell that is disputed: what stands from side to side, and who says more than that of the cell. */
interface Disputed {
  readonly range: Range
  readonly sources: readonly string[]
}

function disputeAbout(one: Statement, { at, sayingMore }: Meeting): Disputed | undefined {
  if (one.lower === null && one.upper === null) return undefined
  const range = at(one)?.range
  return range && isDisputed(range) ? { range, sources: sayingMore(one, range) } : undefined
}

/** From side to side of the dispute. It has no mark: somebody may know better. */
function loosened(one: Statement, { range }: Disputed): Statement {
  if (!isTighter(range, rangeSaid(one, 'said'))) return one
  return { ...one, lower: range.lower?.value ?? null, upper: range.upper?.value ?? null }
}

/** The meetings in which one source after the other is right in all that is disputed; empty where nothing is. */
function settled(
  statements: readonly Statement[],
  meeting: Meeting,
  meet: (statements: readonly Statement[]) => Meeting,
): Meeting[] {
  const each = statements.map((one) => ({ one, dispute: disputeAbout(one, meeting) }))
  const sources = new Set(each.flatMap(({ dispute }) => dispute?.sources ?? []))
  return [...sources].map((right) =>
    meet(
      each.map(({ one, dispute }) =>
        one.source !== right && dispute?.sources.includes(right) ? loosened(one, dispute) : one,
      ),
    ),
  )
}

/**
 * Works out cells as sources meet in them, and once more for each source as if it were right in whatever cells are
 * disputed. A figure that is known less of then rests on one side of a dispute: it is disputed as well, and is anything
 * that is known then.
 *
 * @param meet lets sources meet
 */
export function besideDisputes(
  statements: readonly Statement[],
  meet: (statements: readonly Statement[]) => Meeting,
  lattices: readonly Lattice[],
): (place: Place) => Met | undefined {
  const meeting = meet(statements)
  const isWithin = isCellWithin.bind(undefined, lattices)
  const known = new Map<string, readonly Meeting[]>()
  let plain: readonly Meeting[] | undefined
  /** Of a cell that a dimension is not broken down by, a complete breakdown by that dimension is one statement as well. */
  const othersFor = ({ codes }: Place): readonly Meeting[] => {
    const isSplit = codes.map((code) => code !== total)
    const name = isSplit.join(' ')
    const found = known.get(name)
    if (found) return found
    plain ??= settled(statements, meeting, meet)
    const sums = addedUp(statements, isSplit, isWithin)
    const all = sums.some(({ isSum }) => isSum) ? [...plain, ...settled(sums, meeting, meet)] : plain
    known.set(name, all)
    return all
  }
  return (place) => {
    const met = meeting.at(place)
    if (!met || isDisputed(met.range)) return met
    const all = othersFor(place).flatMap(({ at, leftAt }) => at(place)?.range ?? leftAt(place) ?? [])
    const wider = all.filter((one) => isTighter(one, met.range))
    if (wider.length === 0) return met
    return { ...met, range: withMarks(wider.reduce(around, met.range), marks.isConflict) }
  }
}
