// Rows that vanish in a cell: a quotation mark is opened in one of them and only closed in another further down.
import { say } from './csv-sentences.ts'

/**
 * What is wrong with a row of which one cell goes over several lines that are rows themselves; undefined where the lines
 * are a text. They are rows where the line that began goes on to the width of the table, as do all lines between.
 *
 * @param widest cells of the widest row before it
 */
export function findSwallowedRows(
  cells: readonly string[],
  delimiter: string,
  widest: number,
): string | undefined {
  // Where rows end with line feeds, a carriage return alone ends none: what follows it is one cell too many for the row.
  const isGluedOn = cells.some((cell) => /\r(?!\n)/.test(cell)) && cells.length > widest
  if (widest > 1 && isGluedOn) return say('bare-return')
  if (widest < 3) return undefined
  const count = (line: string) => line.split(delimiter).length - 1
  const isSwallowing = cells.some((cell, at) => {
    const lines = cell.split(/\r\n|\n|\r/)
    const [first = '', last = ''] = [lines[0], lines.at(-1)]
    const between = lines.slice(1, -1)
    if (lines.length < 2 || count(first) !== widest - 1 - at) return false
    const isWhole = between.every((line) => line.trim() === '' || count(line) === widest - 1)
    return isWhole && count(last) === widest + at - cells.length && count(first) + count(last) > 0
  })
  return isSwallowing ? say('rows-swallowed') : undefined
}
