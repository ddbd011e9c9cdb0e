// Observations into the database: in batches, within the caller's transaction, never overwriting what is there.
import { sql, type RawBuilder } from 'kysely'
import type { Observation, Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { columnList, editionColumns, observationColumns, rowOf } from '../schema/index.ts'
import { judgedEditions, statementColumns } from './judged-editions.ts'

/** A row that says something else than what is stored under the same source and vintage. */
export interface Contradiction {
  /** Position within the batch. */
  readonly at: number
  readonly stored: string
}

function incoming(batch: readonly Observation[], roadmap: Roadmap) {
  const columns = observationColumns(roadmap).filter(
    ({ name }) => !['load_id', 'is_current', 'is_withdrawn', 'undone'].includes(name),
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
    editionColumns.map((name) => sql`stored.${sql.id(name)} = incoming.${sql.id(name)}`),
    sql` and `,
  )
  const found = await sql<Contradiction>`
    select incoming.at, coalesce(stored.value::text, stored.lower_bound::text, stored.upper_bound::text, stored.status) as stored
    from ${rows} join observation stored on ${same} and stored.undone = 0
    where (stored.value, stored.lower_bound, stored.upper_bound, stored.status)
      is distinct from (incoming.value, incoming.lower_bound, incoming.upper_bound, incoming.status)
    order by incoming.at`.execute(tx)
  return found.rows
}

/** The loads whose rows a load says again: of a batch of it. */
export async function findRepeated(
  tx: Database,
  roadmap: Roadmap,
  batch: readonly Observation[],
  load: string,
): Promise<string[]> {
  const { rows } = incoming(batch, roadmap)
  const same = editionColumns.map((name) => sql`stored.${sql.id(name)} = incoming.${sql.id(name)}`)
  const found = await sql<{ load: string }>`
    select distinct stored.load_id::text as load from ${rows} join observation stored
      on ${sql.join(same, sql` and `)} and stored.undone = 0
    where stored.load_id <> ${load}::bigint`.execute(tx)
  return found.rows.map(({ load: id }) => id)
}

const mark = (name: string, is: string) => sql`${sql.id(name)} is distinct from judged.${sql.id(is)}`

/** Marks anew what holds of some statements, each named by the columns that tell it from others. */
async function markEditions(tx: Database, touched: RawBuilder<unknown>): Promise<number> {
  const columns = columnList(statementColumns)
  const same = sql.join(
    [...statementColumns, 'vintage', 'undone'].map((name) => sql`o.${sql.id(name)} = judged.${sql.id(name)}`),
    sql` and `,
  )
  const { numAffectedRows } = await sql`
    with touched as (${touched}),
    judged as (${judgedEditions(sql`(select * from observation join touched using (${columns})) o`)})
    update observation o set is_current = judged.is_newest, is_withdrawn = judged.is_out
    from judged where ${same} and (o.${mark('is_current', 'is_newest')} or o.${mark('is_withdrawn', 'is_out')})`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Takes the marks until the end of the transaction: who marks sees what everybody before has written. */
export async function takeMarks(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waymark marks of observations'))`.execute(tx)
}

/**
 * Marks every row that a later vintage of the same source revises or that was taken back, among the facts this load speaks
 * of. An edition for fewer eyes revises nothing for the others: a public row is only revised by a public one, a restricted
 * one by both.
 */
export async function supersede(tx: Database, load: string): Promise<void> {
  const columns = columnList(statementColumns)
  await takeMarks(tx)
  await markEditions(
    tx,
    sql`select ${columns} from observation where load_id = ${load}::bigint
      union select ${columns} from observation_withdrawal where load_id = ${load}::bigint`,
  )
}

/** Marks anew what a withdrawal speaks of: once it is written, and once it is undone. Gives how many rows changed. */
export async function markWithdrawn(tx: Database, jurisdiction: string, id: string): Promise<number> {
  return markEditions(
    tx,
    sql`select ${columnList(statementColumns)} from observation_withdrawal
      where jurisdiction = ${jurisdiction} and id = ${id}`,
  )
}
