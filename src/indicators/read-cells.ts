// Runs the plan of one measure and gives its cells: bounds and marks per area, period and codes.
import { notApplicable, periodOf, type FigureFlag, type Frequency, type MeasureValue } from '#definition'
import { sql, type Database, type SqlFragment } from '#storage'
import { breakdownColumns } from './breakdown-columns.ts'
import { isMarked, type marks } from './marks.ts'
import type { MeasurePlan } from './measure-plan.ts'
import type { CellRange } from './cell-sql.ts'
import { measureStages } from './measure-sql.ts'
import { statement } from './stage.ts'

/** A measure's value in one cell. */
export interface Cell {
  readonly jurisdiction: string
  readonly period: string
  readonly codes: Readonly<Record<string, string>>
  readonly value: MeasureValue
}

interface CellRow {
  readonly jurisdiction: string
  readonly cell: string
  readonly codes: readonly string[]
  readonly lower: string | null
  readonly upper: string | null
  readonly marks: number
  readonly missing: string | null
}

/** The whole statement of a measure: every stage, and the cells as text so that no digit is lost. */
export function cellsStatement(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  const by = breakdownColumns(plan.by).map((name) => sql.id(name))
  const codes = by.length === 0 ? sql`'{}'::text[]` : sql`array[${sql.join(by)}]`
  return statement(
    measureStages(plan, range),
    sql`select jurisdiction, cell::text as cell, ${codes} as codes, trim_scale(lower)::text as lower,
  trim_scale(upper)::text as upper, marks::int as marks, missing
from cells`,
  )
}

const flagOf: Readonly<Record<Exclude<keyof typeof marks, 'isConflict' | 'isCounted'>, FigureFlag>> = {
  isEstimated: 'estimated',
  isPartial: 'part of the period',
  hasGaps: 'parts missing',
  isRevised: 'revised',
}

function flagsOf(row: CellRow): FigureFlag[] {
  const names = Object.keys(flagOf) as (keyof typeof flagOf)[]
  return names.filter((name) => isMarked(row.marks, name)).map((name) => flagOf[name])
}

function missingOf(row: CellRow): Pick<MeasureValue, 'missing'> {
  if (row.missing === 'not-available') return { missing: 'not available' }
  return row.missing === 'withheld' ? { missing: 'withheld' } : {}
}

function cellOf(row: CellRow, plan: MeasurePlan, frequency: Frequency): Cell {
  const codes = Object.fromEntries(plan.by.map((id, at) => [id, row.codes[at] ?? notApplicable]))
  const { lower, upper } = row
  const isConflict = isMarked(row.marks, 'isConflict')
  const value = { lower, upper, isConflict, flags: flagsOf(row), ...missingOf(row) }
  return { jurisdiction: row.jurisdiction, period: periodOf(row.cell, frequency), codes, value }
}

/** The cells of a measure for which anything is known. What is not in the answer was not reported. */
export async function readCells(tx: Database, plan: MeasurePlan, range: CellRange): Promise<Cell[]> {
  const { rows } = await cellsStatement(plan, range).execute(tx)
  return (rows as CellRow[]).map((row) => cellOf(row, plan, range.frequency))
}
