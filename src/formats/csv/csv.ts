// CSV (RFC 4180) in and out: rows as they stream by, with the line each starts on.
import type { Delimiter, TextEncoding } from '#definition'
import { createReadStream } from 'node:fs'
import { parse, type CsvError, type InfoRecord, type Parser } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { guardFormulas } from './formula-guards.ts'
import { findSwallowedRows } from './swallowed-rows.ts'
import { firstFault, mostOf } from '../tables/index.ts'
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

type Place = Pick<InfoRecord, 'lines' | 'empty_lines'>

/** A row as the parser found it, and how far it had come. */
interface FoundRow extends Place {
  readonly record: readonly string[]
}

/** The line on which the row begins that is not read: it follows the last whole one, and the empty lines below that. */
function lineOfBreak(error: unknown, last: Place): number {
  const { empty_lines: empty } = { ...last, ...(error as Partial<Place>) }
  return last.lines + 1 + empty - last.empty_lines
}

/** Takes a text apart piece by piece; what is found goes to `onRow`. */
function newParser({ delimiter, lineEnds, quote = '"' }: CsvShape, onRow: (row: FoundRow) => void): Parser {
  const parser = parse({
    on_record: (record: string[], { lines, empty_lines }) => {
      onRow({ record, lines, empty_lines })
      // Nothing is handed on by the stream itself: row by row that takes longer than the parsing.
      return null
    },
    delimiter,
    quote,
    record_delimiter: [...lineEnds],
    // A blank before a quotation mark is none of the text; a tabulator that parts cells is no blank.
    ltrim: delimiter !== '\t',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostOf.rowText,
  })
  // Whoever gives it a piece is told of its errors.
  parser.on('error', () => undefined)
  return parser
}

const give = (parser: Parser, text: string, isEnd: boolean): Promise<void> =>
  new Promise((done, fail) => {
    const told = (error?: Error | null) => (error ? fail(error) : done())
    if (isEnd) parser.end(text === '' ? undefined : text, told)
    else if (text === '') done()
    else parser.write(text, told)
  })

/** Cells on one line, as most are. */
const isOnOneLine = (cells: readonly string[]) => !cells.some((cell) => /[\r\n\uE00D]/.test(cell))

/** Goes along with the rows of one file: their lines, and what may hide in them. */
function newRowCheck({ delimiter }: CsvShape, hasZero: () => boolean): (found: FoundRow) => CsvRow {
  let [passed, widest] = [0, 0]
  const check = (cells: readonly string[], line: number, isPlain: boolean) => {
    const swallowed = isPlain ? undefined : findSwallowedRows(cells, delimiter, widest)
    if (swallowed !== undefined) throw new BrokenCsv(swallowed, line)
    if (hasZero() && cells.some((cell) => cell.includes('\0'))) throw new BrokenCsv(zeroBytes(), line)
    widest = Math.max(widest, cells.length)
    return { line, cells }
  }
  return ({ record, lines }) => {
    if (isOnOneLine(record)) return check(record, lines - passed, true)
    const within = breaksIn(record)
    const cells = record.map((cell) => cell.replaceAll(bareReturn, '\r'))
    passed += countedTwice(cells)
    return check(cells, lines - passed - within, false)
  }
}

/** The text of a file piece by piece, and last of all what was held back. */
async function* piecesOf(path: string, { encoding, lineEnds }: CsvShape) {
  const decoder = newTextDecoder(encoding)
  const marked = newReturnMarks(lineEnds)
  for await (const chunk of createReadStream(path)) {
    const text = decoder.decode(chunk as Buffer, { stream: true })
    yield { text: marked(text, false), hasZero: text.includes('\0'), isEnd: false }
  }
  yield { text: marked(decoder.decode(), true), hasZero: false, isEnd: true }
}

/**
 * Reads a CSV file, some hundred rows at a time. Memory does not grow with the file.
 *
 * @throws BrokenCsv where the text cannot be taken apart safely, with the line on which that row begins; the rows before
 *   it are given first
 */
export async function* readCsv(path: string, shape: CsvShape): AsyncGenerator<readonly CsvRow[]> {
  let found: FoundRow[] = []
  let last: Place = { lines: 0, empty_lines: 0 }
  let [overcount, hasZero] = [0, false]
  const parser = newParser(shape, (row) => {
    if (!isOnOneLine(row.record)) overcount += countedTwice(row.record)
    last = { lines: row.lines - overcount, empty_lines: row.empty_lines }
    found.push(row)
  })
  const rowOf = newRowCheck(shape, () => hasZero)
  try {
    for await (const piece of piecesOf(path, shape)) {
      hasZero ||= piece.hasZero
      const broken = await give(parser, piece.text, piece.isEnd).then(
        () => undefined,
        (error: unknown) => new BrokenCsv(reasonOf(error as CsvError), lineOfBreak(error, last)),
      )
      const rows: CsvRow[] = []
      const hidden = firstFault(found, (row) => rows.push(rowOf(row)))
      found = []
      if (rows.length > 0) yield rows
      const fault = hidden ?? broken
      if (fault) throw fault
    }
  } finally {
    parser.destroy()
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
