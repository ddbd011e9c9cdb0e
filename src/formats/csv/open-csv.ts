// A CSV file as a file of one table.
import type { Delimiter } from '#definition'
import { BrokenCsv, lineEndsOf, quoteOf, readCsv, type CsvShape } from './csv.ts'
import { findDelimiter } from './find-delimiter.ts'
import {
  BrokenTable,
  checkColumnLimit,
  checkRowLimit,
  type TableLimits,
  type TableRow,
} from '../tables/index.ts'
import type { TextFile } from '../texts/index.ts'

/** How the rows of a CSV file are read. */
export interface CsvSource extends CsvShape {
  readonly format: 'csv'
  readonly path: string
  readonly limits: TableLimits
}

/** The rows of the file that hold anything. */
export async function* csvRows({ path, limits, ...shape }: CsvSource): AsyncGenerator<TableRow> {
  let rows = 0
  try {
    for await (const row of readCsv(path, shape)) {
      rows += 1
      checkRowLimit(rows, limits, row.line)
      checkColumnLimit(row.cells.length, limits, row.line)
      yield row
    }
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error
    throw new BrokenTable({ code: 'file-broken', params: { reason: error.message } }, error.line)
  }
}

/** A CSV file. Its delimiter is the one that is said, else the one that parts its rows. */
export function openCsv(path: string, text: TextFile, limits: TableLimits, said?: Delimiter): CsvSource {
  const { encoding } = text
  const delimiter = said ?? findDelimiter(text.start)
  return {
    format: 'csv',
    path,
    encoding,
    delimiter,
    quote: quoteOf(text.start, delimiter),
    limits,
    lineEnds: lineEndsOf(text.start),
  }
}
