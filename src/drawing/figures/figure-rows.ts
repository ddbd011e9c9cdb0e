// Pivots figures into rows of a table: one row per area, origin and codes, one cell per period.
import { isKnown, type Figure } from '#definition'

export interface FigureRow {
  readonly key: string
  readonly area: string
  readonly origin: Figure['origin']
  readonly codes: Readonly<Record<string, string>>
  /** One per period; undefined where the answer has no figure. */
  readonly cells: readonly (Figure | undefined)[]
}

/** Places of codes in their lists, so that rows come in the order of the list and totals first. */
export type CodeOrder = (breakdown: string, code: string) => number

interface Wanted {
  readonly areas: readonly string[]
  readonly periods: readonly string[]
  readonly orderOf: CodeOrder
}

function rowKey({ jurisdiction, origin, codes }: Figure): string {
  const inOrder = Object.keys(codes)
    .toSorted()
    .map((breakdown) => `${breakdown}:${codes[breakdown]}`)
  return [jurisdiction, origin, ...inOrder].join('|')
}

function compareCodes(a: FigureRow, b: FigureRow, orderOf: CodeOrder): number {
  for (const breakdown of Object.keys(a.codes)) {
    const [left, right] = [a.codes[breakdown], b.codes[breakdown]]
    const difference = orderOf(breakdown, left ?? '') - orderOf(breakdown, right ?? '')
    if (difference !== 0) return difference
  }
  return a.origin === b.origin ? 0 : a.origin === 'reported' ? -1 : 1
}

/** Rows of the wanted areas, in their order; codes in the order of their lists; what is published before what is made. */
export function figureRows(figures: readonly Figure[], { areas, periods, orderOf }: Wanted): FigureRow[] {
  const rows = [...Map.groupBy(figures, rowKey)].flatMap(([key, own]): FigureRow[] => {
    const first = own[0]
    if (!first) return []
    const byPeriod = new Map(own.map((figure) => [figure.period, figure]))
    const { jurisdiction: area, origin, codes } = first
    return [{ key, area, origin, codes, cells: periods.map((period) => byPeriod.get(period)) }]
  })
  return areas.flatMap((area) =>
    rows.filter((row) => row.area === area).toSorted((a, b) => compareCodes(a, b, orderOf)),
  )
}

/** Has the row a number anywhere? */
export function hasFigure({ cells }: Pick<FigureRow, 'cells'>): boolean {
  return cells.some(
    (figure) => figure !== undefined && (isKnown(figure) || figure.state === 'not computable'),
  )
}

/** Is the row 0 wherever it has a figure? Exactly 0: what is “at most 0” or unknown says more. */
export function isNothing(row: Pick<FigureRow, 'cells'>): boolean {
  const known = row.cells.flatMap((figure) => (figure && figure.state !== 'not reported' ? [figure] : []))
  return known.length > 0 && known.every(({ state, value }) => state === 'value' && Number(value) === 0)
}

/** Does nobody say anything of the row, not even why there is no figure? */
function isSilent({ cells }: Pick<FigureRow, 'cells'>): boolean {
  return cells.every((figure) => figure === undefined || figure.state === 'not reported')
}

/** Does the row carry these codes, as far as it is broken down by them? */
const carries = ({ codes }: FigureRow, only: FigureRow['codes']) =>
  Object.entries(only).every(([id, code]) => (codes[id] ?? code) === code)

/** The rows that carry these codes; an area that has no figure under them keeps all of its rows. */
export function rowsUnder(rows: readonly FigureRow[], only: FigureRow['codes']): FigureRow[] {
  return [...Map.groupBy(rows, ({ area }) => area).values()].flatMap((own) => {
    const under = own.filter((row) => carries(row, only))
    return under.some(hasFigure) ? under : own
  })
}

/** A table without the rows that need no line of their own. */
export interface FoldedRows {
  readonly shown: readonly FigureRow[]
  /** Areas of which nothing is said in any row: they are named in a sentence. */
  readonly silentAreas: readonly string[]
  /** How many rows without any figure are left out of the other areas. */
  readonly silent: number
  /** The rows left out that are 0 throughout. */
  readonly nothing: readonly FigureRow[]
}

/**
 * Folds areas of which nothing is said, rows without a figure, and rows of nothing but 0: an area of which something is
 * said keeps the others, or its first where it has none.
 */
export function foldRows(rows: readonly FigureRow[]): FoldedRows {
  const areas = [...Map.groupBy(rows, ({ area }) => area)]
  const telling = areas.filter(([, own]) => !own.every(isSilent))
  const shown = telling.flatMap(([, own]) => {
    const kept = own.filter((row) => hasFigure(row) && !isNothing(row))
    return kept.length > 0 ? kept : [own.find(hasFigure) ?? own[0]].flatMap((row) => row ?? [])
  })
  const left = telling.flatMap(([, own]) => own.filter((row) => !shown.includes(row)))
  const nothing = left.filter(hasFigure)
  const silentAreas = areas.flatMap(([area, own]) => (own.every(isSilent) ? [area] : []))
  return { shown, silentAreas, silent: left.length - nothing.length, nothing }
}

/** Of folded rows of nothing, the codes that are 0 in every area of the table: they need not be named area by area. */
export function nothingEverywhere(rows: readonly FigureRow[], nothing: readonly FigureRow[]): FigureRow[] {
  const nameOf = ({ codes }: FigureRow) => JSON.stringify(codes)
  const telling = new Set(rows.filter((row) => hasFigure(row) && !isNothing(row)).map(nameOf))
  const alike = nothing.filter((row) => Object.keys(row.codes).length > 0 && !telling.has(nameOf(row)))
  return [...new Map(alike.map((row) => [nameOf(row), row])).values()]
}
