// Records out of the database: one, a page of them, and everything that one was.
import { sql, type RawBuilder } from 'kysely'
import type { RecordAnswer, RecordVersion, Register } from '#definition'
import type { Database } from '../database/index.ts'
import {
  recordTableName,
  sameIn,
  versionTexts,
  wholeRecord,
  type RecordKey,
  type VersionTexts,
} from '../schema/index.ts'

export interface VersionRow extends VersionTexts {
  readonly jurisdiction: string
  readonly record_id: string
  readonly version: string
  readonly at: string
  readonly person: string
  readonly action: RecordVersion['action']
  readonly reason: string | null
  readonly institution: string
}

/** What a version is read by, as `v`. */
export const versionColumns = (register: Register): RawBuilder<unknown> =>
  sql`v.jurisdiction, v.record_id, v.version::text as version,
  to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, v.person, v.action, v.reason,
  v.institution, ${versionTexts(register)}`

/**
 * For each record asked, the versions of those found for it. They are found first and read then: a plan that begins with
 * the versions, made while there were few, looks for all that are asked once for each of them.
 */
export function withVersions(
  register: Register,
  rows: RawBuilder<unknown>,
  found: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`with found as materialized (select one.asked, r.* from ${rows} cross join lateral (${found}) r)
    select r.asked, ${versionColumns(register)} from found r
      join record_version v on v.register = ${register.id} and ${sameIn(['jurisdiction', 'record_id', 'version'], 'v', 'r')}
    order by r.asked, v.record_id`
}

/** The record of a version that was read. */
export function answerOf(register: Register, row: VersionRow): RecordAnswer {
  const { jurisdiction, institution, record_id: id, at: changedAt, person: changedBy, action } = row
  return {
    ...wholeRecord(register, row),
    id,
    jurisdiction,
    institution,
    version: Number(row.version),
    changedAt,
    changedBy,
    action,
  }
}

/** Records as they are now, `r` with their version `v`. */
const recordsAsTheyAre = (register: Register, which: RawBuilder<unknown>) => sql<VersionRow>`
  select ${versionColumns(register)} from ${sql.id(recordTableName(register.id))} r
    join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
      and v.record_id = r.record_id and v.version = r.version
  where ${which}`

/** The same, locked against another change until the end of the transaction: those that the person may change. */
const lockedRecords = (register: Register, which: RawBuilder<unknown>) =>
  recordsAsTheyAre(register, sql`${which} for update of r`)

const keyIs = ({ jurisdiction, id }: RecordKey) =>
  sql`r.jurisdiction = ${jurisdiction} and r.record_id = ${id}`

/** The record as it is now, for reading; undefined where there is none. */
export async function readRecord(tx: Database, register: Register, key: RecordKey) {
  const { rows } = await recordsAsTheyAre(register, keyIs(key)).execute(tx)
  return rows[0] ? answerOf(register, rows[0]) : undefined
}

/**
 * The record as it is now, locked against another change until the end of the transaction; undefined where there is none
 * that the person may change.
 */
export async function findRecord(tx: Database, register: Register, key: RecordKey) {
  const { rows } = await lockedRecords(register, keyIs(key)).execute(tx)
  return rows[0] ? answerOf(register, rows[0]) : undefined
}

const recordsAtOnce = 5000

/** The same for many: those that are there, withdrawn ones as well. */
export async function findRecords(
  tx: Database,
  register: Register,
  keys: readonly RecordKey[],
): Promise<ReturnType<typeof answerOf>[]> {
  const found = []
  for (let at = 0; at < keys.length; at += recordsAtOnce) {
    const some = keys.slice(at, at + recordsAtOnce)
    const which = sql`(r.jurisdiction, r.record_id) in (select * from unnest(
      ${some.map(({ jurisdiction }) => jurisdiction)}::text[], ${some.map(({ id }) => id)}::text[]))
      order by r.jurisdiction, r.record_id`
    const { rows } = await lockedRecords(register, which).execute(tx)
    found.push(...rows.map((row) => answerOf(register, row)))
  }
  return found
}

/** Every version of a record, the first one first. */
export async function readHistory(
  tx: Database,
  register: Register,
  key: RecordKey,
): Promise<RecordVersion[]> {
  const { rows } = await sql<VersionRow>`select ${versionColumns(register)} from record_version v
    where v.jurisdiction = ${key.jurisdiction} and v.register = ${register.id} and v.record_id = ${key.id} order by v.version`.execute(
    tx,
  )
  return rows.map(({ version, at, person, action, reason, institution, ...texts }) => ({
    version: Number(version),
    ...{ at, person, action, reason, institution },
    record: wholeRecord(register, texts),
  }))
}
