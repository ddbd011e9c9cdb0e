// Headings that stand on two rows become one: “Items – Quantity”. What repeats the heading above it is left out.
import { distinctHeadings, plainText } from '#definition'
import type { TheirRow } from '../sheets/index.ts'

const textAt = (row: TheirRow | undefined, at: number) => (row?.cells[at] ?? '').trim()

/** The headings of each column, from above; what stands over several columns counts for each of them. */
export function joinHeadings(rows: readonly TheirRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const over: string[] = []
  const joined = Array.from({ length: width }, (_none, at) => {
    const parts = rows.map((row, level) => {
      const text = textAt(row, at)
      const hasBelow = rows.slice(level + 1).some((below) => textAt(below, at) !== '')
      over[level] = text === '' && hasBelow ? (over[level] ?? '') : text
      return over[level] ?? ''
    })
    const filled = parts.filter((part) => part !== '')
    return filled.filter((part, place) => plainText(part) !== plainText(filled[place - 1] ?? '')).join(' – ')
  })
  return distinctHeadings(joined)
}
