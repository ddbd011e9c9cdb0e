// Rows of a command as they were asked for: a table, CSV without formulas, or JSON.
import { Refused } from '#definition'
import { writeCsv } from '#formats'
import { printCsv, printJson, printText } from '../../printing/index.ts'

interface Rows {
  readonly isInvented: boolean
  readonly format: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** What JSON says. */
  readonly data: readonly object[] | object
  /** What a terminal shows. */
  readonly table: string
}

/** Prints them. */
export async function printAsked({ isInvented, format, heads, rows, data, table }: Rows): Promise<void> {
  if (format === 'table') return printText(isInvented, table)
  if (format === 'json') return printJson(isInvented, data)
  if (format === 'csv') return printCsv(isInvented, writeCsv(heads, rows))
  throw new Refused('format-unknown-of', { format, allowed: 'table, csv, json' }, 'bad-request')
}
