// Where the records of a list lie: summed on a grid in the database, so that the answer grows with the land and not with the records.
import { sql } from 'kysely'
import type { Register } from '#definition'
import type { Database } from '../database/index.ts'
import {
  areaCodeOf,
  coordinatesOf,
  degreesOf,
  sortedBy,
  wanted,
  type RecordFilter,
} from '../records/index.ts'

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

/** Degrees of the column `pair`, on so many lines to a degree. */
const gridOf = (lines: number) => (part: 'latitude' | 'longitude') =>
  sql`(round(${degreesOf(sql`pair`, part)} * ${sql.lit(lines)}) / ${sql.lit(lines)})::float8`

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
  const onGrid = gridOf(linesPerDegree)
  const { rows } = await sql<Row>`
    with placed as materialized (
      select r.jurisdiction, ${coordinatesOf(sortedBy(register, field))} as pair
      ${wanted(register, filter)})
    select jurisdiction, ${onGrid('latitude')} as latitude, ${onGrid('longitude')} as longitude, count(*)::int as records
    from placed group by 1, 2, 3 order by 1, 2, 3`.execute(tx)
  const sum = (some: readonly Row[]) => some.reduce((all, { records }) => all + records, 0)
  const places = rows.flatMap(({ latitude, longitude, ...own }) =>
    latitude === null || longitude === null ? [] : [{ ...own, latitude, longitude }],
  )
  return { places, records: sum(rows), withoutPlace: sum(rows) - sum(places) }
}

/** Records at one place with one code of its administrative area; without coordinates, or without a code, where not said. */
export interface CodedPlace {
  readonly jurisdiction: string
  readonly code: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly records: number
}

/** Fine enough for the outlines of parts of jurisdictions: some hundred metres. */
const finePerDegree = 1000

/** The same with the code that places carry, on a finer grid: which part of a jurisdiction they lie in is to be told. */
export async function readCodedPlaces(
  tx: Database,
  register: Register,
  filter: RecordFilter,
  field: string,
): Promise<CodedPlace[]> {
  const place = sortedBy(register, field)
  const onGrid = gridOf(finePerDegree)
  const { rows } = await sql<CodedPlace>`
    with placed as materialized (
      select r.jurisdiction, ${areaCodeOf(place)} as code, ${coordinatesOf(place)} as pair ${wanted(register, filter)})
    select jurisdiction, code, ${onGrid('latitude')} as latitude, ${onGrid('longitude')} as longitude,
      count(*)::int as records
    from placed group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(tx)
  return rows
}

/** A record with its place, on the same grid: a list of those of a part has as many as the part. */
export interface RecordSpot extends Omit<CodedPlace, 'records'> {
  readonly id: string
}

/** The records that are meant one by one, with where they lie. */
export async function readRecordSpots(
  tx: Database,
  register: Register,
  filter: RecordFilter,
  field: string,
): Promise<RecordSpot[]> {
  const place = sortedBy(register, field)
  const onGrid = gridOf(finePerDegree)
  const { rows } = await sql<RecordSpot>`
    with placed as materialized (select r.jurisdiction, r.record_id as id, ${areaCodeOf(place)} as code,
      ${coordinatesOf(place)} as pair ${wanted(register, filter)})
    select jurisdiction, id, code, ${onGrid('latitude')} as latitude, ${onGrid('longitude')} as longitude
    from placed order by jurisdiction, id`.execute(tx)
  return rows
}
