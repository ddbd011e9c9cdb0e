// What an import changed: which version of which record it wrote, and which records stand in its source since then.
import { sql } from 'kysely'
import { Refused, type KeptRecord, type RecordVersion, type Register } from '#definition'
import type { Database } from '../database/index.ts'
import type { SourceOf } from './imports.ts'
import {
  isWithheld,
  recordset,
  recordTableName,
  sensitiveText,
  versionTexts,
  wholeRecord,
  type RecordKey,
  type VersionTexts,
} from '../schema/index.ts'

/** One record that an import touched. */
export interface ImportChange {
  readonly key: RecordKey
  /** The version that the import wrote; null where the record was there already. */
  readonly version: number | null
  /** It did not stand in the source before. */
  readonly isNewToSource: boolean
}

const columns = [
  { name: 'jurisdiction', type: 'text' },
  { name: 'record_id', type: 'text' },
  { name: 'version', type: 'bigint' },
  { name: 'is_new_to_source', type: 'boolean' },
]

const changesAtOnce = 5000

/** Writes down what an import changed, in the transaction of the import. */
export async function noteChanges(
  tx: Database,
  { register }: SourceOf,
  importId: string,
  changes: readonly ImportChange[],
): Promise<void> {
  for (let at = 0; at < changes.length; at += changesAtOnce) {
    const rows = changes.slice(at, at + changesAtOnce).map(({ key, version, isNewToSource }) => ({
      ...{ jurisdiction: key.jurisdiction, record_id: key.id },
      ...{ version, is_new_to_source: isNewToSource },
    }))
    await sql`insert into import_change (jurisdiction, register, record_id, import_id, version, is_new_to_source)
      select jurisdiction, ${register}, record_id, ${importId}::bigint, version, is_new_to_source
      from ${recordset(columns, rows)}`.execute(tx)
  }
}

