// Sheets of tests as texts: `|` parts cells, `^` is a merged cell of a workbook.
import type { TableRow } from '#formats'
import type { Shapeable } from '../shaped-row.ts'

/** Rows by the name of their sheet. */
export type Sheets = Readonly<Record<string, readonly string[]>>

function rowOf(text: string, at: number, isWorkbook: boolean): TableRow {
  const cells = text.split('|').map((cell) => (cell === '^' ? '' : cell))
  const kindOf = (cell: string) => (cell === '^' ? 'merged' : cell === '' ? 'empty' : 'text')
  return { line: at + 1, cells, ...(isWorkbook ? { kinds: text.split('|').map(kindOf) } : {}) }
}

/** A file of these sheets. */
export function fileOf(sheets: Sheets): Shapeable {
  const isWorkbook = Object.values(sheets)
    .flat()
    .some((row) => row.includes('^'))
  return {
    tables: Object.keys(sheets).map((name) => ({ name, isHidden: name.startsWith('hidden') })),
    async *rows(table) {
      for (const [at, text] of (sheets[table] ?? []).entries()) {
        yield await Promise.resolve(rowOf(text, at, isWorkbook))
      }
    },
  }
}
