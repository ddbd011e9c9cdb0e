// CSV (RFC 4180) in and out: rows as they stream by, with the line each starts on.
import type { Delimiter, TextEncoding } from '#definition'
import { createReadStream } from 'node:fs'
import { pipeline, Transform, type TransformCallback } from 'node:stream'
import { parse, type CsvError, type InfoRecord } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { mostOf } from './table-limits.ts'

export interface CsvRow {
  /** Line on which the row starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Thrown where the text stops being CSV. The message says what is wrong, `line` where. */
export class BrokenCsv extends Error {
  override name = 'BrokenCsv'
  readonly line: number
  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** The delimiter that the heading uses most: comma, semicolon or tabulator. */
export function delimiterOf(heading: string): Delimiter {
  const outside = heading.replaceAll(/"[^"]*"/g, '')
  const count = (delimiter: string) => outside.split(delimiter).length
  return ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** Bytes to UTF-8, whatever they were; the byte order mark goes. */
function decoding(encoding: TextEncoding): Transform {
  const decoder = new TextDecoder(encoding)
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      done(null, decoder.decode(chunk, { stream: true }))
    },
    flush(done: TransformCallback) {
      done(null, decoder.decode())
    },
  })
}

function reasonOf(error: CsvError): string {
  const reasons: Record<string, string> = {
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
    INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a cell',
    CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quotation mark',
    CSV_MAX_RECORD_SIZE: 'a single row is longer than a megabyte',
  }
  return reasons[error.code] ?? error.message
}

interface ReadRecord {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

type Place = Pick<InfoRecord, 'lines' | 'empty_lines'>

/** The line on which the row begins that is not read: it follows the last whole one, and the empty lines below that. */
function lineOfBreak(error: unknown, last: Place): number {
  const { empty_lines: empty } = { ...last, ...(error as Partial<Place>) }
  return last.lines + 1 + empty - last.empty_lines
}

async function nextRecord(
  found: AsyncIterator<ReadRecord, undefined>,
  last: () => Place,
): Promise<ReadRecord | undefined> {
  try {
    const next = await found.next()
    return next.value
  } catch (error) {
    throw new BrokenCsv(reasonOf(error as CsvError), lineOfBreak(error, last()))
  }
}

/**
 * Reads a CSV file row by row. Memory does not grow with the file.
 *
 * @throws BrokenCsv where the text cannot be taken apart safely, with the line on which that row begins
 */
export async function* readCsv(
  path: string,
  encoding: TextEncoding,
  delimiter: string,
): AsyncGenerator<CsvRow> {
  // The parser is rows ahead of whoever reads them, and forgets them when it fails; this is how far it came.
  let last: Place = { lines: 0, empty_lines: 0 }
  const parser = parse({
    on_record: (record: string[], { lines, empty_lines }) => {
      last = { lines, empty_lines }
      return record
    },
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostOf.rowText,
  })
  // The error reaches the reader through the iteration below; nothing is left to do for it here.
  const rows = pipeline(createReadStream(path), decoding(encoding), parser, () => undefined)
  const found = rows[Symbol.asyncIterator]() as AsyncIterator<ReadRecord, undefined>
  try {
    for (;;) {
      const next = await nextRecord(found, () => last)
      if (!next) return
      const { record, info } = next
      const within = record.reduce((lines, cell) => lines + (cell.match(/\n/g)?.length ?? 0), 0)
      yield { line: info.lines - within, cells: record }
    }
  } finally {
    rows.destroy()
  }
}

const isNumber = /^-?\d+(\.\d+)?$/
/** What begins a formula. Full-width signs count as the plain ones do. */
const formulaSigns = new Set('=+-@＝＋－＠')

/** The gap before a formula, defused after every sign that parts cells. A gap is looked at once, however long it is. */
function defuseGap(gap: string): string {
  const own = gap.lastIndexOf(';')
  const before = own < 0 ? '' : gap.slice(0, own)
  return before + gap.slice(before.length).replaceAll(/[;\t\r\n]/g, "$&'")
}

/**
 * A cell that a spreadsheet program would take for a formula is defused with an apostrophe: at its start, and after what
 * parts cells in the spreadsheet programs of other places, which open the file by their own delimiter.
 */
function defuse(value: string): string {
  if (isNumber.test(value)) return value
  const isFormula = (at: number) => formulaSigns.has(value.charAt(at))
  const defused = value.replaceAll(/[\s;]+/g, (gap, at: number) =>
    isFormula(at + gap.length) ? defuseGap(gap) : gap,
  )
  const isAtStart = isFormula(value.length - value.trimStart().length) || /^[\t\r\n]/.test(value)
  return isAtStart ? `'${defused}` : defused
}

/** Lines of CSV without a heading, for files that are written as they stream by; null is an empty cell. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows.map((row) => row.map((cell) => (cell === null ? '' : defuse(String(cell))))))
}

/** Writes CSV with a heading; null is an empty cell. Formulas cannot get out. */
export function writeCsv(
  heading: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return stringify([[...heading]]) + csvLines(rows)
}
