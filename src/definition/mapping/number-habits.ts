// Which mark a column of numbers has before its decimals, as far as its cells tell: a single 1.250 tells nothing.
import type { DecimalMark } from './mapping.ts'

/** Two readings: 1.250 is 1250 to some and 1.25 to others. */
const twoReadings = /^-?[1-9]\d{0,2}[.,]\d{3}$/

/** Can the text mean two numbers, so that only its column can tell? */
export function hasTwoReadings(text: string): boolean {
  return twoReadings.test(text.trim())
}

const pointShapes = [
  /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})$/,
  /^-?(?:0|\d{4,}|\d{1,3}(?:,\d{3})+)\.\d{3}$/,
  /^-?\d{1,3}(?:,\d{3}){2,}$/,
]
const commaShapes = [
  /^-?(?:\d+|\d{1,3}(?:[.\s\u00a0\u202f']\d{3})+),(?:\d{1,2}|\d{4,})$/,
  /^-?(?:0|\d{4,}|\d{1,3}(?:[.\s\u00a0\u202f']\d{3})+),\d{3}$/,
  /^-?\d{1,3}(?:\.\d{3}){2,}$/,
]

/** The mark that a cell has without doubt before its decimals, or leaves over by parting thousands with the other. */
export function markIn(text: string): DecimalMark | undefined {
  const cell = text.trim()
  if (pointShapes.some((shape) => shape.test(cell))) return '.'
  return commaShapes.some((shape) => shape.test(cell)) ? ',' : undefined
}

/** The mark of a column; undefined where its cells tell nothing, or contradict each other. */
export function markOf(cells: readonly string[]): DecimalMark | undefined {
  const marks = new Set(cells.map(markIn).filter((mark) => mark !== undefined))
  return marks.size === 1 ? [...marks][0] : undefined
}
