// CSV (RFC 4180) in and out: rows as they stream by, with the line each starts on.
import type { Delimiter, TextEncoding } from '#definition'
import { createReadStream } from 'node:fs'
import { pipeline, Transform, type TransformCallback } from 'node:stream'
import { parse, type CsvError, type Info } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'

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

/**
 * Reads a CSV file row by row. Memory does not grow with the file.
 *
 * @throws BrokenCsv where the text cannot be taken apart safely
 */
export async function* readCsv(
  path: string,
  encoding: TextEncoding,
  delimiter: string,
): AsyncGenerator<CsvRow> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 1 << 20,
  })
  // The error reaches the reader through the iteration below; nothing is left to do for it here.
  const rows = pipeline(createReadStream(path), decoding(encoding), parser, () => undefined)
  let line = 1
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: Info }>) {
      const within = record.reduce((lines, cell) => lines + (cell.match(/\n/g)?.length ?? 0), 0)
      line = info.lines - within
      yield { line, cells: record }
    }
  } catch (error) {
    throw new BrokenCsv(reasonOf(error as CsvError), line)
  }
}

const isNumber = /^-?\d+(\.\d+)?$/
/**
 * Where a formula could begin: at the start of the cell, and after what parts cells in the spreadsheet programs of other
 * places, which open the file by their own delimiter. Full-width signs count as the plain ones do.
 */
const startOfFormula = /(?<=^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/g

/** A cell that a spreadsheet program would take for a formula is defused with an apostrophe. */
function defuse(value: string): string {
  if (isNumber.test(value)) return value
  return value.replaceAll(startOfFormula, "'").replace(/^(?=[\t\r\n])/, "'")
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
