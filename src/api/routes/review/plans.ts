// Action plans of jurisdictions: read, kept entry by entry, taken away, and their versions.
import type { FastifyReply } from 'fastify'
import { keepPlanEntry, readPlans, readPlanVersions, withdrawPlanEntry, type PlanKept } from '#review'
import { actingAs } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

function sendKept(reply: FastifyReply, kept: PlanKept) {
  if ('entry' in kept) return kept.entry
  const { refusal } = kept
  const isChanged = refusal.problems.some(({ field }) => field === 'version')
  return reply
    .status(isChanged ? 409 : 422)
    .type('application/json')
    .send(JSON.stringify(refusal))
}

export function planRoutes(
  context: ApiContext,
): Handlers<'planEntries' | 'keepPlanEntry' | 'withdrawPlanEntry' | 'planHistory'> {
  const { db, roadmap } = context
  return {
    planEntries: (request) =>
      actingAs(db, signedIn(request, context), (tx) => readPlans(tx, roadmap, request.query)),
    planHistory: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => {
        const { jurisdiction, entry } = request.params
        return { versions: await readPlanVersions(tx, roadmap, jurisdiction, entry) }
      }),
    keepPlanEntry: async (request, reply) => {
      const office = { roadmap, person: signedIn(request, context) }
      return sendKept(reply, await keepPlanEntry(db, office, request.params.jurisdiction, request.body))
    },
    withdrawPlanEntry: async (request, reply) => {
      const office = { roadmap, person: signedIn(request, context) }
      const { jurisdiction, entry } = request.params
      return sendKept(reply, await withdrawPlanEntry(db, office, { jurisdiction, id: entry }, request.body))
    },
  }
}
