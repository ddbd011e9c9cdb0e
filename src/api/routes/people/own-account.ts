// One's own account: where one is signed in, the second factor, keys for programs. Only for whoever came in by the account itself.
import type { FastifyRequest } from 'fastify'
import { Refused, type Person } from '#definition'
import {
  bringsSession,
  callerOf,
  setCookies,
  signedIn,
  type ApiContext,
  type NoteGuess,
} from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { attempt } from './attempt.ts'
import { getSignIn } from './get-sign-in.ts'

type Ids =
  | 'sessions'
  | 'endSession'
  | 'beginSecondFactor'
  | 'confirmSecondFactor'
  | 'removeSecondFactor'
  | 'programKeys'
  | 'makeKey'
  | 'endKey'

const done = { isDone: true }

/** A key or a token opens data, and not the account of whoever made it. */
function accountOf(request: FastifyRequest, context: ApiContext): Person {
  const person = signedIn(request, context)
  if (bringsSession(request)) return person
  throw new Refused('account-none', {}, 'forbidden')
}

export function ownAccountRoutes(context: ApiContext, noteGuess: NoteGuess): Handlers<Ids> {
  const own = () => getSignIn(context).own
  const factor = () => getSignIn(context).secondFactor
  return {
    sessions: async (request) => ({ items: await own().sessions(accountOf(request, context)) }),
    endSession: async (request) => {
      await own().endSession(accountOf(request, context), request.params.id)
      return done
    },
    beginSecondFactor: async (request, reply) => {
      accountOf(request, context)
      const { password } = request.body
      const { answer, cookies } = await attempt([request, reply], noteGuess, (caller) =>
        factor().begin(caller, password),
      )
      setCookies(request, reply, cookies)
      return answer
    },
    confirmSecondFactor: async (request, reply) => {
      const person = accountOf(request, context)
      const { cookies } = await factor().confirm(callerOf(request), person, request.body.code)
      setCookies(request, reply, cookies)
      return done
    },
    removeSecondFactor: async (request, reply) => {
      accountOf(request, context)
      const { password } = request.body
      const { cookies } = await attempt([request, reply], noteGuess, (caller) =>
        factor().remove(caller, password),
      )
      setCookies(request, reply, cookies)
      return done
    },
    programKeys: async (request) => ({ items: await own().keys(accountOf(request, context)) }),
    makeKey: async (request, reply) => {
      const secret = await own().makeKey(accountOf(request, context), request.body)
      return reply.status(201).send({ secret })
    },
    endKey: async (request) => {
      await own().endKey(accountOf(request, context), request.params.id)
      return done
    },
  }
}
