// Whether records say anything of a family within a time: then what is reported there has to be read part by part.
import { getInterval, periodsBetween } from '#definition'
import type { Database } from '#storage'
import type { CellRange } from './cell-sql.ts'
import type { MeasurePlan } from '../plan/index.ts'
import { monthOf, readCompleteness, readCountedMonths } from './read-counted.ts'
import type { Shelf } from './shelf.ts'
import type { Chosen } from './statement-sql.ts'

/** Tells of a place whether anything is counted there, or is stated as complete. */
export async function readWhereCounted(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<(place: Chosen) => boolean> {
  if (plan.counted === undefined || plan.counted === 'stated') return () => false
  const months = Map.groupBy(
    await readCountedMonths(tx, plan, range, shelf),
    ({ jurisdiction, item_class }) => `${jurisdiction}|${item_class}`,
  )
  const { isComplete } = await readCompleteness(tx, plan, range, shelf)
  return ({ jurisdiction, itemClass, start, end }) => {
    const first = getInterval(monthOf(start)).start
    const own = months.get(`${jurisdiction}|${itemClass}`) ?? []
    if (own.some(({ month }) => month <= end && (plan.counted === 'holding' || month >= first))) return true
    return (
      itemClass in plan.reach &&
      periodsBetween({ start, end }, 'month').some((month) => isComplete(jurisdiction, month))
    )
  }
}
