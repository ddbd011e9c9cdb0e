// Views that people pinned: each person sees and changes their own; one by its id is opened by whoever is signed in.
import { sql } from 'kysely'
import type { OpenedPin, PinnedView, PinToKeep } from '#definition'
import type { Database } from '../database/index.ts'

/** So many views one person pins. */
export const mostPins = 100

const pinnedAt = sql`to_char(pinned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** The person's own, the newest first. */
export async function readPins(tx: Database): Promise<PinnedView[]> {
  const { rows } = await sql<PinnedView>`select id, name, address, ${pinnedAt} as "pinnedAt"
    from pinned_view order by pinned_view.pinned_at desc, id`.execute(tx)
  return rows
}

/** A view that anybody pinned; undefined where it is not there, and for the public. */
export async function openPin(tx: Database, id: string): Promise<OpenedPin | undefined> {
  const { rows } = await sql<OpenedPin>`
    select id, name, address, ${pinnedAt} as "pinnedAt", owner, owner_name as "ownerName",
      owner = current_person() as "isOwn" from open_pin(${id})`.execute(tx)
  return rows[0]
}

/** Pins a view and gives its id; undefined where the person has as many as one may. */
export async function keepPin(tx: Database, { name, address }: PinToKeep): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into pinned_view (person, name, address)
    select current_person(), ${name}, ${address}
    where (select count(*) from pinned_view) < ${mostPins} returning id`.execute(tx)
  return rows[0]?.id
}

/** Gives one of the person's own another name. False where there is none of that id. */
export async function renamePin(tx: Database, id: string, name: string): Promise<boolean> {
  const { rows } = await sql`update pinned_view set name = ${name} where id = ${id} returning id`.execute(tx)
  return rows.length > 0
}

/** Unpins one of the person's own. False where there is none of that id. */
export async function removePin(tx: Database, id: string): Promise<boolean> {
  const { rows } = await sql`delete from pinned_view where id = ${id} returning id`.execute(tx)
  return rows.length > 0
}
