// What those are told of an erasure who can decide it, or asked for it.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** An erasure, as far as mails say it: none of the answers, no ground, no reason. */
export interface ErasureToTell {
  readonly register: string
  readonly records: number
  /** Who asked, and for whom. */
  readonly askers: readonly string[]
  /** Whether it was agreed to; null while it waits. */
  readonly isAgreed: boolean | null
  readonly decidedBy: string | null
}

/** The erasure, as the person of the transaction may see it; undefined where they may not, or there is none. */
export async function findErasureToTell(
  tx: Database,
  jurisdiction: string,
  id: string,
): Promise<ErasureToTell | undefined> {
  const { rows } = await sql<ErasureToTell>`
    select e.register, (select count(*)::int from erasure_record r where r.jurisdiction = e.jurisdiction and r.erasure = e.id) as records,
      array_to_json(array_remove(array[e.asked_by, e.asked_for], null)) as askers,
      d.is_agreed as "isAgreed", d.by_person as "decidedBy"
    from erasure e left join erasure_decision d on d.jurisdiction = e.jurisdiction and d.erasure = e.id
    where e.jurisdiction = ${jurisdiction} and e.id = ${id}::bigint`.execute(tx)
  return rows[0]
}

/** Everybody with a role in the jurisdiction who can agree to it, with these roles. Only whoever runs the installation may ask. */
export async function readErasureDeciders(
  tx: Database,
  jurisdiction: string,
  id: string,
): Promise<readonly { readonly person: string; readonly roles: readonly string[] }[]> {
  const { rows } = await sql<{ person: string; roles: string[] }>`
    select person, roles from deciders_of_erasure(${jurisdiction}, ${id}::bigint)`.execute(tx)
  return rows
}
