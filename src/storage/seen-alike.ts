// Whether what is stored like some records is still what was seen: between looking and writing others go on working.
import { sql } from 'kysely'
import type { RecordAnswer, Register } from '#definition'
import { likenessOf, nearestFirst, type AskedAlike } from './alike-records.ts'
import type { Database } from './database.ts'

/** What was stored like a record: which records, and how far each of them was. */
export const seenAs = (alike: readonly Pick<RecordAnswer, 'id' | 'version'>[]): string =>
  alike
    .map(({ id, version }) => `${id} ${version}`)
    .toSorted()
    .join(',')

export interface SeenAlike extends AskedAlike {
  /** As `seenAs` says it. */
  readonly seen: string
}

/** True where for each of them the same records, in the same versions, are stored as when they were looked for. */
export async function areAlikeAsSeen(
  tx: Database,
  register: Register,
  asked: readonly SeenAlike[],
): Promise<boolean> {
  if (asked.length === 0) return true
  const { rows, like } = likenessOf(register, asked)
  const seen = asked.map((one) => one.seen)
  const found = await sql<{ differs: boolean }>`select exists(
      select from ${rows} cross join lateral (
        select coalesce(string_agg(r.record_id || ' ' || r.version, ',' order by r.record_id collate "C"), '') as seen
        from (${nearestFirst(like)}) r) there
      where there.seen <> (${seen}::text[])[one.asked + 1]) as differs`.execute(tx)
  return found.rows[0]?.differs === false
}
