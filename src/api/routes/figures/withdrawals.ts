// Figures that are taken back: listed, taken back by hand, and that undone.
import { findDataElement, Refused } from '#definition'
import { undoFigureWithdrawal, withdrawFigure } from '#intake'
import { readWithdrawals } from '#storage'
import type { Question } from '../../answers/index.ts'
import { sendAnswer, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

export function withdrawalRoutes(
  context: ApiContext,
): Handlers<'withdrawals' | 'withdrawObservation' | 'undoWithdrawal'> {
  const { db, roadmap } = context
  return {
    withdrawals: (request, reply) => {
      const { element, jurisdiction } = request.query
      if (element !== undefined && !findDataElement(roadmap, element))
        throw new Refused('element-unknown', { id: element }, 'bad-request')
      const filter = { element, jurisdiction }
      const question: Question = {
        name: `withdrawals ${JSON.stringify(filter)}`,
        work: async ({ tx }) => ({ items: await readWithdrawals(tx, roadmap, filter) }),
      }
      return sendAnswer({ request, reply, context }, question)
    },
    withdrawObservation: (request) =>
      withdrawFigure(db, { roadmap, person: signedIn(request, context) }, request.body),
    undoWithdrawal: (request) => {
      const office = { roadmap, person: signedIn(request, context) }
      return undoFigureWithdrawal(db, office, request.params.id, request.body.reason)
    },
  }
}
