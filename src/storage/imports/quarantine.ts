// Rows that wait in quarantine, as they were received, until somebody mends or discards them.
import { sql, type RawBuilder } from 'kysely'
import {
  notStated,
  type ImportProblem,
  type Interval,
  type QuarantinedRecord,
  type RegisterKeeper,
} from '#definition'
import type { Database } from '../database/index.ts'
import { recordset } from '../schema/index.ts'

/** The rows as received, and what is wrong with them. */
export interface Quarantined {
  readonly jurisdiction: string
  readonly institution: string
  readonly id: string
  readonly rows: QuarantinedRecord['rows']
  readonly problems: readonly ImportProblem[]
  /** From the first to the last month in which it would count; undefined where that cannot be read. */
  readonly months: Interval | undefined
}

/** The source under which rows that waited are taken once they are mended. */
export function quarantineSource(id: string): string {
  return `quarantine ${id}`
}

/** From which import the rows are, and who imports. */
export interface QuarantineOrigin {
  readonly import: string
  readonly register: string
  readonly source: string
  readonly person: string
}

/**
 * The statement that puts them there, unless they are there already. Those that were discarded only because their import
 * was undone wait again, for this one. The rows that it adds are its rows.
 */
export function quarantineSql(
  { import: importId, register, source, person }: QuarantineOrigin,
  records: readonly Quarantined[],
): RawBuilder<unknown> {
  const given = records.map(({ rows, problems, months, ...own }) => ({
    ...own,
    ...{ counts_from: months?.start ?? null, counts_to: months?.end ?? null },
    received: JSON.stringify(rows),
    problems: JSON.stringify(problems),
  }))
  return sql`insert into quarantined_record (jurisdiction, institution, id, import_id, register, source, received, problems, by_person,
      counts_from, counts_to)
    select jurisdiction, institution, id, ${importId}::bigint, ${register}, ${source}, received, problems, ${person},
      counts_from, counts_to
    from json_to_recordset(${JSON.stringify(given)}::json) as one(jurisdiction text, institution text, id text,
      received text, problems text, counts_from date, counts_to date)
    on conflict (jurisdiction, id) do update
      set import_id = excluded.import_id, state = 'waiting', reason = null, settled_by = null,
        counts_from = excluded.counts_from, counts_to = excluded.counts_to
      where quarantined_record.settled_by = quarantined_record.import_id
    returning 1`
}

/** Puts them there. Gives how many were added. */
export async function writeQuarantined(
  tx: Database,
  origin: QuarantineOrigin,
  records: readonly Quarantined[],
): Promise<number> {
  if (records.length === 0) return 0
  const { rows } = await sql`${quarantineSql(origin, records)}`.execute(tx)
  return rows.length
}

/** Rows that waited and that a later edition of the source no longer has are discarded, with that as the reason. Gives how many. */
export async function settleVanishedQuarantine(
  tx: Database,
  { import: importId, register, source }: QuarantineOrigin,
  stillThere: readonly string[],
  reason: string,
): Promise<number> {
  const { numAffectedRows } =
    await sql`update quarantined_record set state = 'discarded', reason = ${reason}, settled_by = ${importId}::bigint
    where register = ${register} and source = ${source} and state = 'waiting'
      and id not in (select json_array_elements_text(${JSON.stringify(stillThere)}::json))`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Records that wait and would count in an interval, or of which nobody can say when they would. */
export interface WaitingWithin {
  /** Its place among those asked for. */
  readonly at: number
  readonly records: number
}

/**
 * How many records wait of each register, keeper and interval that is asked for; those of which nobody can read whose
 * they are, or when they count, are of each of them. Those without any are left out.
 */
export async function countWaitingWithin(
  tx: Database,
  asked: readonly (RegisterKeeper & Interval)[],
  exceptSource: string | undefined,
): Promise<WaitingWithin[]> {
  if (asked.length === 0) return []
  const columns = [
    ...['jurisdiction', 'institution', 'register'].map((name) => ({ name, type: 'text' })),
    ...[
      { name: 'at', type: 'int' },
      { name: 'first', type: 'date' },
      { name: 'last', type: 'date' },
    ],
  ]
  const given = asked.map(({ jurisdiction, institution, register, start, end }, at) => ({
    ...{ jurisdiction, institution, register, at, first: start, last: end },
  }))
  const { rows } = await sql<WaitingWithin>`select one.at, count(*)::int as records
    from ${recordset(columns, given)} join quarantined_record q on q.register = one.register and q.state = 'waiting'
      and (q.jurisdiction = '' or q.jurisdiction = one.jurisdiction and q.institution in (one.institution, ${notStated}))
      and (q.counts_from is null or q.counts_from <= one.last and q.counts_to >= one.first)
      and q.source is distinct from ${exceptSource ?? null}::text
    group by one.at order by one.at`.execute(tx)
  return rows
}

interface Row {
  readonly id: string
  readonly jurisdiction: string
  readonly institution: string
  readonly import: string
  readonly register: string
  readonly source: string
  readonly headings: string
  readonly received: string
  readonly problems: string
  readonly state: QuarantinedRecord['state']
  readonly at: string
  readonly by: string
  readonly reason: string | null
}

const columns = sql`q.id, q.jurisdiction, q.institution, q.import_id::text as import, q.register, q.source, i.headings, q.received, q.problems, q.state,
  to_char(q.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, q.by_person as by, q.reason`

function answerOf({ headings, received, problems, ...same }: Row): QuarantinedRecord {
  return {
    ...same,
    headings: JSON.parse(headings) as string[],
    rows: JSON.parse(received) as QuarantinedRecord['rows'],
    problems: JSON.parse(problems) as ImportProblem[],
  }
}

/** Which of them are asked for. */
export interface QuarantinePage {
  readonly register?: string
  readonly state: QuarantinedRecord['state']
  readonly limit: number
  readonly offset: number
}

export async function readQuarantine(tx: Database, { register, state, limit, offset }: QuarantinePage) {
  const only = register === undefined ? sql`true` : sql`q.register = ${register}`
  const from = sql`from quarantined_record q join import_listed i on i.id = q.import_id where q.state = ${state} and ${only}`
  const { rows } =
    await sql<Row>`select ${columns} ${from} order by q.at, q.id limit ${limit} offset ${offset}`.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${from}`.execute(tx)
  return { items: rows.map(answerOf), total: counted.rows[0]?.total ?? 0 }
}

/** One of them, locked until the end of the transaction; undefined where there is none. */
export async function findQuarantined(tx: Database, id: string): Promise<QuarantinedRecord | undefined> {
  const { rows } =
    await sql<Row>`select ${columns} from quarantined_record q join import_listed i on i.id = q.import_id
    where q.id = ${id} for update of q`.execute(tx)
  return rows[0] && answerOf(rows[0])
}

/** It is mended and taken, by an import of its own where anything was new; or discarded with a reason. */
export async function settleQuarantined(
  tx: Database,
  id: string,
  settled: {
    readonly state: 'retaken' | 'discarded'
    readonly reason: string | null
    readonly import?: string | null
  },
): Promise<void> {
  const { state, reason, import: importId = null } = settled
  await sql`update quarantined_record set state = ${state}, reason = ${reason}, settled_by = ${importId}::bigint
    where id = ${id}`.execute(tx)
}
