// Answers to requests that carry an idempotency key, per person: asked again, they are given again.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** A request as it is recognised: its key, where it went, and what it said. */
export interface KeyedRequest {
  readonly key: string
  /** Method and address. */
  readonly request: string
  /** SHA-256 of the body. */
  readonly digest: string
}

export interface KeptAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** What is known of a key: nothing so far, another request, one under way, or its answer. */
export type KeyState =
  | { readonly kind: 'new' }
  | { readonly kind: 'other' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }

/** Keys are forgotten after this. */
const keptFor = '7 days'
/** Whoever works on a request says so again and again. One of which nothing was heard for this long ended with its process. */
const patience = '20 seconds'

interface Row {
  readonly request: string
  readonly digest: string
  readonly status: number | null
  readonly content_type: string | null
  readonly body: string | null
}

/** Claims the key for this request, or says what is known of it. */
export async function claimKey(tx: Database, { key, request, digest }: KeyedRequest): Promise<KeyState> {
  await sql`delete from kept_answer where person = current_person()
    and (at < now() - ${keptFor}::interval or (status is null and at < now() - ${patience}::interval))`.execute(
    tx,
  )
  const { numAffectedRows } = await sql`insert into kept_answer (person, key, request, digest)
    values (current_person(), ${key}, ${request}, ${digest}) on conflict (person, key) do nothing`.execute(tx)
  if (Number(numAffectedRows ?? 0) > 0) return { kind: 'new' }
  const { rows } = await sql<Row>`select request, digest, status, content_type, body from kept_answer
    where person = current_person() and key = ${key}`.execute(tx)
  const [found] = rows
  if (!found) return { kind: 'under-way' }
  if (found.request !== request || found.digest !== digest) return { kind: 'other' }
  const { status, content_type: contentType, body } = found
  if (status === null) return { kind: 'under-way' }
  return { kind: 'answered', answer: { status, contentType: contentType ?? '', body: body ?? '' } }
}

/** Says that the request is still worked on. */
export async function touchKey(tx: Database, key: string): Promise<void> {
  await sql`update kept_answer set at = now() where person = current_person() and key = ${key} and status is null`.execute(
    tx,
  )
}

/** When the transaction began, as answers say it. */
export const momentText = sql`to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** Stands for that moment in an answer that is kept before the database has told it. */
export const momentMark: string = randomUUID()

/** Thrown where the key was answered, or given up, while its request was worked on: what was written for it is undone. */
export class KeyGone extends Error {
  override name = 'KeyGone'
}

/**
 * Keeps the answer under its key in the transaction that writes what it tells of: either both are there or neither.
 *
 * @throws KeyGone where somebody else has answered the request meanwhile
 */
export async function keepAnswerWithin(tx: Database, key: string, answer: KeptAnswer): Promise<void> {
  const { numAffectedRows } = await sql`update kept_answer set status = ${answer.status},
      content_type = ${answer.contentType}, body = replace(${answer.body}, ${momentMark}, ${momentText})
    where person = current_person() and key = ${key} and status is null`.execute(tx)
  if (Number(numAffectedRows ?? 0) === 0) throw new KeyGone('key-gone')
}

/** Keeps the answer of a request that wrote nothing, or kept it itself. */
export async function keepAnswer(tx: Database, key: string, answer: KeptAnswer): Promise<void> {
  await sql`update kept_answer set status = ${answer.status}, content_type = ${answer.contentType}, body = ${answer.body}
    where person = current_person() and key = ${key} and status is null`.execute(tx)
}

/** Forgets a key whose request failed, so that it can be tried again. */
export async function releaseKey(tx: Database, key: string): Promise<void> {
  await sql`delete from kept_answer where person = current_person() and key = ${key} and status is null`.execute(
    tx,
  )
}
