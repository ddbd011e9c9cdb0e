// Whether the database holds real data or invented data for trying out. Decided once; the database holds to it.
import { sql } from 'kysely'
import type { Database } from './database.ts'

export type DataKind = 'real' | 'invented'

/** What the database holds; undefined while nothing is decided. */
export async function findDataKind(tx: Database): Promise<DataKind | undefined> {
  const { rows } = await sql<{ kind: DataKind }>`select kind from data_kind`.execute(tx)
  return rows[0]?.kind
}

/** Decides what the database is to hold, unless that is decided or it holds something. Gives what it holds from now on. */
export async function decideDataKind(tx: Database, wanted: DataKind): Promise<DataKind | undefined> {
  const { rows } = await sql<{ kind: DataKind | null }>`select decide_data_kind(${wanted}) as kind`.execute(
    tx,
  )
  return rows[0]?.kind ?? undefined
}
