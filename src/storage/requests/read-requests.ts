// Requests out of the register that keeps them: those of one side, open ones with what is due first, and what they come to.
import { sql, type RawBuilder } from 'kysely'
import {
  askedEnd,
  columnOf,
  type ReadRequest,
  type RequestKind,
  type RequestRegister,
  type RequestSide,
  type RequestStanding,
} from '#definition'
import type { Database } from '../database/index.ts'
import { recordTableName } from '../schema/index.ts'

export interface AskedRequests {
  readonly side?: RequestSide
  readonly kind?: RequestKind
  readonly jurisdiction?: string
  readonly institution?: string
  readonly state: RequestStanding
  readonly limit: number
}

const column = (field: string) => sql`r.${sql.id(columnOf(field))}`

/** The fields that a list needs to know. */
function listedFields(
  { requestFlow: flow, countsOn }: RequestRegister,
  kinds: readonly RequestKind[],
): string[] {
  const { due, answered, feedback } = flow.days
  const { direction, number, otherSide, state } = flow
  const ofKind = kinds.flatMap(({ where }) => where?.field ?? [])
  const own = [direction.field, number, otherSide.name, otherSide.institution, state, countsOn]
  return [...new Set([...own, due, answered, feedback, ...ofKind])]
}

/** Whether the person may take the steps of the record. */
const mayStepSql = (register: string) =>
  sql`(may_everywhere('write', ${register})
    or (${`${register} `}::text || r.jurisdiction || ' ' || r.institution) like any (places_of('write')))`

/** Whether it waits for the side whose record it is, or for somebody who is not here and whose steps that side notes. */
function isOwnTurn({
  requestFlow: { direction, otherSide, state, waits },
}: RequestRegister): RawBuilder<unknown> {
  const [asking, asked] = (['asking', 'asked'] as const).map((side) => {
    const states = Object.keys(waits).filter((one) => waits[one] === side)
    return sql`${column(direction.field)} = ${direction[side]} and ${column(state)} = any (${states}::text[])`
  })
  return sql`((${asking}) or (${asked}) or (${column(direction.field)} = ${direction.asking}
    and ${column(otherSide.institution)} is null)
    or (${column(direction.field)} = ${direction.asked} and r.record_id not like ${`%${askedEnd}`}))`
}

/** What is asked of the state: open, and whose turn it is. */
function standingSql(register: RequestRegister, standing: RequestStanding): RawBuilder<unknown>[] {
  if (standing === 'all') return []
  const { state, waits } = register.requestFlow
  const open = sql`${column(state)} = any (${Object.keys(waits)}::text[])`
  if (standing === 'open') return [open]
  const turn = isOwnTurn(register)
  return [open, mayStepSql(register.id), standing === 'mine' ? turn : sql`not ${turn}`]
}

function askedSql(register: RequestRegister, asked: Omit<AskedRequests, 'limit'>): RawBuilder<unknown> {
  const { requestFlow: flow } = register
  const { side, kind, jurisdiction, institution, state } = asked
  const conditions = [
    sql`not r.is_withdrawn`,
    side
      ? sql`${column(flow.direction.field)} = ${flow.direction[side]}`
      : sql`${column(flow.direction.field)} is not null`,
    ...(kind?.where ? [sql`${column(kind.where.field)} = ${kind.where.is}`] : []),
    ...(jurisdiction === undefined ? [] : [sql`r.jurisdiction = ${jurisdiction}`]),
    ...(institution === undefined ? [] : [sql`r.institution = ${institution}`]),
    ...standingSql(register, state),
  ]
  return sql.join(conditions, sql` and `)
}

/**
 * Requests that the person may read: open ones with the earliest day due first, all of them with the newest first.
 *
 * @param kinds all kinds of requests of the roadmap: by their fields they are told apart
 */
