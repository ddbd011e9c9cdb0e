// Beside or below a map: how its tones or circles are read, and each area with its figure, for those that have no room on it.
import { paints } from '../palette.ts'
import { label, type Paint, type Point, type Shape } from '../shapes.ts'
import { textSizes, textWidth, wrapped } from '../text-size.ts'

/** A line of the list: a sign, a name where it has one, and words. */
export interface ListRow {
  readonly paint: Paint | undefined
  readonly name: string
  readonly words: string
}

export interface MapList {
  readonly shapes: readonly Shape[]
  readonly height: number
  /** The middle of each row, for pointers. */
  readonly places: readonly Point[]
}

const lineHeight = textSizes.label * 1.35
const swatch = { width: 18, height: 12 }
const indent = swatch.width + 8

/** Lines of text from the top of a place downwards. */
export function listText(text: string, { x, y }: Point, width: number): Omit<MapList, 'places'> {
  const lines = wrapped(text, width)
  const shapes = lines.map((one, at) => label(one, { x, y: y + lineHeight * (at + 0.8) }, paints.text))
  return { shapes, height: lines.length * lineHeight }
}

/** Rows from the top of a place downwards: words stand under each other where there is room for that. */
export function listRows(rows: readonly ListRow[], start: Point, width: number): MapList {
  const names = Math.min(Math.max(0, ...rows.map(({ name }) => textWidth(name))) + 12, width * 0.45)
  const column = rows.some(({ name }) => name !== '') ? names : 0
  const room = width - indent - column
  const shapes: Shape[] = []
  const places: Point[] = []
  let { y } = start
  for (const { paint, name, words } of rows) {
    const [first, rest] = [wrapped(name, Math.max(20, column - 10)), wrapped(words, room)]
    if (paint)
      shapes.push({ is: 'box', x: start.x, y: y + lineHeight / 2 - swatch.height / 2, ...swatch, paint })
    const write = (lines: readonly string[], x: number, own: Paint) =>
      lines.map((one, at) => label(one, { x, y: y + lineHeight * (at + 0.76) }, own))
    shapes.push(...write(first, start.x + indent, paints.text))
    shapes.push(...write(rest, start.x + indent + column, paints.strong))
    places.push({ x: start.x + swatch.width / 2, y: y + lineHeight / 2 })
    y += Math.max(1, first.length, rest.length) * lineHeight + 3
  }
  return { shapes, height: y - start.y, places }
}
