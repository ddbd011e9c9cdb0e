// Lines of several sheets in one table: each has a number of its own, from which its sheet and its line can be told.
import type { TableFile } from '#formats'
import { say } from './shaping-sentences.ts'

/** More than a sheet has rows. */
const linesOfSheet = 2_000_000

/** The number of a line of a further sheet; those of the first stay as they are. */
export function lineInSheet({ tables }: Pick<TableFile, 'tables'>, sheet: string, line: number): number {
  return line + (1 + tables.findIndex(({ name }) => name === sheet)) * linesOfSheet
}

/** A line of a sheet; without a sheet it is one of the first. */
export interface SheetLine {
  readonly sheet?: string
  readonly line: number
}

/** Which line of which sheet a number means; `sheets` are the names of all sheets of the file. */
export function sheetLineOf(sheets: readonly string[], line: number): SheetLine {
  const sheet = sheets[Math.floor(line / linesOfSheet) - 1]
  return sheet === undefined ? { line } : { sheet, line: line % linesOfSheet }
}

/** How a line is told in a sentence: its number, and the sheet beside it where that is not the first. */
export type LineText = (line: number) => string | number

/** The same for the lines of a file. */
export function lineTextOf({ tables }: Pick<TableFile, 'tables'>): LineText {
  const sheets = tables.map(({ name }) => name)
  return (number) => {
    const { sheet, line } = sheetLineOf(sheets, number)
    return sheet === undefined ? line : say('line-of-sheet', { line, sheet })
  }
}
