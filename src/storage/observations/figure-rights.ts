// What the person of the transaction may do with figures themselves.
import { sql } from 'kysely'
import type { Audience } from '#definition'
import type { Database } from '../database/index.ts'

/** Of which audiences they may add figures and take some back. Policies hold everybody to the same. */
export async function readWritableAudiences(tx: Database): Promise<Audience[]> {
  const { rows } = await sql<{ may: Audience[] }>`select writable_audiences() as may`.execute(tx)
  return rows[0]?.may ?? []
}

/** Whether they may accept findings. Policies hold everybody to the same. */
export async function mayAcceptFindings(tx: Database): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_accept_findings() as may`.execute(tx)
  return rows[0]?.may === true
}
