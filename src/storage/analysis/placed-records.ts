// Where the records of a list lie: summed on a grid in the database, so that the answer grows with the land and not with the records.
import { sql } from 'kysely'
import type { Register } from '#definition'
import type { Database } from '../database/index.ts'
import { sortedBy, wanted, type RecordFilter } from '../records/index.ts'

export interface PlacedRecords {
  readonly places: readonly {
    readonly jurisdiction: string
    readonly latitude: number
    readonly longitude: number
    readonly records: number
  }[]
  readonly records: number
  /** Of them, those that say no place, or only its name. */
  readonly withoutPlace: number
}

/** Lines of the grid to a degree: some two kilometres. */
const linesPerDegree = 50

interface Row {
  readonly jurisdiction: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly records: number
}

/**
 * Sums the records that the person may open and that are meant.
 *
 * @param field a field of the register whose kind is a place; where it is sensitive, only those who may read that see any
 */
export async function readPlacedRecords(
  tx: Database,
  register: Register,
  filter: RecordFilter,
  field: string,
): Promise<PlacedRecords> {
  const onGrid = (part: number) =>
    sql`(round(split_part(pair, ',', ${sql.lit(part)})::numeric * ${sql.lit(linesPerDegree)}) / ${sql.lit(linesPerDegree)})::float8`
  const { rows } = await sql<Row>`
    with placed as materialized (
      select r.jurisdiction, substring(${sortedBy(register, field)} from '^[^;]*; *(-?[0-9.]+, *-?[0-9.]+)') as pair
      ${wanted(register, filter)})
    select jurisdiction, ${onGrid(1)} as latitude, ${onGrid(2)} as longitude, count(*)::int as records
    from placed group by 1, 2, 3 order by 1, 2, 3`.execute(tx)
  const sum = (some: readonly Row[]) => some.reduce((all, { records }) => all + records, 0)
  const places = rows.flatMap(({ latitude, longitude, ...own }) =>
    latitude === null || longitude === null ? [] : [{ ...own, latitude, longitude }],
  )
  return { places, records: sum(rows), withoutPlace: sum(rows) - sum(places) }
}
