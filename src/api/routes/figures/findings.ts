import type { FastifyInstance } from 'fastify'
import {
  apiPaths,
  findDataElement,
  findIndicator,
  Refused,
  type ExceptionsAnswer,
  type Finding,
  type FindingsAnswer,
  type FindingsCountAnswer,
  type FindingsQuery,
  type Roadmap,
  type StandingFinding,
} from '#definition'
import {
  acceptancesOf,
  acceptFinding,
  findingParts,
  findingsPage,
  standingFindings,
  withdrawAcceptance,
  type Acceptance,
} from '#review'
import { readExceptions, type Database, type KeptException } from '#storage'
import type { PartedQuestion } from '../../answers/index.ts'
import { sendAnswer, signedIn, type ApiContext } from '../../requests/index.ts'
import { acceptanceBody, answerSchemas, describeRoute, findingsQuery, idParams } from '../../schemas/index.ts'

type Put = (
  dataVersion: number,
  found: readonly Finding[],
  exceptions: readonly KeptException[],
) => Promise<unknown>

/** A question about findings: what is found in each element and what was accepted are kept by themselves. */
function aboutFindings(roadmap: Roadmap, name: string, put: Put): PartedQuestion {
  const exceptions = { name: 'exceptions', work: (tx: Database) => readExceptions(tx) }
  return {
    name,
    parts: [exceptions, ...findingParts(roadmap)],
    put: (version, [first, ...found]) =>
      put(version, (found as Finding[][]).flat(), first as KeptException[]),
  }
}

/** What is asked for by a name that is not there is no empty list. */
function refuseUnknown(roadmap: Roadmap, { rule, element, indicator, jurisdiction }: FindingsQuery): void {
  const isThere = [
    ['rule-unknown', rule, (id: string) => roadmap.qualityRules.some((one) => one.id === id)],
    ['element-unknown', element, (id: string) => findDataElement(roadmap, id) !== undefined],
    ['indicator-unknown', indicator, (id: string) => findIndicator(roadmap, id) !== undefined],
    [
      'area-or-group-unknown',
      jurisdiction,
      (id: string) => [...roadmap.jurisdictions, ...roadmap.groups].some((one) => one.id === id),
    ],
  ] as const
  for (const [code, id, isKnown] of isThere) {
    if (id !== undefined && !isKnown(id)) throw new Refused(code, { id }, 'bad-request')
  }
}

/** What the quality rules find in the observations, page by page and rule by rule. */
export function findingsRoute(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const schema = describeRoute({
    summary: 'What the quality rules find: how much each of them, and the findings page by page',
    answers: answerSchemas.findings,
    query: findingsQuery,
  })
  server.get<{ Querystring: FindingsQuery }>(apiPaths.findings, { schema }, (request, reply) => {
    const { query } = request
    refuseUnknown(roadmap, query)
    const put: Put = async (dataVersion, found, exceptions): Promise<FindingsAnswer> => ({
      dataVersion,
      ...(await findingsPage(roadmap, found, exceptions, query)),
    })
    return sendAnswer(
      { request, reply, context },
      aboutFindings(roadmap, `findings ${JSON.stringify(query)}`, put),
    )
  })
}

/** How many of them nobody accepted: a look at everything takes longer than the rest of a page. */
export function findingsCountRoute(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const summary = 'How many findings of the quality rules stand that nobody accepted'
  const schema = describeRoute({ summary, answers: answerSchemas.findingsCount })
  const put: Put = async (dataVersion, found, exceptions): Promise<FindingsCountAnswer> => {
    const { all, rules } = await findingsPage(roadmap, found, exceptions, { limit: 0 })
    return { dataVersion, findings: all - rules.reduce((sum, { accepted }) => sum + accepted, 0) }
  }
  // It stands on the overview, which may be as old.
  const question: PartedQuestion = { ...aboutFindings(roadmap, 'findings count', put), mayLag: true }
  server.get(apiPaths.findingsCount, { schema }, (request, reply) =>
    sendAnswer({ request, reply, context }, question),
  )
}

/** Findings that somebody accepted with a reason: listed, accepted, taken back. */
export function exceptionRoutes(server: FastifyInstance, context: ApiContext): void {
  const { db, roadmap } = context
  const put: Put = async (_version, found, exceptions): Promise<ExceptionsAnswer> =>
    acceptancesOf(exceptions, await standingFindings(found, exceptions))
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
    async (request) => {
      const { id } = request.params
      const isDone = await withdrawAcceptance(db, roadmap, signedIn(request, context), id)
      if (!isDone) throw new Refused('acceptance-unknown', {}, 'not-found')
      return { isDone }
    },
  )
}
