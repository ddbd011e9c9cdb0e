// The lines of a backup become a database again: its tables are made by the migrations that it had seen, and filled, in one transaction.
import { sql } from 'kysely'
import { Refused } from '#definition'
import type { Database } from '../database/index.ts'
import { makeTables, type Migration } from '../schema/index.ts'
import { readKeptTables, speakPlainly, type KeptTable } from './kept-tables.ts'
import { withoutIndexes } from './put-off-indexes.ts'
import {
  damaged,
  readHeader,
  readLine,
  type BackupHeader,
  type BesideFile,
  type EndLine,
  type RestoredBackup,
  type RowsLine,
  type SequenceLine,
  type TableLine,
} from './line-shapes.ts'

export interface RestoreWish {
  /** Those of this program, in their order. */
  readonly migrations: readonly Migration[]
  /** The roadmap that the database is to be of. */
  readonly roadmap: string
  /** Told how much is restored, from 0 to 1. */
  readonly onShare: (share: number) => void
  /** Told of each file beside the database, before any row. What it throws ends the restoring. */
  readonly onFile?: (file: BesideFile) => void
}

/** What is being put back. */
interface Restoring {
  readonly tx: Database
  readonly tables: ReadonlyMap<string, KeptTable>
  readonly files: BesideFile[]
  readonly onFile: (file: BesideFile) => void
  /** Makes of a row the values of the columns of the table that was named last. */
  insert: ((rows: RowsLine) => Promise<void>) | undefined
  rows: number
  end: EndLine | undefined
}

/** @throws Refused where the database holds anything: nothing is put between what is there */
async function refuseFilled(tx: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'S') and (n.nspname = 'public' or n.nspname = 'sign_in') limit 1`.execute(
    tx,
  )
  const { name } = rows[0] ?? {}
  if (name !== undefined) throw new Refused('restore-filled', { table: name }, 'conflict')
}

/** Switches the triggers of the tables off or on again: what they would do is in the backup already. */
async function switchTriggers(
  tx: Database,
  tables: readonly KeptTable[],
  how: 'disable' | 'enable',
): Promise<void> {
  for (const { name } of tables) await sql.raw(`alter table ${name} ${how} trigger user`).execute(tx)
}

/** Takes away what migrations wrote into tables whose rows come from the backup. */
async function emptyKept(tx: Database, tables: readonly KeptTable[]): Promise<void> {
  const names = tables.filter(({ isKept }) => isKept).map(({ name }) => name)
  await sql.raw(`truncate ${names.join(', ')} cascade`).execute(tx)
}

function inserterOf(tx: Database, { table, columns }: TableLine, kept: KeptTable | undefined) {
  const typed = columns.map((column, at) => {
    const type = kept?.columns.find(({ name }) => name === column)?.type
    return type === undefined ? undefined : `r[${at + 1}]::${type}`
  })
  if (!kept?.isKept || typed.includes(undefined)) throw damaged()
  const into = sql.raw(
    `insert into ${table} (${columns.join(', ')}) overriding system value select ${typed.join(', ')}`,
  )
  return async (rows: RowsLine) =>
    void (await sql`${into} from (select line::text[] as r from unnest(${[...rows]}::text[]) as line) lines`.execute(
      tx,
    ))
}

async function setSequence(tx: Database, { sequence, last, isCalled }: SequenceLine): Promise<void> {
  await sql`select setval(${sequence}::regclass, ${last}::bigint, ${isCalled})`.execute(tx)
}

async function takeRows(restoring: Restoring, rows: RowsLine): Promise<void> {
  if (!restoring.insert) throw damaged()
  await restoring.insert(rows)
  restoring.rows += rows.length
}

function takeFile({ files, onFile }: Restoring, file: BesideFile): void {
  onFile(file)
  files.push(file)
}

async function takeLine(restoring: Restoring, text: string): Promise<void> {
  const { tx, tables } = restoring
  const line = readLine(text)
  if (restoring.end) throw damaged()
  if (Array.isArray(line)) return takeRows(restoring, line as RowsLine)
  if ('file' in line) takeFile(restoring, line.file)
  else if ('table' in line) restoring.insert = inserterOf(tx, line, tables.get(line.table))
  else if ('sequence' in line) await setSequence(tx, line)
  else if ('end' in line) restoring.end = line
  else throw damaged()
}

async function countKept(tx: Database, tables: readonly KeptTable[]): Promise<number> {
  let sum = 0
  for (const { name, isKept } of tables) {
    if (!isKept) continue
    const { rows } = await sql<{
      count: string
    }>`select count(*)::text as count from ${sql.raw(name)}`.execute(tx)
    sum += Number(rows[0]?.count ?? 0)
  }
  return sum
}

async function fill(
  tx: Database,
  lines: AsyncIterator<string>,
  header: BackupHeader,
  wish: RestoreWish,
): Promise<RestoredBackup> {
  const tables = await readKeptTables(tx)
  await switchTriggers(tx, tables, 'disable')
  await emptyKept(tx, tables)
  const byName = new Map(tables.map((table) => [table.name, table]))
  const { onShare, onFile = () => undefined } = wish
  const begun = { insert: undefined, rows: 0, end: undefined }
  const restoring: Restoring = { tx, tables: byName, files: [], onFile, ...begun }
  await withoutIndexes(tx, tables, async () => {
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
      await takeLine(restoring, next.value)
      onShare(header.rows === 0 ? 1 : restoring.rows / header.rows)
    }
  })
  const { end, files, rows } = restoring
  if (end?.rows !== rows || rows !== header.rows || (await countKept(tx, tables)) !== rows) throw damaged()
  await switchTriggers(tx, tables, 'enable')
  return { header, files, rows, tables: tables.length }
}

/**
 * Puts a backup into an empty database, as the owner of what it makes. All of it is there afterwards, or nothing.
 *
 * @param lines the lines of the backup, without their ends
 * @throws Refused where the database is not empty, or the lines are no whole backup of this roadmap
 */
export async function restoreLines(
  db: Database,
  lines: AsyncIterable<string>,
  wish: RestoreWish,
): Promise<RestoredBackup> {
  const iterator = lines[Symbol.asyncIterator]()
  try {
    const first = await iterator.next()
    const header = readHeader(first.done === true ? undefined : first.value)
    if (header.roadmap !== wish.roadmap)
      throw new Refused('backup-other-roadmap', { roadmap: header.roadmap, own: wish.roadmap }, 'bad-request')
    return await db.transaction().execute(async (tx) => {
      await refuseFilled(tx)
      await makeTables(
        tx,
        wish.migrations,
        new Map(header.migrations.map(({ name, digest }) => [name, digest])),
      )
      await speakPlainly(tx)
      return fill(tx, iterator, header, wish)
    })
  } finally {
    await iterator.return?.()
  }
}

/**
 * Reads a backup to its end, as restoring would, and gives what it is. No database is needed.
 *
 * @throws Refused where it is not whole
 */
export async function checkLines(
  lines: AsyncIterable<string>,
  onShare: (share: number) => void,
): Promise<Pick<RestoredBackup, 'header' | 'rows'>> {
  let header: BackupHeader | undefined
  let end: EndLine | undefined
  let rows = 0
  for await (const text of lines) {
    const line = header ? readLine(text) : undefined
    header ??= readHeader(text)
    if (Array.isArray(line)) rows += line.length
    else if (line && 'end' in line) end = line
    onShare(header.rows === 0 ? 1 : rows / header.rows)
  }
  if (!header || end?.rows !== rows || header.rows !== rows) throw damaged()
  return { header, rows }
}
