// How far elements have come: the states of many, one by one, written, put back, and their versions.
import type { FastifyReply } from 'fastify'
import { currentDay, Refused, type AssessmentPlace } from '#definition'
import {
  keepAssessment,
  readAssessments,
  readOneAssessment,
  readVersions,
  restoreAssessment,
  type AssessmentKept,
} from '#review'
import { actingAs } from '#storage'
import { personOf, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

/** The place in an address. What is no number of a report is no place. */
function placeOf(params: Readonly<Record<keyof AssessmentPlace, string>>): AssessmentPlace {
  const { jurisdiction, element } = params
  if (/^[1-9]\d{0,3}$/.test(params.report)) return { jurisdiction, element, report: Number(params.report) }
  throw new Refused('assessment-no-place', params, 'not-found')
}

function sendKept(reply: FastifyReply, kept: AssessmentKept) {
  if ('assessment' in kept) return kept.assessment
  const { refusal } = kept
  const isChanged = refusal.problems.some(({ field }) => field === 'version')
  return reply
    .status(isChanged ? 409 : 422)
    .type('application/json')
    .send(JSON.stringify(refusal))
}

export function assessmentRoutes(
  context: ApiContext,
): Handlers<'assessments' | 'oneAssessment' | 'keepAssessment' | 'restoreAssessment' | 'assessmentHistory'> {
  const { db, roadmap } = context
  return {
    assessments: (request) =>
      actingAs(db, personOf(request, context), (tx) =>
        readAssessments(tx, roadmap, request.query, currentDay()),
      ),
    oneAssessment: (request) =>
      actingAs(db, personOf(request, context), (tx) =>
        readOneAssessment(tx, roadmap, placeOf(request.params), currentDay()),
      ),
    assessmentHistory: (request) =>
      actingAs(db, personOf(request, context), async (tx) => ({
        versions: await readVersions(tx, roadmap, placeOf(request.params), currentDay()),
      })),
    keepAssessment: async (request, reply) => {
      const office = { roadmap, person: signedIn(request, context), today: currentDay() }
      return sendKept(reply, await keepAssessment(db, office, placeOf(request.params), request.body))
    },
    restoreAssessment: async (request, reply) => {
      const office = { roadmap, person: signedIn(request, context), today: currentDay() }
      return sendKept(reply, await restoreAssessment(db, office, placeOf(request.params), request.body))
    },
  }
}
