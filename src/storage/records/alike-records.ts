// Records that are the same by their register: found beforehand, and told by the database where two come at once.
import { sql, type RawBuilder } from 'kysely'
import { institutionColumn, notStated, type KeptRecord, type RecordAnswer, type Register } from '#definition'
import type { Database } from '../database/index.ts'
import {
  identityColumns,
  identityValues,
  recordTableName,
  rowsToFind,
  sameIndexEnd,
  type RecordKey,
} from '../schema/index.ts'
import { lookingLike, looksTexts, looksValues } from './look-alikes.ts'
import { answerOf, withVersions, type VersionRow } from './records.ts'

/** A record to look for others that are the same. */
export interface AskedAlike {
  readonly key: RecordKey
  readonly record: Pick<KeptRecord, 'institution' | 'fields'>
}

/** More of them are not looked for. */
const mostAlike = 5
const likePrefix = 'like_'
const asOf = (column: string) => `${likePrefix}${column}`

/** Where it is not stated who keeps one of the two, it may be the other’s institution: that is a question. */
const sameKeeper = sql.raw(
  `(r.${institutionColumn} = one.${asOf(institutionColumn)} or '${notStated}' in (r.${institutionColumn}, one.${asOf(institutionColumn)}))`,
)

/** Who is asked for, as rows of a statement, with what they look like if that is wanted; and by what a stored record is the same as one of them. */
export function likenessOf(register: Register, asked: readonly AskedAlike[], { isOfLooks = false } = {}) {
  const identity = identityColumns(register)
  const columns = [
    { name: 'asked', type: 'int' },
    { name: 'own_id', type: 'text' },
    ...identity.map(({ name, type }) => ({ name: asOf(name), type })),
    ...(isOfLooks ? looksTexts : []),
  ]
  const values = [
    asked.map((_one, at) => at),
    asked.map(({ key }) => key.id),
    ...identityValues(register, asked),
    ...(isOfLooks ? looksValues(register, asked) : []),
  ]
  const same = identity.map(({ name }) =>
    name === institutionColumn ? sameKeeper : sql`r.${sql.id(name)} = one.${sql.id(asOf(name))}`,
  )
  return {
    rows: rowsToFind(columns, values),
    like: sql`${sql.id(recordTableName(register.id))} r
      where r.record_id <> one.own_id and not r.is_withdrawn and ${sql.join(same, sql` and `)}`,
  }
}

/** Whether anything stored is the same as one of them, or looks like it: a probe of either index for each, as a condition. */
export function isAnyNear(register: Register, asked: readonly AskedAlike[]): RawBuilder<unknown> {
  const looking = lookingLike(register)
  const { rows, like } = likenessOf(register, asked, { isOfLooks: looking !== undefined })
  const near = looking
    ? sql`select 1 from ${like} union all select 1 from ${looking}`
    : sql`select 1 from ${like}`
  return sql`exists(select from ${rows} cross join lateral (${near}) near)`
}

/**
 * Those that are the same as one asked: of the very institution, where there are any; else those of which it is not
 * stated whether they are.
 */
export function nearestFirst(like: RawBuilder<unknown>): RawBuilder<unknown> {
  const isOwn = sql.raw(`r.${institutionColumn} = one.${asOf(institutionColumn)}`)
  return sql`select jurisdiction, record_id, version from (
      select r.jurisdiction, r.record_id, r.version, ${isOwn} as is_own, bool_or(${isOwn}) over () as is_any_own from ${like}
    ) found where is_own or not is_any_own order by record_id limit ${mostAlike}`
}

/**
 * For each record asked, those that are the same by the register, itself left out. An empty field is like no other. Where
 * nobody said who keeps one of two, they may be the same.
 */
export async function findAlikeMany(
  tx: Database,
  register: Register,
  asked: readonly AskedAlike[],
): Promise<readonly (readonly RecordAnswer[])[]> {
  if (asked.length === 0) return []
  const found = await sql<AskedRow>`${alikeVersions(register, asked)}`.execute(tx)
  return answersOf(register, asked, found.rows)
}

/** A version that was found for one of those asked. */
export type AskedRow = VersionRow & { readonly asked: number }

/** The statement that reads those that are the same. */
export function alikeVersions(register: Register, asked: readonly AskedAlike[]): RawBuilder<unknown> {
  const { rows, like } = likenessOf(register, asked)
  return withVersions(register, rows, nearestFirst(like))
}

/** What was found, for each of those asked. */
export function answersOf(
  register: Register,
  asked: readonly unknown[],
  rows: readonly AskedRow[],
): readonly (readonly RecordAnswer[])[] {
  const found: RecordAnswer[][] = asked.map(() => [])
  for (const row of rows) found[row.asked]?.push(answerOf(register, row))
  return found
}

/** The state of a transaction that `unlikeStage` stopped. */
const alikeState = 'WM001'

const states = { duplicateKey: '23505', deadlock: '40P01', waitedTooLong: '55P03' } as const

/** What the database says of a statement that it refused. */
interface Refused {
  readonly code?: unknown
  readonly constraint?: unknown
}

const stateOf = (error: unknown): Refused => (error instanceof Error ? (error as Refused) : {})

/** Whether a record that is the same was kept by somebody else in the meantime: the unique index refused this one. */
const isDuplicate = (error: unknown) => {
  const { code, constraint } = stateOf(error)
  return code === states.duplicateKey && typeof constraint === 'string' && constraint.endsWith(sameIndexEnd)
}

/** Whether the transaction was stopped because there is a record that is the same as one it was to keep. */
export const isStoppedByAlike = (error: unknown): boolean =>
  stateOf(error).code === alikeState || isDuplicate(error)

/** Whether it would have had to wait long for somebody who is bringing the same record, an import for example. */
const isHeldUp = (error: unknown): boolean => stateOf(error).code === states.waitedTooLong

/** Whether others brought the same records while this transaction ran: looked at once more, it finds theirs. */
export const isOvertaken = (error: unknown): boolean =>
  isDuplicate(error) || stateOf(error).code === states.deadlock || isHeldUp(error)

/** A part of a statement, `unlike`, that stops it and its transaction where a record like one of these is there, or looks so. */
export function unlikeStage(register: Register, asked: readonly AskedAlike[]): RawBuilder<unknown> {
  return sql`unlike as materialized (select stop_where(${isAnyNear(register, asked)}, ${alikeState})::text as stopped)`
}
