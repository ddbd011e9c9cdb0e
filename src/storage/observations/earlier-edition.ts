// What earlier editions of a file said that still holds: to tell what a new edition no longer has.
import { sql } from 'kysely'
import type { Observation, Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { observationOf, selectColumns, type ObservationRow } from '../schema/index.ts'

/**
 * What earlier loads of a file of that name brought and holds today.
 *
 * @returns undefined where there is more of it than can be compared in memory
 */
export async function readEarlierEdition(
  tx: Database,
  roadmap: Roadmap,
  file: string,
  limit = 50_000,
): Promise<Observation[] | undefined> {
  const { rows } = await sql<ObservationRow>`
    select ${selectColumns(roadmap)} from observation o
    where o.is_current and o.load_id in (select id from load where file = ${file})
      and o.data_element = any (${roadmap.dataElements.map(({ id }) => id)}::text[])
    limit ${limit + 1}`.execute(tx)
  return rows.length > limit ? undefined : rows.map((row) => observationOf(row, roadmap))
}
