// One's own account: where one is signed in, the second factor, keys for programs. Only for whoever came in by the account itself.
import { offeredLanguages, Refused } from '#definition'
import { keepsLanguage } from '../../languages/index.ts'
import { callerOf, setCookies, type ApiContext, type NoteGuess } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { attempt } from './attempt.ts'
import { accountOf } from './account-of.ts'
import { getSignIn } from './get-sign-in.ts'

type Ids =
  | 'keepLanguage'
  | 'sessions'
  | 'endSession'
  | 'beginSecondFactor'
  | 'confirmSecondFactor'
  | 'removeSecondFactor'
  | 'programKeys'
  | 'makeKey'
  | 'endKey'

const done = { isDone: true }

export function ownAccountRoutes(context: ApiContext, noteGuess: NoteGuess): Handlers<Ids> {
  const own = () => getSignIn(context).own
  const factor = () => getSignIn(context).secondFactor
  return {
    keepLanguage: async (request, reply) => {
      const { language } = request.body
      if (!offeredLanguages().some(({ tag }) => tag === language))
        throw new Refused('language-unknown', { language: language.slice(0, 20) }, 'unprocessable')
      await own().keepLanguage(accountOf(request, context), language)
      setCookies(request, reply, [keepsLanguage(language)])
      return done
    },
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
