// What records add up to: moved with every record in the same transaction, and made afresh when somebody asks.
import { sql } from 'kysely'
import {
  columnOf,
  contributionsOf,
  getInterval,
  notApplicable,
  type Contribution,
  type Roadmap,
  type StoredRecord,
} from '#definition'
import type { Database } from './database.ts'
import { codesKey } from './observation-rows.ts'
import { recordTableName } from './register-tables.ts'

interface Moved {
  readonly taken: readonly Contribution[]
  readonly given: readonly Contribution[]
}

const keyColumns = ['jurisdiction', 'data_element', 'period_start', 'item_class', 'codes']

function rowOf(
  roadmap: Roadmap,
  jurisdiction: string,
  contribution: Contribution,
  sign: 1 | -1,
): Record<string, string | number> {
  const { element, period, itemClass, codes, value } = contribution
  const dimensions = roadmap.dimensions.map(({ id }): [string, string] => [
    columnOf(id),
    codes[id] ?? notApplicable,
  ])
  return {
    jurisdiction,
    data_element: element,
    period_start: getInterval(period).start,
    item_class: itemClass,
    codes: codesKey(codes),
    ...Object.fromEntries(dimensions),
    value: sign === 1 ? value : `-${value}`,
    rows: sign,
  }
}

async function moveCounts(tx: Database, roadmap: Roadmap, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const dimensions = roadmap.dimensions.map(({ id }) => columnOf(id))
  const names = [...keyColumns, ...dimensions]
  const columns = sql.join(names.map((name) => sql.id(name)))
  const types = names.map((name) => `"${name}" ${name === 'period_start' ? 'date' : 'text'}`).join(', ')
  const moved = sql`select ${columns}, sum(value) as value, sum(rows) as rows
    from json_to_recordset(${JSON.stringify(rows)}::json) as one(${sql.raw(types)}, value numeric, rows bigint) group by ${columns}`
  // What is there is moved first and what is left without a row taken away; an insert that would start below nothing
  // is refused by the table's own check even where an update would have followed.
  await sql`with moved as (${moved})
    update counted_observation kept set value = kept.value + moved.value, rows = kept.rows + moved.rows
    from moved where ${sql.join(
      keyColumns.map((name) => sql`kept.${sql.id(name)} = moved.${sql.id(name)}`),
      sql` and `,
    )}`.execute(tx)
  await sql`with moved as (${moved})
    insert into counted_observation (${columns}, value, rows) select ${columns}, value, rows from moved
    where rows > 0 on conflict do nothing`.execute(tx)
  await sql`delete from counted_observation where rows = 0`.execute(tx)
}

/** Moves the counts from what a record was to what it is. */
export async function addContributions(
  tx: Database,
  roadmap: Roadmap,
  jurisdiction: string,
  { taken, given }: Moved,
): Promise<void> {
  const rows = [
    ...taken.map((one) => rowOf(roadmap, jurisdiction, one, -1)),
    ...given.map((one) => rowOf(roadmap, jurisdiction, one, 1)),
  ]
  await moveCounts(tx, roadmap, rows)
}

/** Counts all records from zero. The counts afterwards are what they were, or something had gone wrong before. */
export async function rebuildCounts(tx: Database, roadmap: Roadmap): Promise<number> {
  await sql`delete from counted_observation`.execute(tx)
  let records = 0
  for (const register of roadmap.registers) {
    const { rows } = await sql<{ jurisdiction: string; record: string }>`
      select r.jurisdiction, v.record from ${sql.id(recordTableName(register.id))} r
        join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
          and v.record_id = r.record_id and v.version = r.version
      where not r.is_withdrawn`.execute(tx)
    records += rows.length
    for (const { jurisdiction, record } of rows) {
      const given = contributionsOf(roadmap, register, JSON.parse(record) as StoredRecord)
      await addContributions(tx, roadmap, jurisdiction, { taken: [], given })
    }
  }
  return records
}

export interface CountedRow {
  readonly jurisdiction: string
  readonly data_element: string
  readonly period_start: string
  readonly item_class: string
  readonly codes: string
  readonly value: string
  readonly rows: string
}

/** All counts in the order of their key, for comparing. */
export async function readCounts(tx: Database): Promise<CountedRow[]> {
  const { rows } =
    await sql<CountedRow>`select jurisdiction, data_element, period_start::text as period_start, item_class, codes,
    trim_scale(value)::text as value, rows::text as rows from counted_observation order by 1, 2, 3, 4, 5`.execute(
      tx,
    )
  return rows
}
