// The ground of a map: outlines put on a sheet, as rings of areas and as borders of which each is drawn once.
import { placesOfLine, ringPlaces, type Outlines } from '#definition'
import { paints } from '../palette.ts'
import { line, type Box, type Point, type Shape } from '../shapes.ts'

export interface GroundArea {
  readonly rings: readonly (readonly Point[])[]
  /** Where its name stands and its circle lies. */
  readonly inside: Point
}

export interface Ground {
  readonly width: number
  readonly height: number
  readonly areaOf: (id: string) => GroundArea | undefined
  /** Borders and the frames of insets, to be drawn over the areas. */
  readonly borders: readonly Shape[]
}

/** The areas that each line bounds. */
function areasOfLines({ areas }: Outlines): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const [id, { rings }] of Object.entries(areas))
    for (const number of rings.flat()) {
      const line = number < 0 ? ~number : number
      found.set(line, [...(found.get(line) ?? []), id])
    }
  return found
}

const sameAreas = (between: readonly string[], areas: readonly string[]) =>
  between.length === areas.length && between.every((id) => areas.includes(id))

/** How wide and high outlines are in a box. */
export function groundSize(
  { width, height }: Outlines,
  most: { readonly width: number; readonly height: number },
) {
  const scale = Math.min(most.width / width, most.height / height)
  return { scale, width: width * scale, height: height * scale }
}

/** Puts outlines into a box, as large as they fit. */
export function groundOn(outlines: Outlines, box: Box): Ground {
  const { scale, width, height } = groundSize(outlines, box)
  const onSheet = ({ x, y }: Point): Point => ({ x: box.x + x * scale, y: box.y + y * scale })
  const lines = outlines.lines.map((text) => placesOfLine(text).map(onSheet))
  const bounded = areasOfLines(outlines)
  const isDisputed = (at: number) =>
    (outlines.disputed ?? []).some(({ between }) => sameAreas(between, bounded.get(at) ?? []))
  const frames = (outlines.insets ?? []).map(({ box: own }): Shape => {
    const size = { width: own.width * scale, height: own.height * scale }
    return { is: 'box', ...onSheet(own), ...size, paint: paints.inset }
  })
  const drawn = lines.flatMap((places, at) =>
    !bounded.has(at)
      ? []
      : isDisputed(at)
        ? [line(paints.underDisputed, ...places), line(paints.disputedBorder, ...places)]
        : [line(paints.border, ...places)],
  )
  return {
    width,
    height,
    areaOf: (id) => {
      const area = outlines.areas[id]
      return (
        area && { rings: area.rings.map((ring) => ringPlaces(ring, lines)), inside: onSheet(area.inside) }
      )
    },
    borders: [...drawn, ...frames],
  }
}
