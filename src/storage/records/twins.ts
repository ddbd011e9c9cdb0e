// Records that stand beside another one that is the same: what keeps them apart, and what becomes of them as others change.
import { sql, type RawBuilder } from 'kysely'
import { recordKey, type RecordVersion, type Register, type KeptRecord } from '#definition'
import type { Database } from '../database/index.ts'
import { columnList, identityColumns, recordTableName, sameIn, type RecordKey } from '../schema/index.ts'

/** Why a record that is about to be kept may stand beside another one; null where it is to be the one of its key. */
export function twinOf({ isDeliberate }: Pick<KeptRecord, 'isDeliberate'>): 'deliberate' | null {
  return isDeliberate ? 'deliberate' : null
}

/** What a record is beside others after it was changed from `kept` to `one`: undecided only as long as nothing moved. */
export function twinAfter(register: Register): RawBuilder<unknown> {
  const identity = identityColumns(register).map(({ name }) => name)
  return sql`case when one.twin is not null then one.twin
    when not kept.is_withdrawn and not one.is_withdrawn
      and row(${columnList(identity, 'kept')}) is not distinct from row(${columnList(identity, 'one')}) then kept.twin end`
}

interface Change {
  readonly key: RecordKey
  readonly action: RecordVersion['action']
  readonly record: KeptRecord
  readonly before: KeptRecord | null
}

/** Whether after this change the record no longer is the one of its key: another may have to take its place. */
export function leavesItsKey(register: Register, { key, action, record, before }: Change): boolean {
  if (before === null) return false
  const keyOf = (one: KeptRecord) => recordKey(register, key, one)
  return action === 'withdrawn' || record.isDeliberate === true || keyOf(before) !== keyOf(record)
}

/**
 * Where nobody is left who is the one record of a key, the first of those that were undecided is. The caller has the
 * jurisdictions to itself and has written all changes; a mark says how the statement is sent.
 */
export async function settleUndecided(
  tx: Database,
  register: Register,
  jurisdictions: readonly string[],
  mark: RawBuilder<unknown>,
): Promise<void> {
  const table = sql.id(recordTableName(register.id))
  const identity = identityColumns(register).map(({ name }) => name)
  await sql`${mark} update ${table} kept set twin = null from (
      select distinct on (${columnList(identity, 'u')}) u.jurisdiction, u.record_id from ${table} u
        left join record_version v on v.register = ${register.id} and v.version = 1
          and ${sameIn(['jurisdiction', 'record_id'], 'v', 'u')}
      where u.twin = 'undecided' and not u.is_withdrawn and u.jurisdiction = any (${[...jurisdictions]}::text[])
        and not exists (select from ${table} o where not o.is_withdrawn and o.twin is null and ${sameIn(identity, 'o', 'u')})
      order by ${columnList(identity, 'u')}, v.at, u.record_id
    ) first where ${sameIn(['jurisdiction', 'record_id'], 'kept', 'first')}`.execute(tx)
}
