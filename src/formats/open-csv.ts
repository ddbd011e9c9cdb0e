// A CSV file as a file of one table.
import type { Delimiter, TextEncoding } from '#definition'
import { BrokenCsv, delimiterOf, readCsv } from './csv.ts'
import { BrokenTable } from './file-refusal.ts'
import type { TableRow } from './table-file.ts'
import { checkColumnLimit, checkRowLimit, type TableLimits } from './table-limits.ts'
import type { TextFile } from './text-file.ts'

/** How the rows of a CSV file are read. */
export interface CsvSource {
  readonly format: 'csv'
  readonly path: string
  readonly encoding: TextEncoding
  readonly delimiter: Delimiter
  readonly limits: TableLimits
}

/** The rows of the file that hold anything. */
export async function* csvRows({ path, encoding, delimiter, limits }: CsvSource): AsyncGenerator<TableRow> {
  let rows = 0
  try {
    for await (const row of readCsv(path, encoding, delimiter)) {
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

/** A CSV file. Its delimiter is the one that is said, else the one that its first line uses most. */
export function openCsv(path: string, text: TextFile, limits: TableLimits, said?: Delimiter): CsvSource {
  const { encoding } = text
  return { format: 'csv', path, encoding, delimiter: said ?? delimiterOf(text.firstLine), limits }
}