export async function readRequests(
  tx: Database,
  register: RequestRegister,
  kinds: readonly RequestKind[],
  asked: AskedRequests,
): Promise<{ readonly total: number; readonly items: readonly ReadRequest[] }> {
  const { requestFlow: flow, countsOn } = register
  const own = kinds.filter((kind) => kind.register === register.id)
  const fields = listedFields(register, own).map((id) => sql`${id}::text, ${column(id)}`)
  const order =
    asked.state !== 'all'
      ? sql`${column(flow.days.due)} nulls last, ${column(countsOn)}`
      : sql`${column(countsOn)} desc nulls last`
  const { rows } = await sql<ReadRequest & { readonly total: number }>`
    select r.jurisdiction, r.record_id as id, r.institution, r.version::int as version,
      json_build_object(${sql.join(fields)}) as fields, count(*) over ()::int as total
    from ${sql.id(recordTableName(register.id))} r
    where ${askedSql(register, asked)}
    order by ${order}, r.record_id limit ${asked.limit}`.execute(tx)
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...one }) => one) }
}

/** A request with the ids of the findings that it asks about. */
export interface QuestionAbout extends ReadRequest {
  readonly findings: readonly string[]
}

/** Requests that ask about one of these findings, as far as the person may read them; the newest first. */
export async function readQuestionsAbout(
  tx: Database,
  register: RequestRegister,
  kinds: readonly RequestKind[],
  findings: readonly string[],
): Promise<readonly QuestionAbout[]> {
  const { about } = register.requestFlow
  if (!about) return []
  const own = kinds.filter((kind) => kind.register === register.id)
  const fields = listedFields(register, own).map((id) => sql`${id}::text, ${column(id)}`)
  const ids = sql`string_to_array(${column(about.findings)}, ' ')`
  const { rows } = await sql<QuestionAbout>`
    select r.jurisdiction, r.record_id as id, r.institution, r.version::int as version,
      json_build_object(${sql.join(fields)}) as fields, ${ids} as findings
    from ${sql.id(recordTableName(register.id))} r
    where not r.is_withdrawn and ${column(about.findings)} is not null and ${ids} && ${findings}::text[]
    order by ${column(register.countsOn)} desc nulls last, r.record_id`.execute(tx)
  return rows
}

/** What the requests of a kind and side come to. */
export interface RequestSum {
  readonly side: RequestSide
  readonly sent: number
  readonly open: number
  readonly late: number
  /** Answered, refusals left out. */
  readonly answered: number
  /** Of those that had a day due, how many were answered by then; a refusal is an answer. */
  readonly withDay: number
  readonly inTime: number
  readonly feedback: number
  /** Half of the answers came in so many days or fewer; null where none came. */
  readonly medianDays: number | null
}

/** What the requests come to that the person may read, by side. */
export async function readRequestSums(
  tx: Database,
  register: RequestRegister,
  kind: RequestKind,
  { jurisdiction, today }: { readonly jurisdiction?: string; readonly today: string },
): Promise<RequestSum[]> {
  const { requestFlow: flow, countsOn } = register
  const { direction, days, state } = flow
  const [due, answered] = [column(days.due), column(days.answered)]
  const open = sql`${column(state)} = any (${Object.keys(flow.waits)}::text[])`
  // A refusal is over at once, and no feedback follows it.
  const refusals = flow.steps.filter(({ by, to }) => by === 'asked' && flow.waits[to] === undefined)
  const isAnswer = sql`${answered} is not null and ${column(state)} <> all (${refusals.map(({ to }) => to)}::text[])`
  const { rows } = await sql<RequestSum & { readonly direction: string }>`
    select ${column(direction.field)} as direction, count(*)::int as sent,
      count(*) filter (where ${open})::int as open,
      count(*) filter (where ${open} and ${answered} is null and ${due} < ${today}::date)::int as late,
      count(*) filter (where ${isAnswer})::int as answered,
      count(*) filter (where ${due} is not null and (${answered} is not null or ${due} < ${today}::date))::int as "withDay",
      count(*) filter (where ${answered} <= ${due})::int as "inTime",
      count(*) filter (where ${isAnswer} and ${column(days.feedback)} is not null)::int as feedback,
      percentile_disc(0.5) within group (order by ${answered} - ${column(countsOn)})
        filter (where ${isAnswer} and ${answered} >= ${column(countsOn)}) as "medianDays"
    from ${sql.id(recordTableName(register.id))} r
    where ${askedSql(register, { kind, state: 'all', ...(jurisdiction === undefined ? {} : { jurisdiction }) })}
    group by 1`.execute(tx)
  return rows.flatMap(({ direction: said, ...sums }) => {
    const side = (['asking', 'asked'] as const).find((one) => direction[one] === said)
    return side ? [{ ...sums, side }] : []
  })
}
