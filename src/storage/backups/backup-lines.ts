// A database becomes the lines of a backup: read in one snapshot, a few rows at a time, while others go on writing.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'
import { readKeptTables, readSequences, speakPlainly, type KeptTable } from './kept-tables.ts'
import { backupFormat, type BackupHeader, type BackupLine, type BesideFile } from './line-shapes.ts'

export interface BackupContent {
  readonly version: string
  readonly roadmap: string
  /** ISO moment. */
  readonly at: string
  /** Files beside the database. Anchors have to be read before the snapshot begins: it then has all of them. */
  readonly files: readonly BesideFile[]
  /** Told how many rows are written, and how many there are. */
  readonly onRows: (written: number, rows: number) => void
}

/** Rows of one line; few where a single one may hold a file. */
const [manyRows, fewRows] = [1000, 4]
/** A line that is longer than this many characters is followed by ones of fewer rows. */
const longLine = 4_000_000

async function countRows(tx: Database, tables: readonly KeptTable[]): Promise<number> {
  let sum = 0
  for (const { name } of tables) {
    const { rows } = await sql<{
      count: string
    }>`select count(*)::text as count from ${sql.raw(name)}`.execute(tx)
    sum += Number(rows[0]?.count ?? 0)
  }
  return sum
}

async function readMigrationsSeen(tx: Database): Promise<BackupHeader['migrations']> {
  const { rows } = await sql<{ name: string; digest: string }>`
    select name, digest from migration order by name collate "C"`.execute(tx)
  return rows
}

/** The rows of a table, through a cursor: however large it is, a few of them are in memory. */
async function* rowsOf(tx: Database, { name, columns, hasBytes }: KeptTable): AsyncGenerator<string[]> {
  const texts = columns.map((column) => `${column.name}::text`).join(', ')
  await sql
    .raw(`declare backup_rows no scroll cursor for select array[${texts}]::text as line from ${name}`)
    .execute(tx)
  let atOnce = hasBytes ? fewRows : manyRows
  for (;;) {
    const { rows } = await sql.raw<{ line: string }>(`fetch ${atOnce} from backup_rows`).execute(tx)
    if (rows.length === 0) break
    const lines = rows.map(({ line }) => line)
    yield lines
    const length = lines.reduce((sum, line) => sum + line.length, 0)
    if (length > longLine) atOnce = Math.max(1, Math.floor(atOnce / 2))
  }
  await sql`close backup_rows`.execute(tx)
}

async function* tableLines(
  tx: Database,
  table: KeptTable,
  onRows: (rows: number) => void,
): AsyncGenerator<BackupLine> {
  yield { table: table.name, columns: table.columns.map(({ name }) => name) }
  for await (const rows of rowsOf(tx, table)) {
    yield rows
    onRows(rows.length)
  }
}

async function* sequenceLines(tx: Database): AsyncGenerator<BackupLine> {
  for (const sequence of await readSequences(tx)) {
    const { rows } = await sql<{ last: string; isCalled: boolean }>`
      select last_value::text as last, is_called as "isCalled" from ${sql.raw(sequence)}`.execute(tx)
    if (rows[0]) yield { sequence, ...rows[0] }
  }
}

async function* linesOf(tx: Database, content: BackupContent): AsyncGenerator<BackupLine> {
  const { version, roadmap, at, files, onRows } = content
  await speakPlainly(tx)
  const tables = (await readKeptTables(tx)).filter(({ isKept }) => isKept)
  const rows = await countRows(tx, tables)
  const migrations = await readMigrationsSeen(tx)
  yield { waymark: 'backup', format: backupFormat, version, roadmap, at, migrations, rows }
  for (const file of files) yield { file }
  let written = 0
  const onMore = (more: number) => {
    written += more
    onRows(written, rows)
  }
  for (const table of tables) yield* tableLines(tx, table, onMore)
  yield* sequenceLines(tx)
  yield { end: true, rows: written }
}

/**
 * The lines of a backup, each with its end. All are of one moment, whatever others write meanwhile; nothing is changed.
 *
 * @param db opened as the owner of the tables: policies hide nothing from it
 */
export async function* backupLines(db: Database, content: BackupContent): AsyncGenerator<string> {
  const tx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    for await (const line of linesOf(tx, content)) yield `${JSON.stringify(line)}\n`
  } finally {
    await tx.rollback().execute()
  }
}
