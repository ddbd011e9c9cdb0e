// What the chart draws and the table shows first: one area by itself or the jurisdictions side by side, one combination of codes.
import { codesFromText, findGroup, type Indicator, type Roadmap } from '#definition'
import { hasFigure, type FigureRow } from '../chart/figure-rows.ts'
import { chartRows, tellingCodes, type Codes } from '../chart/chart-rows.ts'
import type { FigureSearch } from './figure-choice.ts'

export interface Drawing {
  readonly areas: readonly string[]
  /** The area drawn by itself, undefined where the jurisdictions are drawn side by side. */
  readonly sole: string | undefined
  readonly codes: Codes
  readonly drawn: readonly FigureRow[]
}

/** The jurisdictions that are drawn side by side. Their group, many times larger, would flatten them. */
export function mainAreas(roadmap: Roadmap): readonly string[] {
  return findGroup(roadmap, roadmap.mainGroup)?.members ?? []
}

/** The area drawn by itself: as chosen, or where all jurisdictions are silent the first other area that is not. */
function soleArea(rows: readonly FigureRow[], search: FigureSearch, roadmap: Roadmap): string | undefined {
  const telling = rows.filter(hasFigure).map(({ area }) => area)
  if (search.area !== undefined && telling.includes(search.area)) return search.area
  const main = mainAreas(roadmap)
  if (telling.some((area) => main.includes(area))) return undefined
  return telling.find((area) => area === roadmap.mainGroup) ?? telling[0]
}

/** The rows that the headline speaks of, where anything is known of them: what the tile said the chart draws first. */
function rowsOfHeadline(rows: readonly FigureRow[], { headline }: Indicator): readonly FigureRow[] {
  const codes = Object.entries(headline.codes ?? {})
  const own = rows.filter((row) => codes.every(([id, code]) => (row.codes[id] ?? code) === code))
  return own.some(hasFigure) ? own : rows
}

/** The codes in the address as far as the rows have such breakdowns; for the rest those of the headline, or of which most is known. */
function chosenCodes(rows: readonly FigureRow[], search: FigureSearch, indicator: Indicator): Codes {
  const telling = tellingCodes(rowsOfHeadline(rows, indicator))
  const asked = Object.entries(codesFromText(search.only ?? '')).filter(([breakdown]) => breakdown in telling)
  return { ...telling, ...Object.fromEntries(asked) }
}

/** What is drawn: one area by itself or the jurisdictions side by side, one combination of codes. */
export function drawingOf(
  roadmap: Roadmap,
  {
    rows,
    search,
    indicator,
  }: { readonly rows: readonly FigureRow[]; readonly search: FigureSearch; readonly indicator: Indicator },
): Drawing {
  const main = mainAreas(roadmap)
  const sole = soleArea(rows, search, roadmap)
  const areas = sole === undefined ? main : [sole]
  const codes = chosenCodes(
    rows.filter(({ area }) => areas.includes(area)),
    search,
    indicator,
  )
  return { areas, sole, codes, drawn: chartRows(rows, areas, codes) }
}
