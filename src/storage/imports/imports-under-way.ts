// Imports that are taken in slices: how far each is, and what each slice changed. A slice and its position are one transaction.
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/index.ts'
import { momentOf, type ImportEntry, type SourceOf } from './imports.ts'
import { recordset, textList, type RecordKey } from '../schema/index.ts'
import { endsTransaction, goesAhead } from '../connections/index.ts'

/** What an import is from its beginning on. */
export interface ImportBegun
  extends SourceOf, Pick<ImportEntry, 'by' | 'institution' | 'file' | 'digest' | 'headings' | 'mapping'> {
  readonly id: string
  /** How many records the file has. */
  readonly records: number
  /** How the file is read and what is done with it, as JSON: all that is needed to go on. */
  readonly asked: string
}

/** What was done with records of the file. */
export interface SliceCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly withdrawn: number
  readonly quarantined: number
  readonly refused: number
}

/** How an import stands that is being taken. */
export interface ImportUnderWay extends ImportBegun, SliceCounts {
  readonly at: string
  /** How many records of the file were gone over. */
  readonly position: number
  readonly slice: number
  /** Which rows were refused, as the quarantine knows them. */
  readonly refusedRows: readonly string[]
}

/** The state of a transaction whose import is no longer being taken. */
const goneState = 'WM004'

/** Whether a slice was stopped because its import is no longer being taken: it was undone meanwhile. */
export const isStoppedImport = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: unknown }).code === goneState

export async function beginUnderWay(tx: Database, begun: ImportBegun): Promise<void> {
  const { id, by, register, institution, source, file, digest, headings, mapping, records, asked } = begun
  await sql`insert into import_under_way (id, by_person, register, institution, source, file, digest, headings, mapping, records, asked)
    values (${id}::bigint, ${by}, ${register}, ${institution}, ${source}, ${file}, ${digest}, ${headings}, ${mapping}, ${records}, ${asked})`.execute(
    tx,
  )
}

type Row = Omit<ImportUnderWay, 'refusedRows'> & { readonly refused_rows: string[] }

/** Those that are being taken, the first begun first; only one where its number or its source is said. */
export async function readUnderWay(
  tx: Database,
  which: { readonly id?: string; readonly of?: SourceOf } = {},
): Promise<ImportUnderWay[]> {
  const { id, of } = which
  const only = id === undefined ? sql`true` : sql`id = ${id}::bigint`
  const source = of === undefined ? sql`true` : sql`register = ${of.register} and source = ${of.source}`
  const { rows } =
    await sql<Row>`select id::text, ${momentOf(sql`at`)} as at, by_person as by, register, institution, source, file,
      digest, headings, mapping, records::int, position::int, slice, added::int, changed::int, unchanged::int, withdrawn::int,
      quarantined::int, refused::int, refused_rows, asked
    from import_under_way where ${only} and ${source} order by import_under_way.id`.execute(tx)
  return rows.map(({ refused_rows, ...same }) => ({ ...same, refusedRows: refused_rows }))
}

/** What a slice did. */
interface SliceDone extends Omit<SliceCounts, 'quarantined'> {
  readonly position: number
  readonly refusedRows: readonly string[]
  /** The statement that puts rows into quarantine (`quarantineSql`), where any have to wait: it is sent with this one. */
  readonly quarantining?: RawBuilder<unknown> | undefined
}

/** Moves an import on by one slice; sent with the next statement, and stopped where somebody else moved or ended it. */
export async function moveOn(
  tx: Database,
  { id, slice }: Pick<ImportUnderWay, 'id' | 'slice'>,
  { position, refusedRows, quarantining, ...counts }: SliceDone,
): Promise<void> {
  const { added, changed, unchanged, withdrawn, refused } = counts
  const rows =
    refusedRows.length === 0 ? sql`` : sql`refused_rows = refused_rows || ${[...refusedRows]}::text[],`
  const waiting = quarantining ? sql`waiting as (${quarantining}),` : sql``
  const quarantined = quarantining ? sql`quarantined = quarantined + (select count(*) from waiting),` : sql``
  await sql`${goesAhead} with ${waiting} moved as (update import_under_way set position = ${position}, slice = slice + 1, ${rows}
      ${quarantined} added = added + ${added}, changed = changed + ${changed}, unchanged = unchanged + ${unchanged},
      withdrawn = withdrawn + ${withdrawn}, refused = refused + ${refused}
      where id = ${id}::bigint and slice = ${slice} returning 1)
    select stop_where(not exists(select from moved), ${goneState})`.execute(tx)
}

/** It is no longer being taken. */
export async function endUnderWay(tx: Database, id: string): Promise<void> {
  await sql`delete from import_under_way where id = ${id}::bigint`.execute(tx)
}

/** A record that a slice has: with the version that it wrote, or null where it was there already. */
export interface SliceRecord {
  readonly key: RecordKey
  readonly version: number | null
}

const columns = ['jurisdiction', 'record_id'].map((name) => ({ name, type: 'text' }))

