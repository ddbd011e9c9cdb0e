// Passkeys: made, removed, and what one signs in with.
import { callerOf, setCookies, type ApiContext, type NoteGuess } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { accountOf } from './account-of.ts'
import { attempt } from './attempt.ts'
import { getSignIn } from './get-sign-in.ts'

type Ids =
  'passkeys' | 'beginPasskey' | 'keepPasskey' | 'removePasskey' | 'beginPasskeySignIn' | 'signInWithPasskey'

const done = { isDone: true }

export function passkeyRoutes(context: ApiContext, noteGuess: NoteGuess): Handlers<Ids> {
  const own = () => getSignIn(context).passkeys
  return {
    passkeys: async (request) => ({ items: await own().list(accountOf(request, context)) }),
    beginPasskey: async (request, reply) => {
      const person = accountOf(request, context)
      const { answer: question, cookies } = await attempt([request, reply], noteGuess, (caller) =>
        own().begin(caller, person, request.body.password),
      )
      setCookies(request, reply, cookies)
      return { question }
    },
    keepPasskey: async (request, reply) => {
      accountOf(request, context)
      const { cookies } = await own().keep(callerOf(request), request.body)
      setCookies(request, reply, cookies)
      return done
    },
    removePasskey: async (request) => {
      await own().remove(accountOf(request, context), request.params.id)
      return done
    },
    beginPasskeySignIn: async (request, reply) => {
      const { answer: question, cookies } = await own().beginEntering(callerOf(request))
      setCookies(request, reply, cookies)
      return { question }
    },
    signInWithPasskey: async (request, reply) => {
      const { cookies } = await attempt([request, reply], noteGuess, (caller) =>
        own().enter(caller, request.body.answer),
      )
      setCookies(request, reply, cookies)
      return done
    },
  }
}
