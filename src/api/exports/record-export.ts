// Lists of records as files: read some hundred at a time and written as they come, so that memory does not grow with them.
import type { Person, RecordAnswer, Register, StoredAnswers } from '#definition'
import { csvLines } from '#formats'
import { actingAs, readAgain, readRecordsAt, type Database, type RecordAt } from '#storage'
import type { ExportColumns } from './record-columns.ts'

/** Records read and written at once: enough to be quick, few enough that nobody else waits for them. */
const perPiece = 200

function linesOf({ columns, rows }: ExportColumns, record: RecordAnswer): string[][] {
  const line = (row?: StoredAnswers) => columns.map(({ cell }) => cell(record, row))
  return rows === undefined ? [line()] : (record.children[rows] ?? []).map(line)
}

interface WantedRecords {
  readonly register: Register
  readonly columns: ExportColumns
  readonly places: readonly RecordAt[]
}

/** The rows of the file, some hundred records at a time. */
async function* recordLines(
  db: Database,
  person: Person,
  { register, columns, places }: WantedRecords,
): AsyncGenerator<string[][]> {
  for (let at = 0; at < places.length; at += perPiece) {
    const piece = places.slice(at, at + perPiece)
    const records = await readAgain(() => actingAs(db, person, (tx) => readRecordsAt(tx, register, piece)))
    yield records.flatMap((record) => linesOf(columns, record))
  }
}

/** The file, piece by piece. It starts with a byte order mark, by which spreadsheet programs know UTF-8. */
export async function* recordsCsv(
  db: Database,
  person: Person,
  wanted: WantedRecords,
): AsyncGenerator<string> {
  yield `\uFEFF${csvLines([wanted.columns.columns.map(({ heading }) => heading)])}`
  for await (const lines of recordLines(db, person, wanted)) yield csvLines(lines)
}

/** The same as the table of a workbook, with what each of its columns holds. */
export function recordsTable(db: Database, person: Person, wanted: WantedRecords) {
  const { columns } = wanted.columns
  return {
    heading: columns.map(({ heading }) => heading),
    kinds: columns.map(({ kind }) => kind),
    pieces: recordLines(db, person, wanted),
  }
}

/** A file name that says register, time and what was asked for; only signs that every system takes. */
export function exportName(
  register: Register,
  asked: Readonly<
    Partial<
      Record<
        'jurisdiction' | 'institution' | 'from' | 'to' | 'search' | 'where' | 'counted' | 'import' | 'rows',
        string
      >
    >
  >,
  { now, format }: { readonly now: Date; readonly format: 'csv' | 'xlsx' },
): string {
  const { jurisdiction, institution, from, to, search, where, counted, rows } = asked
  const span = from === undefined && to === undefined ? undefined : `${from ?? ''}..${to ?? ''}`
  const time = now.toISOString().slice(0, 16).replace(':', '')
  const cell = counted?.replaceAll(/\b(element|jurisdiction|period):/g, '').slice(0, 60)
  const imported = asked.import === undefined ? undefined : `import-${asked.import}`
  const parts = [register.id, rows, jurisdiction, institution, span, imported, cell, search, where, time]
  const said = parts.filter((part) => part !== undefined && part !== '').join('_')
  return `${said.replaceAll(/[^\w.-]+/g, '-').slice(0, 150)}.${format}`
}
