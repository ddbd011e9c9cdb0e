// Reads what is reported on the element of a measure: statement by statement where there are few, else added up by the
// database, and statement by statement only where sums do not say all.
import { getInterval, type Interval } from '#definition'
import { type Database } from '#storage'
import type { CellRange } from './cell-sql.ts'
import { isKeptApart, isOfPeriod, isOfYear, type MeasurePlan } from '../plan/index.ts'
import { contested, placeOf } from './contested.ts'
import { readWhereCounted } from './where-counted.ts'
import { partsTakenBackSql, withPartsTakenBack, type PartTakenBack } from './parts-taken-back.ts'
import { newShelf, type Shelf } from './shelf.ts'
import { askedBy, reachSql, revisedSql, statementsSql, type Chosen } from './statement-sql.ts'
import { apartIn, isTouched, nameOfApart, summedSql } from './summed-sql.ts'
import {
  newestStatements,
  statementOfSum,
  type AreaStatement,
  type StatementRow,
  type SummedReading,
  type SummedRow,
} from './statement-rows.ts'

function readingOf({ dimensions, grain, measure }: MeasurePlan): SummedReading {
  const named = (isApart: boolean) =>
    grain.filter((one) => isKeptApart(one) === isApart).map(({ dimension }) => dimension)
  return { dimensions, isStock: !isOfPeriod({ measure }), apart: named(true), summed: named(false) }
}

/** The families and periods of the measure that days fall into, each once. */
function periodsTouched(rows: readonly Chosen[], { periods }: CellRange): Chosen[] {
  const found = new Map<string, Chosen>()
  for (const { jurisdiction, itemClass, start, end } of rows) {
    for (const period of periods) {
      const interval = getInterval(period)
      if (interval.end < start || interval.start > end) continue
      found.set([jurisdiction, itemClass, period].join('|'), { jurisdiction, itemClass, ...interval })
    }
  }
  return [...found.values()]
}

type NamedSum = SummedRow & { readonly apart: string }

/** The parts of complete breakdowns of the element that were taken back. */
const readTakenBack = (tx: Database, plan: MeasurePlan, range: CellRange, shelf: Shelf) =>
  shelf.once(['parts taken back', ...keyOf(plan, range)], async () => {
    const { rows } = await partsTakenBackSql(askedBy(plan, range)).execute(tx)
    return rows as PartTakenBack[]
  })

/** The sums of a measure. The rows of its element are gone through once for all measures that are asked with it. */
async function readSums(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<SummedRow[]> {
  const isAlike = (other: MeasurePlan) =>
    other.measure.kind !== 'checklist' &&
    other.element === plan.element &&
    isOfPeriod(other) === isOfPeriod(plan) &&
    isOfYear(other) === isOfYear(plan)
  const others = shelf.asked.filter(isAlike)
  const together = others.includes(plan) ? others : [plan]
  const key = ['sums', ...keyOf(plan, range), ...(together === others ? [] : [plan.id, ...plan.by])]
  const all = await shelf.once(key, async () => {
    const { rows } = await summedSql(together, range).execute(tx)
    return Map.groupBy(rows as NamedSum[], ({ apart }) => apart)
  })
  return (all.get(nameOfApart(apartIn(plan))) ?? []).filter(isTouched(plan))
}

const keyOf = (plan: MeasurePlan, range: CellRange): string[] => {
  const { element, accumulation } = askedBy(plan, range)
  return [element, accumulation, ...range.areas, '', ...range.periods]
}

async function readSummed(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<AreaStatement[]> {
  const reading = readingOf(plan)
  const revised = await shelf.once(
    ['revised', ...keyOf(plan, range)],
    async () => (await revisedSql(plan, range).execute(tx)).rows as Chosen[],
  )
  const sums = await readSums(tx, plan, range, shelf)
  const isAdded = sums.some(({ shape }) => /[13]/.test(shape))
  const isCounted = isAdded ? await readWhereCounted(tx, plan, range, shelf) : () => false
  const takenBack = await readTakenBack(tx, plan, range, shelf)
  const torn = takenBack.map((one) => ({ ...one, itemClass: one.item_class }))
  const chosen = periodsTouched([...contested(sums, reading, plan, isCounted), ...revised, ...torn], range)
  if (chosen.length === 0) return sums.map((row) => statementOfSum(row, reading))
  const isChosen = ({ jurisdiction, itemClass, start, end }: Chosen) =>
    chosen.some(
      (one) =>
        one.jurisdiction === jurisdiction &&
        one.itemClass === itemClass &&
        one.start <= end &&
        one.end >= start,
    )
  const single = await statementsSql(askedBy(plan, range), undefined, chosen).execute(tx)
  return [
    ...sums.filter((row) => !isChosen(placeOf(row))).map((row) => statementOfSum(row, reading)),
    ...withPartsTakenBack(newestStatements(single.rows as StatementRow[], reading), takenBack, reading),
  ]
}

/** The statements on the element of a measure, as the person of the transaction may see them. */
export async function readStatements(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<AreaStatement[]> {
  const asked = askedBy(plan, range)
  const reading = readingOf(plan)
  const few = await shelf.once(['statements', ...keyOf(plan, range)], async () => {
    const { rows } = await statementsSql(asked, shelf.fewStatements + 1).execute(tx)
    if (rows.length > shelf.fewStatements) return undefined
    const takenBack = await readTakenBack(tx, plan, range, shelf)
    return withPartsTakenBack(newestStatements(rows as StatementRow[], reading), takenBack, reading)
  })
  return few ?? readSummed(tx, plan, range, shelf)
}

/** The first and the last day of which anything is said of the element of a measure; undefined where nothing is. */
export async function readReach(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<Interval | undefined> {
  const { element, accumulation } = askedBy(plan, range)
  const [found] = await shelf.once(['reach', element, accumulation, ...range.areas], async () => {
    const { rows } = await reachSql(askedBy(plan, range)).execute(tx)
    return rows as { readonly start: string | null; readonly end: string | null }[]
  })
  return found?.start && found.end ? { start: found.start, end: found.end } : undefined
}

/** For reading only: what is sent for the statements of a measure. */
export const statementStages = (plan: MeasurePlan, range: CellRange) => [
  { name: 'statements', body: statementsSql(askedBy(plan, range), newShelf().fewStatements + 1) },
  { name: 'statements, where there are more', body: summedSql([plan], range) },
]
