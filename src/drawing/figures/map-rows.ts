// Which figures of an answer a map draws: every area that has an outline, reported or not, and the main group beside it.
import type { Roadmap } from '#definition'
import { chartRows, type Codes } from './chart-rows.ts'
import type { FigureRow } from './figure-rows.ts'

/** The jurisdictions that have an outline, in the order of the roadmap. */
export function outlinedAreas({ outlines, jurisdictions }: Roadmap): string[] {
  return jurisdictions.flatMap(({ id }) => (outlines?.areas[id] ? [id] : []))
}

const isOf = (row: FigureRow, area: string, codes: Codes) =>
  row.area === area && Object.entries(row.codes).every(([id, code]) => codes[id] === code)

/** A row for each area of the map: the one that tells most, else one that says why nothing is known, else an empty one. */
export function mapRows(
  roadmap: Roadmap,
  {
    rows,
    periods,
    codes,
  }: { readonly rows: readonly FigureRow[]; readonly periods: readonly string[]; readonly codes: Codes },
): FigureRow[] {
  const emptyOf = (area: string): FigureRow => ({
    ...{ key: area, area, origin: 'reported', codes },
    cells: periods.map(() => undefined),
  })
  const own = outlinedAreas(roadmap).map(
    (area) =>
      chartRows(rows, [area], codes)[0] ?? rows.find((row) => isOf(row, area, codes)) ?? emptyOf(area),
  )
  return [...own, ...chartRows(rows, [roadmap.mainGroup], codes)]
}
