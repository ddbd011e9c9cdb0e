// Names and numbers on a map: each within its area, or not at all where it would cover another; the list beside the map has all.
import { paints } from '../palette.ts'
import { boxOf, label, overlap, type Box, type Label, type Point } from '../shapes.ts'
import { textSizes, textWidth, wrapped } from '../text-size.ts'

export interface NamedPlace {
  readonly name: string
  readonly value: string
  readonly at: Point
  /** How wide its area is. */
  readonly width: number
}

const lineHeight = textSizes.label * 1.12
/** So many lines stand in an area at most. */
const mostLines = 3

/** Lines around a place, one under the other. */
function linesAt(lines: readonly string[], { x, y }: Point): Label[] {
  const first = y - ((lines.length - 1) / 2) * lineHeight + textSizes.label * 0.35
  return lines.map((text, at) =>
    label(text, { x, y: first + at * lineHeight }, paints.onMap, { anchor: 'middle' }),
  )
}

const liesIn = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** What may stand at a place, the best first: name and number, or the number alone. */
function wordings({ name, value, width }: NamedPlace): string[][] {
  const room = width * 1.15
  const own = wrapped(value, Math.max(room, 24))
  const both = [name, ...own]
  return [both, own].filter(
    (lines) => lines.length <= mostLines && lines.every((text) => textWidth(text) <= room),
  )
}

/** The labels that have room, the widest area first. */
export function mapNames(places: readonly NamedPlace[], sheet: Box): Label[] {
  const placed: Label[] = []
  const isFree = (own: readonly Label[]) =>
    own.every((one) => {
      const box = boxOf(one)
      return liesIn(box, sheet) && placed.every((other) => !overlap(box, boxOf(other)))
    })
  for (const place of places.toSorted((a, b) => b.width - a.width)) {
    const found = wordings(place)
      .map((lines) => linesAt(lines, place.at))
      .find(isFree)
    placed.push(...(found ?? []))
  }
  return placed
}