/** Ids of records that were there already when the source first had them: others made them. */
export async function readFoundThere(tx: Database, { register, source }: SourceOf): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select c.record_id as id
    from import_listed e join import_change c on c.import_id = e.id
    where e.register = ${register} and e.source = ${source} and c.is_new_to_source and coalesce(c.version, 2) > 1`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Records that an import wrote, in the order of their key: those after the given one, so many. */
export interface WrittenPage {
  readonly after: RecordKey
  readonly limit: number
}

/** What the import wrote (`c`, and its version `w`), and how the record is now (`r`). */
function writtenRows({ id: register }: Register, importId: string, { after, limit }: WrittenPage) {
  return sql`(
      select jurisdiction, register, record_id, version from import_change
      where import_id = ${importId}::bigint and register = ${register} and version is not null
        and (jurisdiction, record_id) > (${after.jurisdiction}, ${after.id})
      order by jurisdiction, record_id limit ${limit}) c
    join ${sql.id(recordTableName(register))} r on r.jurisdiction = c.jurisdiction and r.record_id = c.record_id
    join record_version w on w.jurisdiction = c.jurisdiction and w.register = c.register
      and w.record_id = c.record_id and w.version = c.version`
}

/** A record that an import wrote, and whether it still says what the import left it saying. */
export interface LeftRecord {
  readonly key: RecordKey
  /** What the import did. */
  readonly action: RecordVersion['action']
  /** Nobody changed it since, or what they changed was taken back. */
  readonly isAsLeft: boolean
  /** As the import left it. */
  readonly record: KeptRecord
}

interface LeftRow extends VersionTexts {
  readonly jurisdiction: string
  readonly record_id: string
  readonly action: RecordVersion['action']
  readonly is_as_left: boolean
  readonly institution: string
}

/**
 * A version as it is read: its record, and whose it was.
 *
 * @throws Refused where something in it is withheld from the person: what an import wrote is taken back whole or not at all
 */
function keptOf(register: Register, texts: VersionTexts, institution: string): KeptRecord {
  if (texts.is_withheld) throw new Refused('undo-withheld', { register: register.name.en }, 'forbidden')
  return { ...wholeRecord(register, texts), institution }
}

/** How the records are that an import wrote; locked against another change where they are about to be changed. */
export async function readLeft(
  tx: Database,
  register: Register,
  importId: string,
  page: WrittenPage & { readonly isLocking: boolean },
): Promise<LeftRecord[]> {
  const { rows } = await sql<LeftRow>`
    select c.jurisdiction, c.record_id, w.action, w.institution, ${versionTexts(register, 'w')},
      r.is_withdrawn = (w.action = 'withdrawn') and (r.version = w.version or (
        select now_there.record::jsonb = w.record::jsonb and now_there.institution = w.institution
          and ${sensitiveText('now_there')}::jsonb is not distinct from ${sensitiveText('w')}::jsonb
        from record_version now_there
        where now_there.jurisdiction = r.jurisdiction and now_there.register = w.register
          and now_there.record_id = r.record_id and now_there.version = r.version)) as is_as_left
    from ${writtenRows(register, importId, page)}
    order by c.jurisdiction, c.record_id ${page.isLocking ? sql`for update of r` : sql``}`.execute(tx)
  return rows.map((row) => ({
    ...{ key: { jurisdiction: row.jurisdiction, id: row.record_id }, action: row.action },
    isAsLeft: row.is_as_left,
    record: keptOf(register, row, row.institution),
  }))
}

/** A record that an import wrote: as the import left it, and as it was before. */
export interface WrittenRecord {
  readonly key: RecordKey
  /** What the import did. */
  readonly action: RecordVersion['action']
  readonly current: number
  readonly record: KeptRecord
  /** Null where the import created it. */
  readonly before: KeptRecord | null
}

interface WrittenRow extends VersionTexts {
  readonly jurisdiction: string
  readonly record_id: string
  readonly action: RecordVersion['action']
  readonly current: string
  readonly institution: string
  readonly institution_before: string | null
  readonly before: string | null
  readonly sensitive_before: string | null
  readonly is_withheld_before: boolean
}

function writtenOf(register: Register, row: WrittenRow): WrittenRecord {
  const { action, institution, before, institution_before } = row
  const { sensitive_before: sensitive, is_withheld_before: is_withheld } = row
  const textsBefore = before === null ? null : { record: before, sensitive, is_withheld }
  return {
    ...{ key: { jurisdiction: row.jurisdiction, id: row.record_id }, action },
    current: Number(row.current),
    record: keptOf(register, row, institution),
    before:
      textsBefore === null || institution_before === null
        ? null
        : keptOf(register, textsBefore, institution_before),
  }
}

/** What an import wrote, with what was there before. */
export async function readWritten(
  tx: Database,
  register: Register,
  importId: string,
  page: WrittenPage,
): Promise<WrittenRecord[]> {
  const { rows } = await sql<WrittenRow>`
    select c.jurisdiction, c.record_id, w.action, r.version::text as current, w.institution, ${versionTexts(register, 'w')},
      b.institution as institution_before, b.record as before, ${sensitiveText('b')} as sensitive_before,
      ${isWithheld(register, 'b')} as is_withheld_before
    from ${writtenRows(register, importId, page)}
      left join record_version b on b.jurisdiction = c.jurisdiction and b.register = c.register
        and b.record_id = c.record_id and b.version = c.version - 1
    order by c.jurisdiction, c.record_id`.execute(tx)
  return rows.map((row) => writtenOf(register, row))
}

/** The records that an import found there already, and that stand in its source only since then. */
export async function readFirstSeen(tx: Database, importId: string): Promise<RecordKey[]> {
  const { rows } = await sql<RecordKey>`select jurisdiction, record_id as id from import_change
    where import_id = ${importId}::bigint and is_new_to_source order by 1, 2`.execute(tx)
  return rows
}
