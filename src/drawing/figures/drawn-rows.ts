// What a chart draws of the rows of figures: one area by itself or the jurisdictions side by side, one combination of codes.
import {
  codesFromText,
  findBreakdownCodes,
  findGroup,
  reportingAreas,
  type Figure,
  type Indicator,
  type Roadmap,
} from '#definition'
import { chartRows, tellingCodes, type Codes } from './chart-rows.ts'
import { figureRows, hasFigure, type FigureRow } from './figure-rows.ts'

/** What of the figures somebody chose to see in the chart. */
export interface DrawnChoice {
  /** The areas in the chart, separated by commas; the members of the main group where not said. */
  readonly area?: string | undefined
  /** Codes in the chart, `sex:female`. */
  readonly only?: string | undefined
}

export interface DrawnRows {
  /** What is drawn side by side, or the one that is drawn by itself. */
  readonly areas: readonly string[]
  readonly codes: Codes
  readonly drawn: readonly FigureRow[]
}

/** The rows of areas for periods; codes in the order of their lists, totals first. */
export function rowsOfAreas(
  roadmap: Roadmap,
  { figures, periods }: { readonly figures: readonly Figure[]; readonly periods: readonly string[] },
  areas: readonly string[],
): FigureRow[] {
  const orderOf = (breakdown: string, code: string) =>
    Object.keys(findBreakdownCodes(roadmap, breakdown)?.codes ?? {}).indexOf(code)
  return figureRows(figures, { areas, periods, orderOf })
}

/** The jurisdictions that are drawn side by side. Their group, many times larger, would flatten them. */
export function mainAreas(roadmap: Roadmap): readonly string[] {
  return findGroup(roadmap, roadmap.mainGroup)?.members ?? []
}

/** The areas that somebody chose, in the order of the roadmap. */
export function chosenAreas(roadmap: Roadmap, { area }: DrawnChoice): string[] {
  const wanted = (area ?? '').split(',')
  return reportingAreas(roadmap).flatMap(({ id }) => (wanted.includes(id) ? [id] : []))
}

/** What is drawn: as chosen where any of that tells anything, else the jurisdictions, or where all are silent the first other area that is not. */
function areasDrawn(rows: readonly FigureRow[], choice: DrawnChoice, roadmap: Roadmap): readonly string[] {
  const telling = rows.filter(hasFigure).map(({ area }) => area)
  const chosen = chosenAreas(roadmap, choice)
  if (chosen.some((area) => telling.includes(area))) return chosen
  const main = mainAreas(roadmap)
  if (telling.some((area) => main.includes(area))) return main
  const first = telling.find((area) => area === roadmap.mainGroup) ?? telling[0]
  return first === undefined ? main : [first]
}

/** The rows that the headline speaks of, where anything is known of them: what the tile said the chart draws first. */
function rowsOfHeadline(rows: readonly FigureRow[], { headline }: Indicator): readonly FigureRow[] {
  const codes = Object.entries(headline.codes ?? {})
  const own = rows.filter((row) => codes.every(([id, code]) => (row.codes[id] ?? code) === code))
  return own.some(hasFigure) ? own : rows
}

/** The codes that were chosen as far as the rows have such breakdowns; for the rest those of the headline, or of which most is known. */
export function chosenCodes(rows: readonly FigureRow[], choice: DrawnChoice, indicator: Indicator): Codes {
  const telling = tellingCodes(rowsOfHeadline(rows, indicator))
  const asked = Object.entries(codesFromText(choice.only ?? '')).filter(([breakdown]) => breakdown in telling)
  return { ...telling, ...Object.fromEntries(asked) }
}

/** What is drawn: areas side by side, or one by itself, of one combination of codes. */
export function drawnRows(
  roadmap: Roadmap,
  indicator: Indicator,
  { rows, choice }: { readonly rows: readonly FigureRow[]; readonly choice: DrawnChoice },
): DrawnRows {
  const areas = areasDrawn(rows, choice, roadmap)
  const codes = chosenCodes(
    rows.filter(({ area }) => areas.includes(area)),
    choice,
    indicator,
  )
  return { areas, codes, drawn: chartRows(rows, areas, codes) }
}
