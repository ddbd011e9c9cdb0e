// Work for a caller ends when the caller leaves: nobody reads its answer.
import type { FastifyReply } from 'fastify'

/** The reason that the signal gives: the caller left before the answer. */
export class CallerLeft extends Error {
  override name = 'CallerLeft'
}

/** A signal that is given where the connection closes before the answer has been sent. */
export function whileAsked({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController()
  const leave = () => {
    if (!raw.writableFinished) leaving.abort(new CallerLeft('caller-left'))
  }
  if (raw.destroyed) leave()
  else raw.once('close', leave)
  return leaving.signal
}
