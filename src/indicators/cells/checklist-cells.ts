// The cells of a checklist, decided in the database: see `checklist-sql.ts`.
import { columnOf, periodOf, type Measure } from '#definition'
import { sql, type Database } from '#storage'
import { checklistStages, statement, type CellRange } from '../stages/index.ts'
import { flagsOf, type Cell } from './cells.ts'
import { isMarked } from '../reasoning/index.ts'
import type { MeasurePlan } from '../plan/index.ts'

interface CellRow {
  readonly jurisdiction: string
  readonly cell: string
  readonly codes: readonly string[]
  readonly lower: string
  readonly upper: string
  readonly marks: number
}

/** Reads the cells of a checklist of which anything was judged. */
export async function readChecklistCells(
  tx: Database,
  plan: MeasurePlan,
  measure: Extract<Measure, { kind: 'checklist' }>,
  range: CellRange,
): Promise<Cell[]> {
  const by = plan.by.map((id) => sql.id(columnOf(id)))
  const codes = by.length === 0 ? sql`'{}'::text[]` : sql`array[${sql.join(by)}]`
  const selection = sql`select jurisdiction, cell::text as cell, ${codes} as codes, lower::text as lower, upper::text as upper, marks::int as marks from cells`
  const { rows } = await statement(checklistStages(plan, measure, range), selection).execute(tx)
  return (rows as CellRow[]).map(({ jurisdiction, cell, codes: own, lower, upper, marks: bits }) => ({
    jurisdiction,
    period: periodOf(cell, range.frequency),
    codes: Object.fromEntries(plan.by.map((id, at) => [id, own[at] ?? ''])),
    value: { lower, upper, isConflict: isMarked(bits, 'isConflict'), flags: flagsOf(bits) },
  }))
}
