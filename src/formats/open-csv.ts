// A CSV file as a file of one table.
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

async function* rowsOf(path: string, text: TextFile, limits: TableLimits): AsyncGenerator<TableRow> {
  let rows = 0
  try {
    for await (const row of readCsv(path, text.encoding, delimiterOf(text.firstLine))) {
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

/** Opens a CSV file. */
export function openCsv(path: string, text: TextFile, limits: TableLimits): TableFile {
  const { digest, bytes, encoding } = text
  const tables = [{ name: '', isHidden: false }]
  return { format: 'csv', digest, bytes, encoding, tables, rows: () => rowsOf(path, text, limits) }
}
