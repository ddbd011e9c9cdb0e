// Whether what is stored like some records is still what was seen: between looking and writing others go on working.
import { sql, type RawBuilder } from 'kysely'
import type { RecordAnswer, Register } from '#definition'
import { isAnyNear, likenessOf, nearestFirst, type AskedAlike } from './alike-records.ts'
import type { Database } from '../database/index.ts'
import { goesAhead } from '../connections/index.ts'

/** What was stored like a record: which records, and how far each of them was. */
export function seenAs(alike: readonly Pick<RecordAnswer, 'id' | 'version'>[]): string {
  if (alike.length === 0) return ''
  return alike
    .map(({ id, version }) => `${id} ${version}`)
    .toSorted()
    .join(',')
}

export interface SeenAlike extends AskedAlike {
  /** As `seenAs` says it. */
  readonly seen: string
}

/** The state of a transaction whose records were compared with what has changed since. */
const otherwiseState = 'WM003'

/** Whether a transaction was stopped because what its records were compared with has changed since. */
export const isSeenOtherwise = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: unknown }).code === otherwiseState

/** Whether anything else is stored like them than was seen, or in another version. */
function differs(register: Register, asked: readonly SeenAlike[]): RawBuilder<unknown> {
  const { rows, like } = likenessOf(register, asked)
  const seen = asked.map((one) => one.seen)
  return sql`exists(select from ${rows} cross join lateral (
        select coalesce(string_agg(r.record_id || ' ' || r.version, ',' order by r.record_id collate "C"), '') as seen
        from (${nearestFirst(like)}) r) there
      where there.seen <> (${seen}::text[])[one.asked + 1])`
}

/** True where for each of them the same records, in the same versions, are stored as when they were looked for. */
export async function areAlikeAsSeen(
  tx: Database,
  register: Register,
  asked: readonly SeenAlike[],
): Promise<boolean> {
  if (asked.length === 0) return true
  const { rows } = await sql<{ differs: boolean }>`select ${differs(register, asked)} as differs`.execute(tx)
  return rows[0]?.differs === false
}

/** Stops the transaction where anything is otherwise (`isSeenOtherwise`). Sent with the next statement. */
export async function stopUnlessAsSeen(
  tx: Database,
  register: Register,
  asked: readonly SeenAlike[],
): Promise<void> {
  if (asked.length === 0) return
  await sql`${goesAhead} select stop_where(${differs(register, asked)}, ${otherwiseState})`.execute(tx)
}

/**
 * The same for records of which it is some time ago that nothing was like them or looked like them: stops the transaction
 * where anything is or does by now.
 */
export async function stopWhereLike(
  tx: Database,
  register: Register,
  asked: readonly AskedAlike[],
): Promise<void> {
  if (asked.length === 0) return
  await sql`${goesAhead} select stop_where(${isAnyNear(register, asked)}, ${otherwiseState})`.execute(tx)
}
