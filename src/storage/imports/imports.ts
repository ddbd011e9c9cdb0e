// The ledger of imports: which records stand in which source, and one import at a time per register.
import { sql, type RawBuilder } from 'kysely'
import type { TakenImport } from '#definition'
import type { Database } from '../database/index.ts'
import { quarantineSource } from './quarantine.ts'
import type { RecordKey } from '../schema/index.ts'
import { goesAhead } from '../connections/index.ts'

export interface ImportEntry {
  readonly by: string
  readonly register: string
  /** The institution that was said for the whole file, or `notStated`. */
  readonly institution: string
  readonly source: string
  readonly file: string
  readonly digest: string
  /** As JSON. */
  readonly headings: string
  readonly mapping: string | null
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly withdrawn: number
  readonly quarantined: number
  /** When it began, where that is not now. */
  readonly at?: string
}

/** Lets one import of a register at a time go on, until the end of the transaction; sent with the next statement. */
export async function lockImports(tx: Database, register: string): Promise<void> {
  await sql`${goesAhead} select pg_advisory_xact_lock(hashtext(${`waymark import ${register}`}))`.execute(tx)
}

export async function nextImport(tx: Database): Promise<string> {
  const { rows } = await sql<{ id: string }>`select next_import()::text as id`.execute(tx)
  return rows[0]?.id ?? ''
}

export async function writeImport(tx: Database, id: string, entry: ImportEntry): Promise<void> {
  const { rows, added, changed, unchanged, withdrawn, quarantined } = entry
  const at = entry.at === undefined ? sql`now()` : sql`${entry.at}::timestamptz`
  await sql`insert into import_entry (id, at, by_person, register, institution, source, file, digest, headings, mapping,
      rows, added, changed, unchanged, withdrawn, quarantined) overriding system value
    values (${id}::bigint, ${at}, ${entry.by}, ${entry.register}, ${entry.institution}, ${entry.source}, ${entry.file}, ${entry.digest},
      ${entry.headings}, ${entry.mapping}, ${rows}, ${added}, ${changed}, ${unchanged}, ${withdrawn}, ${quarantined})`.execute(
    tx,
  )
}

/** The headings and the mapping with which an import was read. */
export async function findImport(
  tx: Database,
  id: string,
): Promise<Pick<ImportEntry, 'register' | 'source' | 'file' | 'headings' | 'mapping'> | undefined> {
  const { rows } = await sql<Pick<ImportEntry, 'register' | 'source' | 'file' | 'headings' | 'mapping'>>`
    select register, source, file, headings, mapping from import_listed where id = ${id}::bigint`.execute(tx)
  return rows[0]
}

type TakenRow = Omit<TakenImport, 'mends' | 'undone' | 'underWay'> & {
  readonly position: number | null
  readonly records: number | null
  readonly mends_import: string | null
  readonly mends_source: string | null
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly undone_because: string | null
}

export const momentOf = (at: RawBuilder<unknown>) =>
  sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const taken = sql`select i.id::text, ${momentOf(sql`i.at`)} as at, i.by_person as by, i.register,
    i.institution, i.source, i.file, i.rows::int, i.added::int, i.changed::int, i.unchanged::int, i.withdrawn::int, i.quarantined::int,
    i.position::int, i.records::int, q.import_id::text as mends_import, q.source as mends_source,
    ${momentOf(sql`u.at`)} as undone_at, u.by_person as undone_by, u.reason as undone_because
  from import_listed i left join import_undo u on u.import_id = i.id
    left join quarantined_record q on q.register = i.register and ${quarantineSource('')} || q.id = i.source`

function takenOf(row: TakenRow): TakenImport {
  const { mends_import, mends_source, undone_at, undone_by, undone_because, position, records, ...same } = row
  const mends = mends_import === null ? null : { import: mends_import, source: mends_source ?? '' }
  const undone =
    undone_at === null ? null : { at: undone_at, by: undone_by ?? '', reason: undone_because ?? '' }
  const underWay = records === null ? null : { taken: position ?? 0, of: records }
  return { ...same, mends, undone, underWay }
}

/** What was taken or is being taken, of one register or of all, the newest first. */
export async function readImports(tx: Database, register?: string, limit = 100): Promise<TakenImport[]> {
  const only = register === undefined ? sql`true` : sql`i.register = ${register}`
  const { rows } = await sql<TakenRow>`${taken} where ${only} order by i.id desc limit ${limit}`.execute(tx)
  return rows.map(takenOf)
}

/** One import that was taken; undefined where there is none of that number. */
export async function findTaken(tx: Database, id: string): Promise<TakenImport | undefined> {
  const { rows } = await sql<TakenRow>`${taken} where i.id = ${id}::bigint`.execute(tx)
  return rows[0] && takenOf(rows[0])
}

/** Whose source the records are. */
export interface SourceOf {
  readonly register: string
  readonly source: string
}

const keysAtOnce = 5000

/** Notes that the records stand in this edition of the source; each of them once. */
export async function noteImported(
  tx: Database,
  { register, source }: SourceOf,
  importId: string,
  keys: readonly RecordKey[],
): Promise<void> {
  for (let at = 0; at < keys.length; at += keysAtOnce) {
    const some = JSON.stringify(keys.slice(at, at + keysAtOnce))
    await sql`insert into imported_record (jurisdiction, register, source, record_id, import_id)
      select jurisdiction, ${register}, ${source}, id, ${importId}::bigint
      from json_to_recordset(${some}::json) as one(jurisdiction text, id text)
      on conflict (jurisdiction, register, source, record_id) do update set import_id = excluded.import_id`.execute(
      tx,
    )
  }
}

/** Every record that stood in the last edition of the source. */
export async function readImported(tx: Database, { register, source }: SourceOf): Promise<RecordKey[]> {
  const { rows } = await sql<RecordKey>`select jurisdiction, record_id as id from imported_record
    where register = ${register} and source = ${source} order by jurisdiction, record_id`.execute(tx)
  return rows
}

/** The records of a source stand in another one too, unless they do already. */
export async function standIn(tx: Database, { register, source }: SourceOf, other: string): Promise<void> {
  await sql`insert into imported_record (jurisdiction, register, source, record_id, import_id)
    select jurisdiction, register, ${other}, record_id, import_id from imported_record
    where register = ${register} and source = ${source}
    on conflict (jurisdiction, register, source, record_id) do nothing`.execute(tx)
}

/** What stands in the source only through that import no longer does. */
export async function leaveSource(
  tx: Database,
  { register, source }: SourceOf,
  importId: string,
): Promise<void> {
  await sql`delete from imported_record
    where register = ${register} and source = ${source} and import_id = ${importId}::bigint`.execute(tx)
}

/** The records no longer stand in the source. */
export async function forgetImported(
  tx: Database,
  { register, source }: SourceOf,
  keys: readonly RecordKey[],
): Promise<void> {
  await sql`delete from imported_record i using json_to_recordset(${JSON.stringify(keys)}::json) as one(jurisdiction text, id text)
    where i.register = ${register} and i.source = ${source} and i.jurisdiction = one.jurisdiction and i.record_id = one.id`.execute(
    tx,
  )
}
