// Records that may be of the same event: those that share every field of likeness.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  findField,
  findFieldKind,
  recordFields,
  type RecordAnswer,
  type Register,
  type StoredRecord,
} from '#definition'
import type { Database } from './database.ts'
import type { RecordKey } from './record-key.ts'
import { answerOf, versionColumns, type VersionRow } from './records.ts'
import { recordset, sameIn } from './recordset.ts'
import { recordTableName } from './register-tables.ts'

/** A record to look for others like it. */
export interface AskedAlike {
  readonly key: RecordKey
  readonly record: StoredRecord
}

/** More of them are not looked for. */
export const mostAlike = 5
const asOf = (id: string) => `like_${columnOf(id)}`

function likenessColumns(register: Register) {
  const fields = recordFields(register)
  return register.likeness.map((id) => {
    const field = findField(fields, id)
    const type = field && findFieldKind(field.kind)?.sqlType(field.settings)
    if (type === undefined) throw new Error(`Register “${register.id}” has no field “${id}”.`)
    return { id, name: asOf(id), type }
  })
}

/** Who is asked for, as rows of a statement; and by what a stored record is like one of them. */
export function likenessOf(register: Register, asked: readonly AskedAlike[]) {
  const likeness = likenessColumns(register)
  const columns = [
    { name: 'asked', type: 'int' },
    ...['own_jurisdiction', 'own_id'].map((name) => ({ name, type: 'text' })),
    ...likeness,
  ]
  const rows = asked.map(({ key, record }, at) => ({
    asked: at,
    own_jurisdiction: key.jurisdiction,
    own_id: key.id,
    ...Object.fromEntries(likeness.map(({ id, name }) => [name, record.fields[id] ?? null])),
  }))
  const same = likeness.map(({ id, name }) => sql`r.${sql.id(columnOf(id))} = one.${sql.id(name)}`)
  return {
    rows: recordset(columns, rows),
    like: sql`${sql.id(recordTableName(register.id))} r
      where r.jurisdiction = one.own_jurisdiction and r.record_id <> one.own_id and not r.is_withdrawn
        and ${sql.join(same, sql` and `)}`,
  }
}

/** For each record asked, those that share every field of likeness with it, itself left out. An empty field is like no other. */
export async function findAlikeMany(
  tx: Database,
  register: Register,
  asked: readonly AskedAlike[],
): Promise<readonly (readonly RecordAnswer[])[]> {
  if (asked.length === 0) return []
  const { rows, like } = likenessOf(register, asked)
  const found = await sql<VersionRow & { asked: number }>`
    select one.asked, ${versionColumns} from ${rows}
      cross join lateral (select r.jurisdiction, r.record_id, r.version from ${like} limit ${mostAlike}) r
      join record_version v on v.register = ${register.id} and ${sameIn(['jurisdiction', 'record_id', 'version'], 'v', 'r')}
    order by one.asked, v.record_id`.execute(tx)
  const alike: RecordAnswer[][] = asked.map(() => [])
  for (const row of found.rows) alike[row.asked]?.push(answerOf(row))
  return alike
}

/** The state of a transaction that `unlikeStage` stopped. */
const alikeState = 'WM001'

/** Whether the transaction was stopped because there is a record like the one it was to keep. */
export const isStoppedByAlike = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === alikeState

/** A part of a statement, `unlike`, that stops it and its transaction where a record like one of these is there. */
export function unlikeStage(register: Register, asked: readonly AskedAlike[]): RawBuilder<unknown> {
  const { rows, like } = likenessOf(register, asked)
  return sql`unlike as materialized (select stop_where(exists(select from ${rows}, ${like}), ${alikeState})::text as stopped)`
}
