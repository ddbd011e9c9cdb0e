// Reads what a measure needs and gives its cells: bounds and marks per area, period and codes.
import Big from 'big.js'
import { getInterval, periodOf } from '#definition'
import type { Database, SqlFragment } from '#storage'
import {
  amountsIn,
  amountsOf,
  finerPlan,
  happenedSql,
  holdingSql,
  newShelf,
  readCompleteness,
  readCountedRows,
  readStatements,
  statedSql,
  type AreaStatement,
  type CellRange,
  type Completeness,
  type CountedAsked,
  type CountedRow,
  type Shelf,
} from '../stages/index.ts'
import type { Cell } from './cells.ts'
import { readChecklistCells } from './checklist-cells.ts'
import { recordsSource } from './cells.ts'
import { dayNumber, dayOfNumber, marks } from '../reasoning/index.ts'
import { connectedRange } from './connected-range.ts'
import type { Read } from './make-cells.ts'
import { periodCells } from './period-cells.ts'
import { stockCells } from './stock-cells.ts'
import { isWithinRestriction, type MeasurePlan } from '../plan/index.ts'

export type { Cell } from './cells.ts'

/** What counts are read beside: what is reported, the days named by that, and what was counted at the grain of the measure. */
interface Besides {
  readonly reported: readonly AreaStatement[]
  readonly besides: readonly string[]
  readonly rows: readonly CountedRow[]
  readonly shelf: Shelf
}

const nobodyCounts: Completeness = { today: '', isComplete: () => false, lastDays: [] }

/** What records state, as statements of theirs. */
function claimedStatements(plan: MeasurePlan, rows: readonly CountedRow[]): AreaStatement[] {
  return rows.map(({ jurisdiction, item_class, day, codes, value }) => ({
    ...{ jurisdiction, codes, itemClass: item_class, source: recordsSource },
    ...{ start: dayNumber(day), end: dayNumber(day) },
    ...{ lower: new Big(value), upper: new Big(value), marks: marks.isCounted, vintage: '' },
    claims: plan.grain.map(() => false),
  }))
}

/** The days on which the counts are looked at, of a stock: the end of each period, or today; and those of reports. */
function daysOfReports(reported: readonly AreaStatement[]): string[] {
  const isMonthEnd = (day: string) => day === getInterval(periodOf(day, 'month')).end
  return [...new Set(reported.map(({ end }) => dayOfNumber(end)))].filter(isMonthEnd)
}

/** What is counted for a measure, as a statement; undefined where no register feeds it. */
function countedSql(
  counted: CountedAsked,
  reported: readonly AreaStatement[],
  besides: readonly string[],
): SqlFragment<unknown> | undefined {
  const { plan } = counted
  if (plan.counted === undefined) return undefined
  if (plan.counted === 'stated') return statedSql(counted)
  if (plan.counted === 'holding') return holdingSql(counted, besides)
  const monthly = [...new Set(reported.map(({ jurisdiction }) => jurisdiction))]
  return happenedSql(counted, monthly)
}

/** Without the cells outside of what the measure takes, where it is broken down by what it restricts. */
const withinRestriction = (plan: MeasurePlan, cells: readonly Cell[]): Cell[] =>
  cells.filter(({ codes }) => isWithinRestriction(plan, codes))

/**
 * What is counted in the cells of which something is reported: read anew where that is broken down further than the measure
 * asks for, and there is anything to break down.
 */
async function readFiner(
  tx: Database,
  { plan, range }: CountedAsked,
  { reported, besides, rows, shelf }: Besides,
): Promise<Read['finer']> {
  const nowhere = { plan, amounts: amountsIn(plan, [], []) }
  if (!plan.isAddable || plan.counted === undefined || plan.counted === 'stated') return nowhere
  const finer = finerPlan(plan, reported)
  const areas = [...new Set(reported.map(({ jurisdiction }) => jurisdiction))]
  const own = rows.filter(({ jurisdiction }) => areas.includes(jurisdiction))
  if (finer === plan || own.length === 0) return { plan: finer, amounts: amountsIn(finer, own, reported) }
  const counted = countedSql({ plan: finer, range: { ...range, areas }, asked: [] }, reported, besides)
  const all = counted ? await readCountedRows(tx, counted, shelf) : []
  return { plan: finer, amounts: amountsIn(finer, all, reported) }
}

const atDay = ({ end }: { readonly end: string }, today: string) => (end < today ? end : today)

/** What is read of the range: what is reported, and what is counted beside it. */
async function readAll(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<Read & { readonly days: readonly string[] }> {
  const all = await readStatements(tx, plan, range, shelf)
  const { itemClass } = plan.measure
  const reported = itemClass === undefined ? all : all.filter((one) => one.itemClass === itemClass)
  const isClaimed = plan.counted === 'stated'
  const completeness =
    plan.counted === undefined || isClaimed ? nobodyCounts : await readCompleteness(tx, plan, range, shelf)
  const besides =
    plan.counted === 'holding'
      ? [...new Set([...daysOfReports(reported), ...completeness.lastDays])].toSorted()
      : []
  const counted = countedSql({ plan, range, asked: shelf.asked }, reported, besides)
  const rows = counted ? await readCountedRows(tx, counted, shelf) : []
  const ends = range.periods.map((period) => atDay(getInterval(period), completeness.today))
  return {
    reported: isClaimed ? [...reported, ...claimedStatements(plan, rows)] : reported,
    amounts: amountsOf(plan, isClaimed ? [] : rows),
    completeness,
    finer: await readFiner(tx, { plan, range, asked: [] }, { reported, besides, rows, shelf }),
    days: plan.counted === 'holding' ? [...ends, ...besides] : [],
  }
}

/** The cells of a measure for which anything is known. What is not in the answer was not reported. */
export async function readCells(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf = newShelf(),
): Promise<Cell[]> {
  if (plan.measure.kind === 'checklist') return readChecklistCells(tx, plan, plan.measure, range)
  const asked = await readAll(tx, plan, range, shelf)
  if (plan.measure.kind === 'latest')
    return withinRestriction(plan, stockCells(plan, range, asked, asked.days))
  const longer = await connectedRange(tx, plan, range, { reported: asked.reported, shelf })
  const all = longer === range ? asked : await readAll(tx, plan, longer, shelf)
  return withinRestriction(plan, periodCells(plan, range, asked, all))
}
