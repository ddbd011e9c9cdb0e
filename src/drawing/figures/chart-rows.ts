// Chooses what a chart draws from the rows of the table: one combination of codes, one row per area.
import { isKnown } from '#definition'
import type { FigureRow } from './figure-rows.ts'

export type Codes = Readonly<Record<string, string>>

const knownIn = ({ cells }: FigureRow) => cells.filter((figure) => figure && isKnown(figure)).length

/** The codes of the rows in which most is known, so that the chart first shows what there is. */
export function tellingCodes(rows: readonly FigureRow[]): Codes {
  const byCodes = [...Map.groupBy(rows, ({ codes }) => JSON.stringify(codes)).values()]
  const counted = byCodes.map((alike) => ({
    codes: alike[0]?.codes ?? {},
    known: alike.reduce((known, row) => known + knownIn(row), 0),
  }))
  return counted.toSorted((a, b) => b.known - a.known)[0]?.codes ?? {}
}

/** The codes that occur in the rows, per breakdown, in the order of the rows. */
export function codesInRows(rows: readonly FigureRow[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { codes } of rows) {
    for (const [breakdown, code] of Object.entries(codes)) {
      const list = found.get(breakdown) ?? []
      if (!list.includes(code)) list.push(code)
      found.set(breakdown, list)
    }
  }
  return found
}

/** One row per area with exactly these codes: of two, the one that knows more, and what is published before what is made. */
export function chartRows(rows: readonly FigureRow[], areas: readonly string[], codes: Codes): FigureRow[] {
  const isChosen = (row: FigureRow) => Object.entries(row.codes).every(([id, code]) => codes[id] === code)
  return areas.flatMap((area) => {
    const own = rows.filter((row) => row.area === area && isChosen(row) && knownIn(row) > 0)
    return own.toSorted((a, b) => knownIn(b) - knownIn(a))[0] ?? []
  })
}
