// Which texts the columns of a table hold, for those that hold few: their code tables are made of them.
import type { WordCount } from '#definition'
import { batchesOf, BrokenTable, type TableRow } from '#formats'
import type { ImportFile } from './open-import-file.ts'

/** A column with more different texts than this is no column of codes; nor is one with texts longer than that. */
const mostWords = 150
const longestWord = 120

type Counts = Map<string, number>

/** Adds the cell; false where the column holds no codes. */
function addWord(counts: Counts, cell: string): boolean {
  const text = cell.trim()
  if (text === '') return true
  counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts.size <= mostWords && text.length <= longestWord
}

function addRow(columns: Map<number, Counts>, cells: readonly string[]): void {
  for (const [at, counts] of columns) if (!addWord(counts, cells[at] ?? '')) columns.delete(at)
}

/** Adds the rows below that line. */
function addRows(columns: Map<number, Counts>, rows: readonly TableRow[], line: number): void {
  for (const row of rows) if (row.line > line) addRow(columns, row.cells)
}

function wordsOf(counts: Counts): WordCount[] {
  return [...counts].map(([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count)
}

/** Every text of the columns that hold few, by heading. A table that breaks off is counted as far as it goes. */
export async function countWords(
  file: ImportFile,
  table: string,
  { headings, line }: { readonly headings: readonly string[]; readonly line: number },
): Promise<Record<string, readonly WordCount[]>> {
  const columns = new Map<number, Counts>()
  for (const [at, heading] of headings.entries()) if (heading !== '') columns.set(at, new Map())
  try {
    for await (const rows of batchesOf(file.rows(table))) {
      addRows(columns, rows, line)
      // Nothing is left to be counted, however long the table is.
      if (columns.size === 0) break
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
  }
  return Object.fromEntries([...columns].map(([at, counts]) => [headings[at] ?? '', wordsOf(counts)]))
}
