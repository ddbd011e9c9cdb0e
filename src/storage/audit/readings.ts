// Who was shown what is sensitive: an entry an answer and jurisdiction, written before the answer goes out.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** What was shown: one record, its history, a page of a list, or a file of them. */
export type ReadingKind = 'record' | 'history' | 'list' | 'file'

export interface ShownRecord {
  readonly jurisdiction: string
  readonly id: string
}

/** So many ids of records stand in an entry; of more there is the number. */
const mostIds = 200

/** Writes who was shown what is sensitive in these records, in the chains of their jurisdictions. */
export async function writeReading(
  tx: Database,
  register: string,
  kind: ReadingKind,
  records: readonly ShownRecord[],
): Promise<void> {
  const by = [...Map.groupBy(records, ({ jurisdiction }) => jurisdiction)]
  const said = by.map(([jurisdiction, own]) => ({
    jurisdiction,
    records: own.length,
    ids: own.length > mostIds ? [] : own.map(({ id }) => id),
  }))
  await sql`select note_reading(${register}, ${kind}, ${JSON.stringify(said)}::json)`.execute(tx)
}

/** What of a chain went out in a file. */
export interface ExportedRows {
  /** A jurisdiction, or `all` for what is of the installation. */
  readonly chain: string
  readonly rows: number
  /** As which kind of file. */
  readonly how: string
}

/** Writes that a file went out, in the chains of what it holds. Nothing is written for the public. */
export async function writeExport(
  tx: Database,
  what: 'records' | 'analysis' | 'figures' | 'observations' | 'audit log',
  about: string,
  rows: readonly ExportedRows[],
): Promise<void> {
  await sql`select note_export(${what}, ${about}, ${JSON.stringify(rows)}::json)`.execute(tx)
}

/** A reading as those see it who may read the log of its jurisdiction. */
export interface KeptReading {
  readonly at: string
  /** The id of the person. */
  readonly by: string
  readonly jurisdiction: string
  readonly register: string
  readonly what: ReadingKind
  readonly records: number
  readonly ids: readonly string[]
  /** By which opening of what is withheld. */
  readonly opening?: number
}

/** The newest readings that the person may see. */
export async function readReadings(tx: Database): Promise<readonly KeptReading[]> {
  const { rows } = await sql<
    Omit<KeptReading, 'what' | 'records' | 'ids' | 'opening'> & { readonly said: string }
  >`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, person as by, chain as jurisdiction,
      subject as register, after as said
    from audit_entry where action = 'read sensitive' order by audit_entry.at desc, chain, sequence desc limit 200`.execute(
    tx,
  )
  return rows.map(({ said, ...entry }) => ({
    ...entry,
    ...(JSON.parse(said) as Pick<KeptReading, 'what' | 'records' | 'ids' | 'opening'>),
  }))
}
