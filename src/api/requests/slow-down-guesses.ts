// Whoever guesses at access tokens or passwords waits, and is written down. Nobody else does, whoever guesses.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, type RefusedKind } from '#definition'
import { newWrongTokens, routeOf } from '../guards/index.ts'

const tooMany: RefusedKind = 'too-many'

/** Notes what was wrong and waits as long as is due; what is `about` something else is counted apart. */
export type NoteGuess = (request: FastifyRequest, reply: FastifyReply, about?: string) => Promise<void>

const refusals = {
  token: 'tokens-guessed',
  password: 'sign-in-guessed',
  link: 'passwords-asked',
} as const

/** Counts guesses of one kind by the network that they come from. What is right is looked at at once. */
export function newGuessing(what: 'token' | 'password' | 'link'): NoteGuess {
  const wrongOnes = newWrongTokens()
  return async (request, reply, about) => {
    const { wrong, isTooMany } = await wrongOnes.note(request.ip, about)
    const noted = { source: request.ip, wrong, route: routeOf(request) }
    if (what === 'token') request.log.warn(noted, 'wrong access token')
    else if (what === 'link') request.log.warn(noted, 'new password asked for')
    else request.log.warn(noted, 'wrong password')
    if (!isTooMany) return
    void reply.header('retry-after', 60)
    throw new Refused(refusals[what], {}, tooMany)
  }
}
