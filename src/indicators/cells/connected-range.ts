// How far has to be read: times that reach beyond what is asked bind it to what is said of their rest.
import { getInterval, periodsBetween, type Interval } from '#definition'
import type { Database } from '#storage'
import { readReach, readStatements, type AreaStatement, type CellRange, type Shelf } from '../stages/index.ts'
import type { MeasurePlan } from '../plan/index.ts'
import { dayNumber, dayOfNumber, type Span } from '../reasoning/index.ts'
import { withConnected } from './connected-times.ts'
import { groundOf } from './make-cells.ts'

const spanOf = ({ periods }: CellRange): Span => ({
  start: dayNumber(getInterval(periods[0] ?? '').start),
  end: dayNumber(getInterval(periods.at(-1) ?? '').end),
})

const isBeyond = (inner: Span, outer: Span) => outer.start < inner.start || outer.end > inner.end

/** The range that whole years make of some days. */
function inYears(range: CellRange, { start, end }: Interval): CellRange {
  const years = { start: `${start.slice(0, 4)}-01-01`, end: `${end.slice(0, 4)}-12-31` }
  return { ...range, periods: periodsBetween(years, range.frequency) }
}

/**
 * The range itself where nothing that is reported in it reaches beyond it. Else the years in which that lies; and where
 * something reaches beyond these as well, as years that begin in July do one after the other, all years of which anything
 * is reported.
 */
export async function connectedRange(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  { reported, shelf }: { readonly reported: readonly AreaStatement[]; readonly shelf: Shelf },
): Promise<CellRange> {
  if (!groundOf(plan).isAddedOverTime) return range
  const span = withConnected(spanOf(range), reported)
  if (!isBeyond(spanOf(range), span)) return range
  const years = inYears(range, { start: dayOfNumber(span.start), end: dayOfNumber(span.end) })
  const within = await readStatements(tx, plan, years, shelf)
  if (!isBeyond(spanOf(years), withConnected(spanOf(years), within))) return years
  const reach = await readReach(tx, plan, years, shelf)
  return reach ? inYears(range, reach) : years
}
