// How many records of a register count in each month, by jurisdiction, and whose records somebody sees all of.
import { sql } from 'kysely'
import type { Register } from '#definition'
import type { Database } from '../database/index.ts'
import { sortedBy, wanted } from '../records/index.ts'
import { readWhole } from './whole-jurisdictions.ts'

export interface MonthlyRecords {
  readonly counts: readonly {
    readonly jurisdiction: string
    readonly month: string
    readonly records: number
  }[]
  /** The jurisdictions of which the person may open every record of the register, whoever keeps it. */
  readonly whole: readonly string[]
}

interface Asked {
  /** First and last day. */
  readonly from: string
  readonly to: string
  readonly jurisdictions: readonly string[]
}

/** Counts the records that the person may open and that are not withdrawn, by the month of the day on which they count. */
export async function readMonthlyRecords(
  tx: Database,
  register: Register,
  { from, to, jurisdictions }: Asked,
): Promise<MonthlyRecords> {
  const only = jurisdictions.length === 1 ? { jurisdiction: jurisdictions[0] ?? '' } : {}
  const day = sortedBy(register, register.countsOn)
  const counts = await sql<MonthlyRecords['counts'][number]>`
    select r.jurisdiction, to_char(${day}, 'YYYY-MM') as month, count(*)::int as records
    ${wanted(register, { ...only, from, to })} group by 1, 2 order by 1, 2`.execute(tx)
  return { counts: counts.rows, whole: await readWhole(tx, register, jurisdictions) }
}

/** The newest month up to a day in which a record counts that the person may open; undefined where there is none. */
export async function readNewestMonth(
  tx: Database,
  register: Register,
  { to, jurisdiction }: { readonly to: string; readonly jurisdiction: string | undefined },
): Promise<string | undefined> {
  const only = jurisdiction === undefined ? {} : { jurisdiction }
  const day = sortedBy(register, register.countsOn)
  const { rows } = await sql<{ month: string | null }>`
    select to_char(max(${day}), 'YYYY-MM') as month ${wanted(register, { ...only, to })}`.execute(tx)
  return rows[0]?.month ?? undefined
}