type SliceOf = Pick<ImportUnderWay, 'id' | 'register' | 'source' | 'slice'>

/** Records that were never kept before stand in no source and in no import: nothing is looked up for them. */
async function noteNew(
  tx: Database,
  { id, register, source, slice }: SliceOf,
  keys: readonly RecordKey[],
): Promise<void> {
  if (keys.length === 0) return
  const jurisdictions = textList(keys.map(({ jurisdiction }) => jurisdiction))
  const ids = textList(keys.map((key) => key.id))
  await sql`${goesAhead} with one as materialized (
      select one.* from unnest(${jurisdictions}, ${ids}) as one(jurisdiction, record_id)),
    noted as (insert into imported_record (jurisdiction, register, source, record_id, import_id)
      select jurisdiction, ${register}, ${source}, record_id, ${id}::bigint from one)
    insert into import_change (jurisdiction, register, record_id, import_id, version, is_new_to_source, slice)
    select jurisdiction, ${register}, record_id, ${id}::bigint, 1, true, ${slice} from one`.execute(tx)
}

/** Records that may stand in the source already, or in this import. */
async function noteKnown(
  tx: Database,
  { id, register, source, slice }: SliceOf,
  records: readonly SliceRecord[],
): Promise<void> {
  if (records.length === 0) return
  const rows = records.values().map(({ key, version }) => ({
    ...{ jurisdiction: key.jurisdiction, record_id: key.id, version },
  }))
  // Both parts see the source as it was before: what did not stand in it is new to it. Asked for by one value and not by
  // `exists`, each record is looked for by its key, however few stood in the source when the statement was planned.
  await sql`${goesAhead} with one as materialized (select one.*, (select 1 from imported_record i where i.jurisdiction = one.jurisdiction
        and i.register = ${register} and i.source = ${source} and i.record_id = one.record_id limit 1) is null as is_new
      from ${recordset([...columns, { name: 'version', type: 'bigint' }], rows)}),
    noted as (insert into imported_record (jurisdiction, register, source, record_id, import_id)
      select jurisdiction, ${register}, ${source}, record_id, ${id}::bigint from one
      on conflict (jurisdiction, register, source, record_id) do update set import_id = excluded.import_id)
    insert into import_change (jurisdiction, register, record_id, import_id, version, is_new_to_source, slice)
    select jurisdiction, ${register}, record_id, ${id}::bigint, version, is_new, ${slice} from one
      where version is not null or is_new
    on conflict (jurisdiction, register, record_id, import_id) do nothing`.execute(tx)
}

/** Notes what a slice changed and that its records stand in this edition of the source. Sent with the next statement. */
export async function noteSlice(tx: Database, of: SliceOf, records: readonly SliceRecord[]): Promise<void> {
  const isNew = ({ version }: SliceRecord) => version === 1
  await noteNew(
    tx,
    of,
    records.filter(isNew).map(({ key }) => key),
  )
  await noteKnown(
    tx,
    of,
    records.filter((one) => !isNew(one)),
  )
}

/** Records of earlier editions of the source that are not in this one, in the order of their key: so many after the given one. */
export async function readLeftOver(
  tx: Database,
  { id, register, source }: Pick<ImportUnderWay, 'id' | 'register' | 'source'>,
  { after, limit }: { readonly after: RecordKey; readonly limit: number },
): Promise<RecordKey[]> {
  const { rows } = await sql<RecordKey>`select i.jurisdiction, i.record_id as id from imported_record i
    where i.register = ${register} and i.source = ${source} and i.import_id < ${id}::bigint
      and (i.jurisdiction, i.record_id) > (${after.jurisdiction}, ${after.id})
      and not exists (select from import_change c join import_listed e on e.id = c.import_id
        where c.jurisdiction = i.jurisdiction and c.register = i.register and c.record_id = i.record_id
          and e.source = ${source} and c.is_new_to_source and coalesce(c.version, 2) > 1)
    order by i.jurisdiction, i.record_id limit ${limit}`.execute(tx)
  return rows
}

/** Whether the import changed anything. */
export async function hasChanges(tx: Database, id: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists(
    select from import_change where import_id = ${id}::bigint) as has`.execute(tx)
  return rows[0]?.has === true
}

/** What the log says of a slice, as the last part of the statement that ends its change; nothing where it changed nothing. */
export function sliceEntry(
  { id, register, source, slice }: Pick<ImportUnderWay, 'id' | 'register' | 'source' | 'slice'>,
  after: string,
): RawBuilder<unknown> {
  return sql`case when exists(select from import_change where import_id = ${id}::bigint and slice = ${slice}) then
    write_audit('all', 'import slice', ${`${register} from ${source}`}, null, ${after}, 'import slice', ${`${id}/${slice}`})::text end`
}

/** Ends the transaction of a slice, or of a batch, that wrote no record. */
export async function endSlice(tx: Database, entry: RawBuilder<unknown>): Promise<void> {
  await sql`${endsTransaction} select ${entry}`.execute(tx)
}
