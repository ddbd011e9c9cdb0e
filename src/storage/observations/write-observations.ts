// Observations into the database: in batches, within the caller's transaction, never overwriting what is there.
import { sql, type RawBuilder } from 'kysely'
import type { Observation, Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { columnList, factColumns, observationColumns, observationKey, rowOf } from '../schema/index.ts'

/** A row that says something else than what is stored under the same source and vintage. */
export interface Contradiction {
  /** Position within the batch. */
  readonly at: number
  readonly stored: string
}

function incoming(batch: readonly Observation[], roadmap: Roadmap) {
  const columns = observationColumns(roadmap).filter(
    ({ name }) => name !== 'load_id' && name !== 'is_current',
  )
  const rows = batch.map((observation, at) => ({ at, ...rowOf(observation, roadmap) }))
  const types = [{ name: 'at', type: 'int' }, ...columns]
    .map(({ name, type }) => `${name} ${type}`)
    .join(', ')
  const names = columns.map(({ name }) => name)
  return { names, rows: sql`json_to_recordset(${JSON.stringify(rows)}::json) as incoming(${sql.raw(types)})` }
}

/** Inserts a batch; rows already stored are left as they are. Gives how many were added. */
export async function insertObservations(
  tx: Database,
  roadmap: Roadmap,
  batch: readonly Observation[],
  load: string,
): Promise<number> {
  const { names, rows } = incoming(batch, roadmap)
  const { numAffectedRows } = await sql`
    insert into observation (${columnList([...names, 'load_id'])})
    select ${columnList(names)}, ${load}::bigint from ${rows}
    on conflict do nothing`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Rows of the batch that contradict what is stored under the same key: same fact, same source, same vintage. */
export async function findContradicted(
  tx: Database,
  roadmap: Roadmap,
  batch: readonly Observation[],
): Promise<Contradiction[]> {
  const { rows } = incoming(batch, roadmap)
  const same = sql.join(
    observationKey.map((name) => sql`stored.${sql.id(name)} = incoming.${sql.id(name)}`),
    sql` and `,
  )
  const found = await sql<Contradiction>`
    select incoming.at, coalesce(stored.value::text, stored.lower_bound::text, stored.upper_bound::text, stored.status) as stored
    from ${rows} join observation stored on ${same}
    where (stored.value, stored.lower_bound, stored.upper_bound, stored.status)
      is distinct from (incoming.value, incoming.lower_bound, incoming.upper_bound, incoming.status)
    order by incoming.at`.execute(tx)
  return found.rows
}

/**
 * Marks every row that a later vintage of the same source revises, among the facts this load speaks of. An edition for
 * fewer eyes revises nothing for the others: a public row is only revised by a public one, a restricted one by both.
 */
export async function supersede(tx: Database, load: string): Promise<void> {
  const key = [...factColumns, 'source']
  const columns = columnList(key)
  const same = sql.join(
    [...key, 'vintage'].map((name) => sql`o.${sql.id(name)} = judged.${sql.id(name)}`),
    sql` and `,
  )
  await sql`
    with touched as (select distinct ${columns} from observation where load_id = ${load}::bigint),
    judged as (
      select ${columns}, vintage, vintage = ${newestForAudience(key)} as is_newest
      from observation join touched using (${columns})
    )
    update observation o set is_current = judged.is_newest
    from judged where ${same} and o.is_current is distinct from judged.is_newest`.execute(tx)
}

/** The newest edition of a fact by a source that everybody may see who may see the row. */
export function newestForAudience(key: readonly string[]): RawBuilder<unknown> {
  const fact = columnList(key)
  return sql`case audience when 'public' then max(vintage) filter (where audience = 'public') over (partition by ${fact})
    else max(vintage) over (partition by ${fact}) end`
}
