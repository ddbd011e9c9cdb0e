// Where the records of a list lie, gathered in cells of a grid that is as fine as the map is near.
import { sql } from 'kysely'
import { writeBox, type RecordBox, type Register } from '#definition'
import type { Database } from '../database/index.ts'
import { coordinatesOf, degreesOf, sortedBy, wanted, type RecordFilter } from '../records/index.ts'

export interface ClusteredRecords {
  readonly clusters: readonly {
    readonly jurisdiction: string
    /** In the middle of the records, not of the cell. */
    readonly latitude: number
    readonly longitude: number
    readonly records: number
    readonly within: string
  }[]
  readonly records: number
  readonly withoutPlace: number
  readonly elsewhere: number
}

interface Row {
  readonly jurisdiction: string
  readonly row: number | null
  readonly column: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly isElsewhere: boolean
  readonly records: number
}

/** How many cells of a grid there are to a degree, and which part of the land is looked at. */
export interface ClusterGrid {
  readonly perDegree: number
  readonly window: RecordBox | undefined
}

/**
 * Gathers the records that the person may open and that are meant: by jurisdiction and cell, so that no cluster has records of two.
 *
 * @param field a field of the register whose kind is a place; where it is sensitive, only those who may read that see any
 */
export async function readClusteredRecords(
  tx: Database,
  register: Register,
  filter: RecordFilter,
  { field, perDegree, window }: ClusterGrid & { readonly field: string },
): Promise<ClusteredRecords> {
  const pair = sql`pair`
  const [latitude, longitude] = [degreesOf(pair, 'latitude'), degreesOf(pair, 'longitude')]
  const isElsewhere = window
    ? sql`(latitude < ${window.south}::numeric or latitude >= ${window.north}::numeric
        or longitude < ${window.west}::numeric or longitude >= ${window.east}::numeric)`
    : sql`false`
  const cell = (degrees: 'latitude' | 'longitude') =>
    sql`case when not ${isElsewhere} then floor(${sql.id(degrees)} * ${sql.lit(perDegree)})::int end`
  const { rows } = await sql<Row>`
    with placed as materialized (
      select r.jurisdiction, ${coordinatesOf(sortedBy(register, field))} as pair ${wanted(register, filter)}),
    located as materialized (
      select jurisdiction, ${latitude} as latitude, ${longitude} as longitude from placed)
    select jurisdiction, ${cell('latitude')} as row, ${cell('longitude')} as column,
      avg(latitude)::float8 as latitude, avg(longitude)::float8 as longitude,
      coalesce(${isElsewhere}, false) as "isElsewhere", count(*)::int as records
    from located group by 1, 2, 3, 6 order by 1, 2, 3`.execute(tx)
  const sum = (some: readonly Row[]) => some.reduce((all, { records }) => all + records, 0)
  const clusters = rows.flatMap(({ jurisdiction, records, row, column, ...middle }) => {
    if (row === null || column === null || middle.latitude === null || middle.longitude === null) return []
    const [south, west] = [row / perDegree, column / perDegree]
    const within = writeBox({ south, west, north: (row + 1) / perDegree, east: (column + 1) / perDegree })
    return [{ jurisdiction, latitude: middle.latitude, longitude: middle.longitude, records, within }]
  })
  return {
    ...{ clusters, records: sum(rows), elsewhere: sum(rows.filter((one) => one.isElsewhere)) },
    withoutPlace: sum(rows.filter((one) => one.latitude === null)),
  }
}
