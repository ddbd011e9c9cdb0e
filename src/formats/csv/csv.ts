// CSV (RFC 4180) in and out: rows as they stream by, with the line each starts on.
import type { Delimiter, TextEncoding } from '#definition'
import { createReadStream } from 'node:fs'
import { pipeline, Transform, type TransformCallback } from 'node:stream'
import { parse, type CsvError, type InfoRecord } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { guardFormulas } from './formula-guards.ts'
import { findSwallowedRows } from './swallowed-rows.ts'
import { mostOf } from '../tables/index.ts'
import { newTextDecoder, zeroBytes } from '../texts/index.ts'
import { say } from './csv-sentences.ts'

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

/** How a text is taken apart into cells. */
export interface CsvShape {
  readonly encoding: TextEncoding
  readonly delimiter: Delimiter
  /** What ends a row. Programs end headings and rows differently. */
  readonly lineEnds: readonly string[]
  /** What stands around a cell that holds more than plain text; a quotation mark where it is not said. */
  readonly quote?: string
}

/** What ends the rows of a text that starts like this: a bare carriage return only where nothing else does. */
export function lineEndsOf(start: string): readonly string[] {
  return start.includes('\n') || !start.includes('\r') ? ['\r\n', '\n'] : ['\r']
}

/** The sign around cells: an apostrophe where all of the first row stand between two, else a quotation mark. */
export function quoteOf(start: string, delimiter: Delimiter): string {
  const [first = ''] = start.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1)
  const cells = first.split(delimiter).map((cell) => cell.trim())
  return cells.length > 1 && cells.every((cell) => /^'[^']*'$/.test(cell)) ? "'" : '"'
}

/** Stands for a carriage return that ends no row: the parser would take it for a blank. No text has it. */
const bareReturn = '\uE00D'

/** Marks carriage returns without a line feed; one at the end of a piece waits for what follows. */
function newReturnMarks(lineEnds: readonly string[]): (text: string, isEnd: boolean) => string {
  let held = ''
  return (text, isEnd) => {
    if (lineEnds.includes('\r')) return text
    const whole = held + text
    held = !isEnd && whole.endsWith('\r') ? '\r' : ''
    return whole.slice(0, whole.length - held.length).replaceAll(/\r(?!\n)/g, bareReturn)
  }
}

/** Bytes to UTF-8, whatever they were; the byte order mark goes. `onZero` is told of bytes that are no text. */
function decoding({ encoding, lineEnds }: CsvShape, onZero: () => void): Transform {
  const decoder = newTextDecoder(encoding)
  const marked = newReturnMarks(lineEnds)
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      const text = decoder.decode(chunk, { stream: true })
      if (text.includes('\0')) onZero()
      done(null, marked(text, false))
    },
    flush(done: TransformCallback) {
      done(null, marked(decoder.decode(), true))
    },
  })
}

function reasonOf(error: CsvError): string {
  const reasons: Partial<Record<string, Parameters<typeof say>[0]>> = {
    CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
    INVALID_OPENING_QUOTE: 'quote-in-cell',
    CSV_INVALID_CLOSING_QUOTE: 'text-after-quote',
    CSV_MAX_RECORD_SIZE: 'row-too-long',
  }
  const reason = reasons[error.code]
  return reason === undefined ? error.message : say(reason)
}

/** Lines that begin within a cell. */
const breaksIn = (cells: readonly string[]) =>
  cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
/** The parser counts a carriage return and the line feed behind it as two lines where they stand in a cell. */
const countedTwice = (cells: readonly string[]) =>
  cells.reduce((lines, cell) => lines + cell.split('\r\n').length - 1, 0)

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
export async function* readCsv(path: string, shape: CsvShape): AsyncGenerator<CsvRow> {
  const { delimiter, lineEnds, quote = '"' } = shape
  // The parser is rows ahead of whoever reads them, and forgets them when it fails; this is how far it came.
  let last: Place = { lines: 0, empty_lines: 0 }
  let [overcount, widest] = [0, 0]
  let hasZero = false
  const parser = parse({
    // With `info` a record comes as `{ record, info }`, whatever the types of the parser say.
    on_record: (record: string[], { lines, empty_lines }) => {
      overcount += countedTwice((record as unknown as ReadRecord).record)
      last = { lines: lines - overcount, empty_lines }
      return record
    },
    delimiter,
    quote,
    record_delimiter: [...lineEnds],
    // A blank before a quotation mark is none of the text; a tabulator that parts cells is no blank.
    ltrim: delimiter !== '\t',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostOf.rowText,
  })
  // The error reaches the reader through the iteration below; nothing is left to do for it here.
  const decoded = decoding(shape, () => (hasZero = true))
  const rows = pipeline(createReadStream(path), decoded, parser, () => undefined)
  const found = rows[Symbol.asyncIterator]() as AsyncIterator<ReadRecord, undefined>
  let passed = 0
  try {
    for (;;) {
      const next = await nextRecord(found, () => last)
      if (!next) return
      const { info } = next
      const within = breaksIn(next.record)
      const record = next.record.map((cell) => cell.replaceAll(bareReturn, '\r'))
      passed += countedTwice(record)
      const line = info.lines - passed - within
      const mayHideRows = within > 0 || record.some((cell) => cell.includes('\r'))
      const swallowed = mayHideRows ? findSwallowedRows(record, delimiter, widest) : undefined
      if (swallowed !== undefined) throw new BrokenCsv(swallowed, line)
      if (hasZero && record.some((cell) => cell.includes('\0'))) throw new BrokenCsv(zeroBytes(), line)
      widest = Math.max(widest, record.length)
      yield { line, cells: record }
    }
  } finally {
    rows.destroy()
  }
}

/** Lines of CSV without a heading, for files that are written as they stream by; null is an empty cell. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows.map((row) => row.map((cell) => (cell === null ? '' : guardFormulas(String(cell))))))
}

/** Writes CSV with a heading; null is an empty cell. Formulas cannot get out. */
export function writeCsv(
  heading: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return stringify([[...heading]]) + csvLines(rows)
}
