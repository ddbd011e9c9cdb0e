import type { FastifyInstance } from 'fastify'
import {
  apiPaths,
  type ExceptionsAnswer,
  type Finding,
  type FindingsAnswer,
  type FindingsCountAnswer,
  type Roadmap,
  type StandingFinding,
} from '#definition'
import {
  acceptancesOf,
  acceptFinding,
  findingParts,
  standingFindings,
  withdrawAcceptance,
  type Acceptance,
} from '#review'
import { readExceptions, type Database, type KeptException } from '#storage'
import type { PartedQuestion } from '../answer-store.ts'
import type { ApiContext } from '../api-context.ts'
import { sendProblem } from '../problem-details.ts'
import { acceptanceBody, idParams } from '../query-schemas.ts'
import { sendAnswer } from '../send-answer.ts'
import { signedIn } from '../sign-in.ts'
import { answerSchemas } from '../schemas.ts'
import { describeRoute } from './describe-route.ts'

type Put<Answer> = (
  dataVersion: number,
  standing: readonly StandingFinding[],
  exceptions: readonly KeptException[],
) => Answer

/** A question about findings: what is found in each element and what was accepted are kept by themselves. */
function aboutFindings<Answer>(roadmap: Roadmap, name: string, put: Put<Answer>): PartedQuestion {
  const exceptions = { name: 'exceptions', work: (tx: Database) => readExceptions(tx) }
  return {
    name,
    parts: [exceptions, ...findingParts(roadmap)],
    put: async (version, [first, ...found]) => {
      const kept = first as KeptException[]
      return put(version, await standingFindings((found as Finding[][]).flat(), kept), kept)
    },
  }
}

/** What the quality rules find in the observations. */
export function findingsRoute(server: FastifyInstance, context: ApiContext): void {
  const schema = describeRoute({ summary: 'What the quality rules find', answers: answerSchemas.findings })
  const put: Put<FindingsAnswer> = (dataVersion, findings) => ({ dataVersion, findings })
  const question = aboutFindings(context.roadmap, 'findings', put)
  server.get(apiPaths.findings, { schema }, (request, reply) =>
    sendAnswer({ request, reply, context }, question),
  )
}

/** How many of them nobody accepted: a look at everything takes longer than the rest of a page. */
export function findingsCountRoute(server: FastifyInstance, context: ApiContext): void {
  const summary = 'How many findings of the quality rules stand that nobody accepted'
  const schema = describeRoute({ summary, answers: answerSchemas.findingsCount })
  const put: Put<FindingsCountAnswer> = (dataVersion, standing) => ({
    dataVersion,
    findings: standing.filter(({ accepted }) => !accepted).length,
  })
  const question = aboutFindings(context.roadmap, 'findings count', put)
  server.get(apiPaths.findingsCount, { schema }, (request, reply) =>
    sendAnswer({ request, reply, context }, question),
  )
}

/** Findings that somebody accepted with a reason: listed, accepted, taken back. */
export function exceptionRoutes(server: FastifyInstance, context: ApiContext): void {
  const { db, roadmap } = context
  const put: Put<ExceptionsAnswer> = (_version, standing, exceptions) => acceptancesOf(exceptions, standing)
  const accepted = aboutFindings(roadmap, 'accepted findings', put)
  const describe = (summary: string, answers: object, more: object = {}) =>
    describeRoute({ summary, answers: answers as Readonly<Record<string, unknown>>, ...more })
  server.get(
    apiPaths.exceptions,
    { schema: describe('Findings that were accepted with a reason', answerSchemas.exceptions) },
    (request, reply) => sendAnswer({ request, reply, context }, accepted),
  )
  server.post<{ Body: Acceptance }>(
    apiPaths.exceptions,
    {
      schema: describe('Accepts a finding for the figures it has now', answerSchemas.finding, {
        body: acceptanceBody,
      }),
    },
    (request): Promise<StandingFinding> =>
      acceptFinding(db, roadmap, signedIn(request, context), request.body),
  )
  server.delete<{ Params: { id: string } }>(
    `${apiPaths.exceptions}/:id`,
    {
      schema: describe('Takes an acceptance back: the finding stands again', answerSchemas.done, {
        params: idParams,
      }),
    },
    async (request, reply) => {
      const { id } = request.params
      const isDone = await withdrawAcceptance(db, roadmap, signedIn(request, context), id)
      return isDone ? { isDone } : sendProblem(reply, 404, 'There is no such acceptance to take back.')
    },
  )
}
