// What administrators do with people. Whether somebody is one, the database says.
import { Refused } from '#definition'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { administratorOf } from './account-of.ts'
import { getSignIn } from './get-sign-in.ts'

type Ids =
  | 'people'
  | 'colleagues'
  | 'invite'
  | 'makeLink'
  | 'mailLink'
  | 'removeFactor'
  | 'mails'
  | 'sendMailAgain'
  | 'giveRole'
  | 'takeRole'
  | 'endAccess'
  | 'personHistory'

const done = { isDone: true }

export function peopleRoutes(context: ApiContext): Handlers<Ids> {
  const people = () => getSignIn(context).people
  return {
    people: async (request) => ({ items: await people().list(signedIn(request, context)) }),
    colleagues: async (request) => ({ items: await people().colleagues(signedIn(request, context)) }),
    invite: async (request, reply) => {
      const made = await people().invite(administratorOf(request, context), request.body)
      return reply.status(201).send(made)
    },
    makeLink: async (request, reply) => {
      const made = await people().makeLink(administratorOf(request, context), request.params.id)
      return reply.status(201).send(made)
    },
    mailLink: async (request) => {
      await people().mailLink(administratorOf(request, context), request.params.id)
      return done
    },
    removeFactor: async (request) => {
      await people().removeFactor(administratorOf(request, context), request.params.id, request.body.reason)
      return done
    },
    mails: async (request) => ({ items: await people().mails(signedIn(request, context)) }),
    sendMailAgain: async (request) => {
      await people().sendAgain(administratorOf(request, context), request.params.id)
      return done
    },
    giveRole: async (request) => {
      await people().give(administratorOf(request, context), request.params.id, request.body)
      return done
    },
    takeRole: async (request) => {
      await people().take(administratorOf(request, context), request.params.id, request.body)
      return done
    },
    endAccess: async (request) => {
      const { reason, passesTo = 'nobody', heir } = request.body
      if (passesTo === 'person' && heir === undefined) throw new Refused('heir-missing', {}, 'unprocessable')
      const to = passesTo === 'person' ? { person: heir ?? '' } : passesTo
      await people().end(administratorOf(request, context), request.params.id, reason, to)
      return done
    },
    personHistory: async (request) => ({
      items: await people().history(signedIn(request, context), request.params.id),
    }),
  }
}
