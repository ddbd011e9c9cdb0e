// The calendar of what is due: its secret address is made and ended by its person, and read by programs; how they are told by e-mail.
import { currentDay, currentMoment, pathTo } from '#definition'
import { calendarFile } from '#formats'
import { endCalendar, findCalendar, makeCalendar, readCalendar } from '#review'
import { actingAs, readMailChoice, readReviewsDue, writeMailChoice } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { accountOf } from '../people/account-of.ts'

export function calendarRoutes(
  context: ApiContext,
): Handlers<
  'ownCalendar' | 'makeCalendar' | 'endCalendar' | 'calendar' | 'reviewsDue' | 'ownMailChoice' | 'chooseMail'
> {
  const { db, roadmap } = context
  return {
    ownCalendar: async (request) => ({ madeAt: await findCalendar(db, signedIn(request, context)) }),
    makeCalendar: async (request, reply) => {
      const secret = await makeCalendar(db, accountOf(request, context))
      return reply.status(201).send({ secret: pathTo('calendar', secret) })
    },
    endCalendar: async (request) => {
      await endCalendar(db, accountOf(request, context))
      return { isDone: true }
    },
    reviewsDue: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => {
        const today = currentDay()
        const items = await readReviewsDue(tx, roadmap)
        return { items: items.map((one) => ({ ...one, isLate: one.due < today })) }
      }),
    ownMailChoice: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => ({ choice: await readMailChoice(tx) })),
    chooseMail: async (request) => {
      await actingAs(db, signedIn(request, context), (tx) => writeMailChoice(tx, request.body.choice))
      return request.body
    },
    calendar: async (request, reply) => {
      const days = await readCalendar(db, roadmap, request.params.secret, context.signIn?.own.languageOf)
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'private, no-store')
        .header('referrer-policy', 'no-referrer')
        .send(calendarFile(roadmap.shortName.en, days, currentMoment()))
    },
  }
}
