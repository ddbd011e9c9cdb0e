// An attempt that a guess could be: whoever is wrong waits longer each time.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isRefused } from '#definition'
import type { Caller } from '#people'
import { callerOf, refuseUnencrypted, type NoteGuess } from '../../requests/index.ts'
import { inPasswordTurn, suspectSource } from './password-turns.ts'

const guesses = [
  'sign-in-wrong',
  'password-wrong',
  'link-gone',
  'code-wrong',
  'codes-guessed',
  'passkey-wrong',
] as const

/** Does the work for the browser behind the request, in its turn, and notes it where something secret was wrong. */
export async function attempt<T>(
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  noteGuess: NoteGuess,
  work: (caller: Caller) => Promise<T>,
): Promise<T> {
  refuseUnencrypted(request)
  try {
    return await inPasswordTurn(request, reply, () => work(callerOf(request)))
  } catch (error) {
    if (!isRefused(error, ...guesses)) throw error
    suspectSource(request)
    await noteGuess(request, reply)
    throw error
  }
}
