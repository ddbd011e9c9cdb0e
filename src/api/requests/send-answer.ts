// Sends an answer that is kept: its entity tag and its compressed bytes are made once, and who has left waits no longer.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isRefused } from '#definition'
import {
  findEncoding,
  type Asker,
  type KeptText,
  type PartedQuestion,
  type Question,
} from '../answers/index.ts'
import type { ApiContext } from './api-context.ts'
import { senderOf } from './note-own-writes.ts'
import { personOf } from './sign-in.ts'

/** Shorter answers are sent as they are. */
const worthCompressing = 1024
/** Seconds after which a caller who was sent away may try again. */
const tryAgainAfter = 5
/** Nobody is there to read it. */
const hasLeft = 499

const strangerMark = 'address '

/** Is the caller somebody who has not shown who they are? */
export function isStranger(caller: string): boolean {
  return caller.startsWith(strangerMark)
}

/** A question over HTTP and the way back to who asked. */
interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly context: ApiContext
}

/** Who asks: the person who showed who they are, else whoever sits at that address. */
function askerOf({ request, reply, context }: Exchange): Asker {
  const person = personOf(request, context)
  const left = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort(new Error('The caller has left.'))
  })
  const caller = person.id === context.person.id ? `${strangerMark}${request.ip}` : `person ${person.id}`
  const wroteAt = context.ownWrites?.lastOf(senderOf(request, context)) ?? Infinity
  return { person, caller, signal: left.signal, wroteAt }
}

/** The text of an answer, for whoever asks several questions for one answer of theirs: each waits for its turn. */
export function answering(exchange: Exchange): (question: Question) => Promise<string> {
  const asker = askerOf(exchange)
  return async (question) => (await exchange.context.answers.answer(asker, question)).text
}

/** Sends JSON that is kept, with its entity tag, as small as the caller takes it. */
export async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: KeptText,
): Promise<FastifyReply> {
  void reply.type('application/json').header('etag', kept.tag())
  const encoding = findEncoding(request.headers['accept-encoding'])
  if (encoding === undefined || kept.text.length < worthCompressing) return reply.send(kept.bytes())
  void reply.header('content-encoding', encoding)
  return reply.send(await kept.encoded(encoding))
}

/**
 * Answers a question, as JSON or as `sendOther` makes of its text.
 *
 * @param beforeSent done with its text before it goes to this caller; where that fails, nothing goes
 * @throws Refused where the caller has too many questions waiting, or asks one that takes too long
 */
export async function sendAnswer(
  { request, reply, context }: Exchange,
  question: Question | PartedQuestion,
  sendOther?: (text: string) => FastifyReply | Promise<FastifyReply>,
  beforeSent?: (text: string) => Promise<void>,
): Promise<FastifyReply> {
  const asker = askerOf({ request, reply, context })
  try {
    const kept = await context.answers.answer(asker, question)
    await beforeSent?.(kept.text)
    return await (sendOther ? sendOther(kept.text) : sendKept(request, reply, kept))
  } catch (error) {
    if (asker.signal.aborted) return reply.status(hasLeft).send()
    if (isRefused(error, 'questions-waiting')) void reply.header('retry-after', tryAgainAfter)
    throw error
  }
}
