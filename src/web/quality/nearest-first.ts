// Whoever looks finds their own institution first, then its neighbours, then all others.
import type { OwnPlace } from '../data/own-place.ts'

interface Place {
  readonly jurisdiction: string
  /** Empty where nobody is named. */
  readonly institution: string
}

export function isOwnPlace(place: Place, mine: OwnPlace | undefined): boolean {
  return (
    place.institution !== '' &&
    place.institution === mine?.institution &&
    place.jurisdiction === mine.jurisdiction
  )
}

/** One's own institution, the others of its jurisdiction, the rest; within each as they stood. */
export function nearestFirst<Row extends Place>(rows: readonly Row[], mine: OwnPlace | undefined): Row[] {
  const distance = (row: Row) => (isOwnPlace(row, mine) ? 0 : row.jurisdiction === mine?.jurisdiction ? 1 : 2)
  return rows.toSorted((one, other) => distance(one) - distance(other))
}
