// A CSV file as a file of one table.
import type { Delimiter, TextEncoding } from '#definition'
import { BrokenCsv, delimiterOf, readCsv } from './csv.ts'
import { BrokenTable } from './file-refusal.ts'
import {
  checkColumnLimit,
  checkRowLimit,
  type TableFile,
  type TableLimits,
  type TableRow,
} from './table-file.ts'
import type { TextFile } from './text-file.ts'

async function* rowsOf(
  path: string,
  { encoding, delimiter }: { readonly encoding: TextEncoding; readonly delimiter: Delimiter },
  limits: TableLimits,
): AsyncGenerator<TableRow> {
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

/** Opens a CSV file. Its delimiter is the one that is said, else the one that its first line uses most. */
export function openCsv(path: string, text: TextFile, limits: TableLimits, said?: Delimiter): TableFile {
  const { digest, bytes, encoding } = text
  const delimiter = said ?? delimiterOf(text.firstLine)
  const tables = [{ name: '', isHidden: false }]
  const rows = () => rowsOf(path, { encoding, delimiter }, limits)
  return { format: 'csv', digest, bytes, encoding, delimiter, tables, rows }
}
