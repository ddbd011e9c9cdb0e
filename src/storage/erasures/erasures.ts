// Sensitive answers that are erased: one person asks, another one decides. Who may, and what is done, is decided by the database.
import { sql } from 'kysely'
import {
  Refused,
  sensitiveFields,
  type Erasure,
  type ErasureToAsk,
  type HistoryAnswer,
  type Register,
} from '#definition'
import type { Database } from '../database/index.ts'

/** What is to be erased of records of a register, on which ground and why. */
export type ErasureWish = Omit<ErasureToAsk, 'register'>

/** In how many versions something was erased; 0 where that was refused. */
export interface ErasureDecided {
  readonly versions: number
}

/** So many of the newest are listed. */
const mostListed = 200
const moment = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'

/** Why the database does not do it, and as what that is answered. */
const refusals = {
  'erasure-unknown': 'not-found',
  'erasure-not-yours': 'forbidden',
  'erasure-asked-already': 'conflict',
  'erasure-of-nothing': 'conflict',
  'erasure-decided': 'conflict',
  'erasure-own-asking': 'forbidden',
  'erasure-own-record': 'forbidden',
  'erasure-fits-no-entry': 'conflict',
} as const
type Refusal = keyof typeof refusals

/** @throws Refused where the database says why not */
function refuse(refused: Refusal | null | undefined): void {
  if (refused) throw new Refused(refused, {}, refusals[refused])
}

/** @throws Refused where one of them is no sensitive question of the register */
function refuseOpenFields(register: Register, fields: readonly string[]): void {
  const { own, children } = sensitiveFields(register)
  const known = new Set([
    ...own.map(({ id }) => id),
    ...children.flatMap((child) => child.fields.map(({ id }) => `${child.id}/${id}`)),
  ])
  const open = fields.find((field) => !known.has(field))
  if (open !== undefined || known.size === 0)
    throw new Refused('erasure-not-sensitive', { field: open ?? register.id }, 'unprocessable')
}

/**
 * Asks that sensitive answers of records are erased in every version: those of the fields that are named, all where none
 * is. Somebody else decides.
 *
 * @returns the number of what was asked
 * @throws Refused where the person may not, a record has nothing of it, or it is asked already
 */
export async function askErasure(tx: Database, register: Register, wish: ErasureWish): Promise<string> {
  const { jurisdiction, records, fields, ground, reason } = wish
  refuseOpenFields(register, fields)
  if (ground.trim() === '' || reason.trim() === '')
    throw new Refused('erasure-unfounded', {}, 'unprocessable')
  const { rows } = await sql<{ asked: string | null; refused: Refusal | null }>`
    select asked::text as asked, refused from ask_erasure(${jurisdiction}, ${register.id},
      array(select json_array_elements_text(${JSON.stringify(records)}::json)),
      array(select json_array_elements_text(${JSON.stringify(fields)}::json)), ${ground}, ${reason})`.execute(
    tx,
  )
  const [said] = rows
  refuse(said?.refused)
  return said?.asked ?? ''
}

/**
 * Agrees to what somebody else asked, and then it is done, or refuses it.
 *
 * @throws Refused where the person asked for it, wrote one of the records, or may not; and where a record does not fit the log
 */
export async function decideErasure(
  tx: Database,
  { jurisdiction, id }: { readonly jurisdiction: string; readonly id: string },
  { agrees, reason }: { readonly agrees: boolean; readonly reason: string },
): Promise<ErasureDecided> {
  if (!/^\d{1,15}$/.test(id)) throw new Refused('erasure-unknown', {}, 'not-found')
  if (!agrees && reason.trim() === '') throw new Refused('erasure-unfounded', {}, 'unprocessable')
  const { rows } = await sql<{ refused: Refusal | null; versions: number }>`
    select refused, versions from decide_erasure(${jurisdiction}, ${id}::bigint, ${agrees}, ${reason})`.execute(
    tx,
  )
  const [said] = rows
  refuse(said?.refused)
  return { versions: said?.versions ?? 0 }
}

/** Whether the person of the transaction has any right to have something erased, as part of a question. */
export const mayEraseSql = sql<boolean>`(cardinality(places_of('erase')) > 0)`

/** Whether the person of the transaction has any right to have something erased. */
export async function mayEraseAnywhere(tx: Database): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select ${mayEraseSql} as may`.execute(tx)
  return rows[0]?.may === true
}

/** What was asked and decided, as far as the person may see it: what waits first, then the newest. */
export async function readErasures(tx: Database): Promise<readonly Erasure[]> {
  const { rows } = await sql<Erasure>`
    select e.id::text as id, e.jurisdiction, e.register, array_to_json(e.fields) as fields,
      (select json_agg(json_build_object('id', r.record_id, 'institution', r.institution) order by r.record_id)
        from erasure_record r where r.jurisdiction = e.jurisdiction and r.erasure = e.id) as records,
      e.ground, e.reason, e.asked_by || coalesce(' for ' || e.asked_for, '') as "askedBy",
      to_char(e.asked_at at time zone 'UTC', ${moment}) as "askedAt",
      case when d.erasure is null then 'waiting' when d.is_agreed then 'erased' else 'refused' end as state,
      d.by_person || coalesce(' for ' || d.acts_for, '') as "decidedBy",
      to_char(d.at at time zone 'UTC', ${moment}) as "decidedAt", d.reason as "decisionReason", d.versions,
      not (acting_people() && array[e.asked_by, e.asked_for]) as "isForOthers",
      d.erasure is null and may_agree_to_erasure(e.jurisdiction, e.id) as "mayAgree"
    from erasure e left join erasure_decision d on d.jurisdiction = e.jurisdiction and d.erasure = e.id
    order by d.erasure is not null, e.id desc limit ${mostListed}`.execute(tx)
  return rows
}

/** Something that was erased in a version of a record. */
export type ErasedVersion = HistoryAnswer['erased'][number]

/** What was erased in the versions of a record, for whoever may read it. */
export async function readErased(
  tx: Database,
  register: Register,
  { jurisdiction, id }: { readonly jurisdiction: string; readonly id: string },
): Promise<ErasedVersion[]> {
  const { rows } = await sql<ErasedVersion>`
    select version::int as version, to_char(at at time zone 'UTC', ${moment}) as at, array_to_json(fields) as fields
    from erased_of_record(${jurisdiction}, ${register.id}, ${id})`.execute(tx)
  return rows
}
