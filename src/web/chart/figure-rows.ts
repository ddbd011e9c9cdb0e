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

/** Folds rows that say nothing: an area keeps those with a figure, or its first where it has none. */
export function foldRows(rows: readonly FigureRow[]): FigureRow[] {
  return [...Map.groupBy(rows, ({ area }) => area).values()].flatMap((own) => {
    const telling = own.filter(hasFigure)
    return telling.length > 0 ? telling : own.slice(0, 1)
  })
}
