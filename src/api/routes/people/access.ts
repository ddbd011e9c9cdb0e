// Access beyond the usual: what is withheld and opened for a reason, and deputies. The database says who may.
import { breakGlassMinutesOf } from '#definition'
import {
  actFor,
  closeSealed,
  endDeputy,
  nameDeputy,
  openSealed,
  readDeputies,
  readOpenable,
  readOpenings,
} from '#people'
import { actingAs } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { accountOf } from './account-of.ts'
import { getSignIn } from './get-sign-in.ts'

const done = { isDone: true }

/** What is withheld, opened for a stated reason. */
export function openingRoutes(context: ApiContext): Handlers<'openings' | 'openSealed' | 'closeSealed'> {
  const { db, roadmap } = context
  return {
    openings: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => ({
        minutes: breakGlassMinutesOf(roadmap),
        may: await readOpenable(tx),
        items: await readOpenings(tx),
      })),
    openSealed: async (request, reply) => {
      const id = await openSealed(db, roadmap, accountOf(request, context), request.body)
      return reply.status(201).send({ id })
    },
    closeSealed: async (request) => {
      await closeSealed(db, accountOf(request, context), request.params.id)
      return done
    },
  }
}

/** Who acts for whom. */
export function deputyRoutes(
  context: ApiContext,
): Handlers<'deputies' | 'nameDeputy' | 'endDeputy' | 'actFor'> {
  const { db } = context
  const nameOf = async (id: string) =>
    (await getSignIn(context).findAccount({ id, role: 'account' }))?.name ?? id
  return {
    deputies: async (request) => {
      const person = signedIn(request, context)
      const found = await actingAs(db, person, (tx) => readDeputies(tx, person))
      const named = found.map(async (one) => ({
        ...one,
        personName: await nameOf(one.person),
        deputyName: await nameOf(one.deputy),
      }))
      return { items: await Promise.all(named) }
    },
    nameDeputy: async (request) => {
      const { deputy, ...term } = request.body
      await nameDeputy(db, accountOf(request, context), deputy, term)
      return done
    },
    endDeputy: async (request) => {
      await endDeputy(db, accountOf(request, context), request.body)
      return done
    },
    actFor: async (request) => {
      await actFor(db, accountOf(request, context), request.body.person)
      return done
    },
  }
}
