// Observations that are taken back, and withdrawals that are undone: rows of their own, append-only, in the audit log.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  getDataElement,
  total,
  type Fact,
  type KeptWithdrawal,
  type Observation,
  type Person,
  type Roadmap,
  type TakenBack,
  type Withdrawal,
} from '#definition'
import { writeAudit } from '../audit/index.ts'
import type { Database } from '../database/index.ts'
import { codesKey, columnList } from '../schema/index.ts'
import { statementColumns } from './judged-editions.ts'
import { markWithdrawn, takeMarks } from './write-observations.ts'

/** One statement of one source, by the columns of the database. */
function statementRow({
  codes,
  element,
  start,
  end,
  itemClass,
  ...same
}: Fact & { readonly source: string }) {
  const { jurisdiction, accumulation, basis, source } = same
  const fact = { jurisdiction, accumulation, basis, source, data_element: element, item_class: itemClass }
  return { ...fact, period_start: start, period_end: end, codes: codesKey(codes) }
}

const columns = columnList([...statementColumns, 'id', 'vintage', 'audience', 'reason'])

function incoming(batch: readonly Withdrawal[]) {
  const rows = batch.map((one) => ({
    ...statementRow(one),
    ...{ id: randomUUID(), vintage: one.vintage, audience: one.audience, reason: one.reason },
  }))
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as incoming (jurisdiction text, data_element text,
    period_start date, period_end date, accumulation text, basis text, item_class text, codes text, source text,
    id text, vintage date, audience text, reason text)`
}

/** What a file takes back was taken back by a file of the same edition before, and that file stands. */
const isKnown = sql.join(
  [
    sql`not exists (select from load_undone gone where gone.load_id = known.load_id)`,
    ...[...statementColumns, 'vintage', 'audience'].map(
      (name) => sql`known.${sql.id(name)} = incoming.${sql.id(name)}`,
    ),
  ],
  sql` and `,
)

/** How many rows take back what the same edition took back before and somebody put back since: they change nothing. */
export async function countPutBack(tx: Database, batch: readonly Withdrawal[]): Promise<number> {
  if (batch.length === 0) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${incoming(batch)}
    where exists (select from observation_withdrawal known
      join observation_withdrawal_undo undone on undone.jurisdiction = known.jurisdiction and undone.withdrawal_id = known.id
      where known.load_id is not null and ${isKnown})`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Writes what a file takes back. What a file took back before is left as it is, undone or not. Gives how many were added. */
export async function insertWithdrawals(
  tx: Database,
  person: Person,
  batch: readonly Withdrawal[],
  load: string,
): Promise<number> {
  if (batch.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into observation_withdrawal (${columns}, load_id, by_person)
    select ${columns}, ${load}::bigint, ${person.id} from ${incoming(batch)}
    where not exists (select from observation_withdrawal known
      where known.load_id is not null and ${isKnown})`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** How many withdrawals of a load found nothing that they take back. */
export async function countIdleWithdrawals(tx: Database, load: string): Promise<number> {
  const same = statementColumns.map((name) => sql`o.${sql.id(name)} = w.${sql.id(name)}`)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from observation_withdrawal w
    where w.load_id = ${load}::bigint and not exists (
      select from observation o where o.vintage <= w.vintage and o.undone = 0 and ${sql.join(same, sql` and `)})`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** The newest edition that holds of what a source says of a fact, and for whom; undefined where nothing holds. */
async function findHolding(
  tx: Database,
  wanted: Fact & { readonly source: string },
): Promise<Pick<Observation, 'vintage' | 'audience'> | undefined> {
  const same = Object.entries(statementRow(wanted)).map(([name, value]) =>
    name.startsWith('period_') ? sql`${sql.id(name)} = ${value}::date` : sql`${sql.id(name)} = ${value}`,
  )
  const { rows } = await sql<Pick<Observation, 'vintage' | 'audience'>>`
    select vintage::text as vintage, audience from observation
    where is_current and ${sql.join(same, sql` and `)} order by vintage desc limit 1`.execute(tx)
  return rows[0]
}

/**
 * Takes back what a source says of a fact, in every edition so far.
 *
 * @returns the id of the withdrawal; undefined where nothing holds that could be taken back
 */
export async function withdrawObservation(
  tx: Database,
  person: Person,
  wanted: Fact & { readonly source: string; readonly reason: string },
): Promise<string | undefined> {
  await takeMarks(tx)
  const holding = await findHolding(tx, wanted)
  if (!holding) return undefined
  const { jurisdiction, element, start, end, source, reason } = wanted
  const withdrawal = { ...wanted, ...holding }
  const { rows } = await sql<{ id: string }>`
    insert into observation_withdrawal (${columns}, by_person)
    select ${columns}, ${person.id} from ${incoming([withdrawal])} returning id`.execute(tx)
  const id = rows[0]?.id ?? ''
  await markWithdrawn(tx, jurisdiction, id)
  await writeAudit(tx, {
    ...{ chain: jurisdiction, action: 'withdraw observation', after: reason },
    subject: `${element} ${start} ${end} ${source}`,
    content: { kind: 'withdrawal', key: id },
  })
  return id
}

export type Undoing = 'done' | 'done before' | 'unknown'

/** Undoes a withdrawal with a reason: what it withdrew holds again, as far as nothing later does. */
export async function undoWithdrawal(
  tx: Database,
  person: Person,
  id: string,
  reason: string,
): Promise<Undoing> {
  await takeMarks(tx)
  const { rows } = await sql<{ jurisdiction: string; audience: string; subject: string; reason: string }>`
    select jurisdiction, audience, reason, concat_ws(' ', data_element, period_start, period_end, source) as subject
    from observation_withdrawal where id = ${id}`.execute(tx)
  const [kept] = rows
  if (!kept) return 'unknown'
  const { numAffectedRows } = await sql`
    insert into observation_withdrawal_undo (jurisdiction, withdrawal_id, audience, reason, by_person)
    values (${kept.jurisdiction}, ${id}, ${kept.audience}, ${reason}, ${person.id}) on conflict do nothing`.execute(
    tx,
  )
  if (Number(numAffectedRows ?? 0) === 0) return 'done before'
  await markWithdrawn(tx, kept.jurisdiction, id)
  await writeAudit(tx, {
    ...{ chain: kept.jurisdiction, action: 'undo withdrawal of observation', subject: kept.subject },
    ...{ before: kept.reason, after: reason },
    content: { kind: 'withdrawal undone', key: id },
  })
  return 'done'
}

/** Which withdrawals are read. */
export interface WithdrawalFilter {
  readonly id?: string | undefined
  readonly element?: string | undefined
  readonly jurisdiction?: string | undefined
}

interface WithdrawalRow extends Omit<KeptWithdrawal, 'codes' | 'undone'> {
  readonly codes: string
  readonly undoneAt: string | null
  readonly undoneBy: string | null
  readonly undoneBecause: string | null
}

const moment = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

function codesFrom(roadmap: Roadmap, element: string, text: string): Record<string, string> {
  const given = Object.fromEntries(text.split(',').map((one) => one.split('=') as [string, string]))
  const { dimensions } = getDataElement(roadmap, element)
  return Object.fromEntries(dimensions.map(({ id }) => [id, given[id] ?? total]))
}

function keptFrom(roadmap: Roadmap, row: WithdrawalRow): KeptWithdrawal {
  const { codes, undoneAt, undoneBy, undoneBecause, ...same } = row
  const undone: TakenBack = { at: undoneAt ?? '', by: undoneBy ?? '', reason: undoneBecause ?? '' }
  const kept = { ...same, codes: codesFrom(roadmap, row.element, codes) }
  return undoneAt === null ? kept : { ...kept, undone }
}

/** Withdrawals with their undoing, the newest first. */
export async function readWithdrawals(
  tx: Database,
  roadmap: Roadmap,
  { id, element, jurisdiction }: WithdrawalFilter,
  limit = 1000,
): Promise<KeptWithdrawal[]> {
  const only = [
    ...(id === undefined ? [] : [sql`w.id = ${id}`]),
    ...(element === undefined ? [] : [sql`w.data_element = ${element}`]),
    ...(jurisdiction === undefined ? [] : [sql`w.jurisdiction = ${jurisdiction}`]),
    sql`w.data_element = any (${roadmap.dataElements.map((one) => one.id)}::text[])`,
  ]
  const same = statementColumns.map((name) => sql`o.${sql.id(name)} = w.${sql.id(name)}`)
  const { rows } = await sql<WithdrawalRow>`
    select w.id, w.jurisdiction, w.data_element as element, w.period_start::text as start, w.period_end::text as "end",
      w.accumulation, w.basis, w.item_class as "itemClass", w.codes, w.source, w.vintage::text as vintage, w.audience,
      w.reason, ${moment('w.at')} as at, w.by_person as by, load.file,
      (select count(*)::int from observation o where o.vintage <= w.vintage and ${sql.join(same, sql` and `)}
        and (w.audience = 'public' or o.audience <> 'public')) as editions,
      coalesce(${moment('u.at')}, ${moment('gone.at')}) as "undoneAt",
      coalesce(u.by_person, whole.by_person) as "undoneBy", coalesce(u.reason, whole.reason) as "undoneBecause"
    from observation_withdrawal w
      left join observation_withdrawal_undo u on u.jurisdiction = w.jurisdiction and u.withdrawal_id = w.id
      left join load_undone gone on gone.load_id = w.load_id
      left join load_undo whole on whole.load_id = w.load_id
      left join load on load.id = w.load_id
    where ${sql.join(only, sql` and `)} order by w.at desc, w.id limit ${limit}`.execute(tx)
  return rows.map((row) => keptFrom(roadmap, row))
}
