// Do the outlines of a roadmap name areas and lines that are there, and does every name lie in its area?
import { contradiction } from '../problems/index.ts'
import { liesWithin, placesOfLine, ringPlaces, type Outlines } from './outlines.ts'
import type { Roadmap } from './roadmap.ts'

/** What may have an outline: whoever reports, and parts of them. */
function areasOf({ jurisdictions }: Roadmap): ReadonlySet<string> {
  return new Set(jurisdictions.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]))
}

function areaContradictions({ areas, lines }: Outlines, area: string): string[] {
  const { rings = [], inside = { x: 0, y: 0 } } = areas[area] ?? {}
  const absent = rings.flat().filter((number) => !lines[number < 0 ? ~number : number])
  if (absent.length > 0) return [contradiction('outline-no-line', { area, lines: absent.join(', ') })]
  const places = lines.map(placesOfLine)
  const isInside = liesWithin(
    inside,
    rings.map((ring) => ringPlaces(ring, places)),
  )
  return isInside ? [] : [contradiction('outline-name-outside', { area })]
}

/** Parts of jurisdictions have an outline and a name each, and belong to somebody who is there. */
function subOutlineContradictions({ subOutlines, jurisdictions }: Roadmap): string[] {
  if (!subOutlines) return []
  const { areas, names } = subOutlines
  const ids = new Set([...Object.keys(areas), ...Object.keys(names)])
  return [...ids].flatMap((area) => {
    const owner = names[area]?.jurisdiction
    if (!areas[area] || !jurisdictions.some(({ id }) => id === owner))
      return [contradiction('sub-outline-unfit', { area })]
    return areaContradictions(subOutlines, area)
  })
}

/** What contradicts itself in the outlines, as sentences. */
export function outlineContradictions(roadmap: Roadmap): string[] {
  const { outlines, frontMaps = [], indicators } = roadmap
  const absent = frontMaps
    .filter((id) => !indicators.some((indicator) => indicator.id === id))
    .map((indicator) => contradiction('front-map-unknown', { indicator }))
  if (!outlines || absent.length > 0) return absent
  const known = areasOf(roadmap)
  const beside = [...(outlines.disputed ?? []).flatMap(({ between }) => between)]
  const named = [...beside, ...(outlines.insets ?? []).flatMap(({ areas }) => areas)]
  const unreadable = outlines.lines.flatMap((text, at) =>
    /^-?\d+ -?\d+( -?\d+ -?\d+)+$/.test(text) ? [] : [contradiction('outline-unreadable', { line: at })],
  )
  if (unreadable.length > 0) return unreadable
  return [
    ...Object.keys(outlines.areas)
      .filter((area) => !known.has(area))
      .map((area) => contradiction('outline-no-area', { area })),
    ...named
      .filter((area) => !outlines.areas[area])
      .map((area) => contradiction('outline-none-of', { area })),
    ...Object.keys(outlines.areas).flatMap((area) => areaContradictions(outlines, area)),
    ...subOutlineContradictions(roadmap),
  ]
}
