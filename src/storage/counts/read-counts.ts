// All counts as they are kept, at both grains, for comparing.
import { sql } from 'kysely'
import { coarseGrain, columnList, fineGrain, type CountedGrain } from '../schema/index.ts'
import type { Database } from '../database/index.ts'

export interface CountedRow {
  readonly jurisdiction: string
  readonly data_element: string
  readonly period_start: string
  readonly item_class: string
  readonly codes: string
  readonly claim: string
  readonly institution: string
  readonly value: string
  readonly rows: string
}

/** A cell of the coarse counts is of no institution. */
export type RolledUpRow = Omit<CountedRow, 'institution'>

async function readGrain<Row>(tx: Database, { table, key }: CountedGrain): Promise<Row[]> {
  const { rows } = await sql<Row>`select ${columnList(key.filter((name) => name !== 'period_start'))},
    period_start::text as period_start, trim_scale(value)::text as value, rows::text as rows
    from ${sql.id(table)} kept order by ${sql.raw(key.map((name) => `kept."${name}"`).join(', '))}`.execute(
    tx,
  )
  return rows
}

/** All counts in the order of their key. */
export const readCounts = (tx: Database): Promise<CountedRow[]> => readGrain(tx, fineGrain)

/** All coarse counts in the order of their key. */
export const readRollups = (tx: Database): Promise<RolledUpRow[]> => readGrain(tx, coarseGrain)

/** A cell of either grain; of no institution where it is one of the coarse counts. */
export type CountedAtSomeGrain = RolledUpRow & { readonly institution: string | null }

/** All counts at both grains. */
export async function readBothGrains(tx: Database): Promise<CountedAtSomeGrain[]> {
  const coarse = await readRollups(tx)
  return [...(await readCounts(tx)), ...coarse.map((row) => ({ ...row, institution: null }))]
}
