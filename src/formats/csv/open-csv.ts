// A CSV file as a file of one table.
import type { Delimiter } from '#definition'
import { BrokenCsv, lineEndsOf, quoteOf, readCsv, type CsvShape } from './csv.ts'
import { findDelimiter } from './find-delimiter.ts'
import {
  BrokenTable,
  checkColumnLimit,
  checkedRows,
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

/** What stops the text is a broken table to whoever reads it. */
async function* unbroken<Rows>(batches: AsyncIterable<Rows>): AsyncGenerator<Rows> {
  try {
    yield* batches
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error
    throw new BrokenTable({ code: 'file-broken', params: { reason: error.message } }, error.line)
  }
}

/** The rows of the file that hold anything. */
export function csvRows({ path, limits, ...shape }: CsvSource): AsyncGenerator<readonly TableRow[]> {
  let rows = 0
  return checkedRows(unbroken(readCsv(path, shape)), ({ line, cells }) => {
    rows += 1
    checkRowLimit(rows, limits, line)
    checkColumnLimit(cells.length, limits, line)
  })
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
