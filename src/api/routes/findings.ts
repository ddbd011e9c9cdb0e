import type { FastifyInstance } from 'fastify'
import {
  apiPaths,
  type ExceptionsAnswer,
  type FindingsAnswer,
  type FindingsCountAnswer,
  type StandingFinding,
} from '#definition'
import { acceptFinding, readAcceptances, readFindings, withdrawAcceptance, type Acceptance } from '#review'
import { actingAs } from '#storage'
import type { ApiContext } from '../api-context.ts'
import { sendProblem } from '../problem-details.ts'
import { acceptanceBody, idParams } from '../query-schemas.ts'
import { personOf, signedIn } from '../sign-in.ts'
import { answerSchemas } from '../schemas.ts'
import { describeRoute } from './describe-route.ts'

/** What the quality rules find in the observations. */
export function findingsRoute(server: FastifyInstance, context: ApiContext): void {
  const { answers, roadmap } = context
  const schema = describeRoute({ summary: 'What the quality rules find', answers: answerSchemas.findings })
  server.get(apiPaths.findings, { schema }, async (request, reply) => {
    const text = await answers.answer(
      personOf(request, context),
      'findings',
      async ({ tx, version: dataVersion, keep }): Promise<FindingsAnswer> => ({
        dataVersion,
        findings: await readFindings(tx, roadmap, { keep }),
      }),
    )
    return reply.type('application/json').send(text)
  })
}

/** How many of them nobody accepted: a look at everything takes longer than the rest of a page. */
export function findingsCountRoute(server: FastifyInstance, context: ApiContext): void {
  const { answers, roadmap } = context
  const summary = 'How many findings of the quality rules stand that nobody accepted'
  const schema = describeRoute({ summary, answers: answerSchemas.findingsCount })
  server.get(apiPaths.findingsCount, { schema }, async (request, reply) => {
    const text = await answers.answer(
      personOf(request, context),
      'findings count',
      async ({ tx, version: dataVersion, keep }): Promise<FindingsCountAnswer> => {
        const found = await readFindings(tx, roadmap, { keep })
        return { dataVersion, findings: found.filter(({ accepted }) => !accepted).length }
      },
    )
    return reply.type('application/json').send(text)
  })
}

/** Findings that somebody accepted with a reason: listed, accepted, taken back. */
export function exceptionRoutes(server: FastifyInstance, context: ApiContext): void {
  const { db, roadmap } = context
  const describe = (summary: string, answers: object, more: object = {}) =>
    describeRoute({ summary, answers: answers as Readonly<Record<string, unknown>>, ...more })
  server.get(
    apiPaths.exceptions,
    { schema: describe('Findings that were accepted with a reason', answerSchemas.exceptions) },
    (request): Promise<ExceptionsAnswer> =>
      actingAs(db, personOf(request, context), (tx) => readAcceptances(tx, roadmap)),
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
