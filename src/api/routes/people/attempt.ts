// An attempt that a guess could be: whoever is wrong waits longer each time.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isRefused } from '#definition'
import type { Caller } from '#people'
import { callerOf, refuseUnencrypted, type NoteGuess } from '../../requests/index.ts'

/** Does the work for the browser behind the request, and notes it where something secret was wrong. */
export async function attempt<T>(
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  noteGuess: NoteGuess,
  work: (caller: Caller) => Promise<T>,
): Promise<T> {
  refuseUnencrypted(request)
  try {
    return await work(callerOf(request))
  } catch (error) {
    if (isRefused(error, 'sign-in-wrong', 'password-wrong', 'link-gone', 'code-wrong', 'passkey-wrong'))
      await noteGuess(request, reply)
    throw error
  }
}
