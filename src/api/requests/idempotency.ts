// Idempotency keys: a program that is not sure whether its request arrived sends it again, and gets the same answer.
import { setTimeout } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, type Person } from '#definition'
import {
  actingAs,
  claimKey,
  DatabaseLost,
  keepAnswer,
  keepAnswerWithin,
  KeyGone,
  releaseKey,
  touchKey,
  type Database,
  type KeptAnswer,
} from '#storage'
import type { ApiContext } from './api-context.ts'

/** As a parameter of the routes that understand it. */
export const idempotencyHeaders = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: 'The same key with the same body gives the same answer for seven days, and nothing twice',
    },
  },
} as const

interface Keyed {
  readonly context: ApiContext
  readonly person: Person
  /** SHA-256 of the body; asked for where there is a key. */
  readonly digest: () => string
}

const send = (reply: FastifyReply, { status, contentType, body }: KeptAnswer): FastifyReply =>
  reply.status(status).type(contentType).send(body)

/** The key without the quotation marks that the header’s syntax asks for. */
function keyOf({ headers }: FastifyRequest): string | undefined {
  const given = headers['idempotency-key']
  return typeof given === 'string' ? given.replace(/^"(.*)"$/, '$1') : undefined
}

/** The work says so often that it goes on, in milliseconds: a process that was killed says nothing more, and the key is free. */
const heartbeat = 5000

/** Says that the request is worked on until that is over. */
async function whileWorking<T>({ context, person }: Keyed, key: string, work: Promise<T>): Promise<T> {
  const touch = () => actingAs(context.db, person, (tx) => touchKey(tx, key)).catch(() => undefined)
  const beating = setInterval(() => void touch(), heartbeat)
  beating.unref()
  try {
    return await work
  } finally {
    clearInterval(beating)
  }
}

/** Forgetting a key is tried this long after one another, in milliseconds, where the database is away. */
const releaseWaits = [0, 500, 1000, 2000, 4000, 8000, 16_000]

/** Forgets the key of a request that failed, so that it can be sent again. The caller does not wait for it. */
async function releaseSoon({ context, person }: Keyed, key: string): Promise<void> {
  for (const wait of releaseWaits) {
    try {
      await setTimeout(wait, undefined, { ref: false })
      return await actingAs(context.db, person, (tx) => releaseKey(tx, key))
    } catch (error) {
      // Given up at last: the key is free by itself after a while.
      if (!(error instanceof DatabaseLost)) return
    }
  }
}

/** Keeps the answer within the transaction that writes what it tells of. Nothing where the request has no key. */
export type KeepWithin = (tx: Database, answer: KeptAnswer) => Promise<void>

const unkept: KeepWithin = () => Promise.resolve()

/**
 * Does the work once for its key. Without a key it is simply done. Work that writes keeps its answer in the same
 * transaction, with `keepWithin`: whatever ends the process, the write is there with its answer, or neither is.
 */
export async function onceForKey(
  request: FastifyRequest,
  reply: FastifyReply,
  keyed: Keyed,
  work: (keepWithin: KeepWithin) => Promise<KeptAnswer>,
): Promise<FastifyReply> {
  const { context, person, digest } = keyed
  const key = keyOf(request)
  if (key === undefined) return send(reply, await work(unkept))
  const asked = { key, request: `${request.method} ${request.url}`, digest: digest() }
  const state = await actingAs(context.db, person, (tx) => claimKey(tx, asked)).catch((error: unknown) => {
    // It may have been claimed although nobody heard so.
    if (error instanceof DatabaseLost) void releaseSoon(keyed, key)
    throw error
  })
  if (state.kind === 'other') throw new Refused('key-used-otherwise', {}, 'unprocessable')
  if (state.kind === 'under-way') throw new Refused('key-under-way', {}, 'conflict')
  if (state.kind === 'answered') return send(reply.header('idempotent-replayed', 'true'), state.answer)
  try {
    // A transaction that kept it can have been undone, and then the answer is another.
    let kept: number | undefined
    const keepWithin: KeepWithin = async (tx, answer) => {
      await keepAnswerWithin(tx, key, answer)
      kept = answer.status
    }
    const answer = await whileWorking(keyed, key, work(keepWithin))
    if (kept !== answer.status) await actingAs(context.db, person, (tx) => keepAnswer(tx, key, answer))
    return await send(reply, answer)
  } catch (error) {
    // Somebody else went on with it after nothing had been heard of this try for long: theirs is the answer.
    if (error instanceof KeyGone) return onceForKey(request, reply, keyed, work)
    const released = releaseSoon(keyed, key)
    if (!(error instanceof DatabaseLost)) await released
    throw error
  }
}
