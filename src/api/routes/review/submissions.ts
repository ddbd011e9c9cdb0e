// Reports of jurisdictions on their way from hand to hand: what is due, one from end to end, and steps that are taken.
import { currentDay, Refused, type SubmissionPlace } from '#definition'
import {
  askQuestion,
  readReportThreads,
  readSubmission,
  readSubmissions,
  replyToQuestion,
  takeSubmissionStep,
} from '#review'
import { actingAs } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { documentRoutes } from './signed-documents.ts'

/** The place in an address. What is no number of a report is no place. */
function placeOf(params: Readonly<Record<keyof SubmissionPlace, string>>): SubmissionPlace {
  const { jurisdiction, product } = params
  if (/^[1-9]\d{0,3}$/.test(params.report)) return { jurisdiction, product, report: Number(params.report) }
  throw new Refused('submission-no-place', params, 'not-found')
}

export function submissionRoutes(
  context: ApiContext,
): Handlers<
  'submissions' | 'oneSubmission' | 'takeStep' | 'threads' | 'askQuestion' | 'replyToQuestion' | 'document'
> {
  const { db, roadmap } = context
  return {
    ...documentRoutes(context),
    submissions: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => ({
        items: await readSubmissions(tx, roadmap, currentDay(), { most: request.query.reports }),
      })),
    oneSubmission: (request) =>
      actingAs(db, signedIn(request, context), (tx) =>
        readSubmission(tx, roadmap, placeOf(request.params), currentDay()),
      ),
    threads: (request) =>
      actingAs(db, signedIn(request, context), (tx) =>
        readReportThreads(tx, { roadmap, today: currentDay() }, placeOf(request.params)),
      ),
    askQuestion: (request) => {
      const office = { roadmap, person: signedIn(request, context), today: currentDay() }
      return askQuestion(db, office, placeOf(request.params), request.body)
    },
    replyToQuestion: (request) => {
      const office = { roadmap, person: signedIn(request, context), today: currentDay() }
      const { thread } = request.params
      return replyToQuestion(db, office, { ...placeOf(request.params), thread }, request.body)
    },
    takeStep: (request) => {
      const office = { roadmap, person: signedIn(request, context), today: currentDay() }
      return takeSubmissionStep(db, office, placeOf(request.params), request.body)
    },
  }
}
