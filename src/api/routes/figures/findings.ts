// What the quality rules find, and what of it was accepted with a reason.
import {
  findDataElement,
  findIndicator,
  Refused,
  type ExceptionsAnswer,
  type Finding,
  type FindingsAnswer,
  type FindingsCountAnswer,
  type FindingsQuery,
  type Roadmap,
} from '#definition'
import {
  acceptancesOf,
  acceptFinding,
  acceptFindings,
  findingParts,
  findingsPage,
  standingFindings,
  withdrawAcceptance,
  withdrawAct,
} from '#review'
import { readExceptions, type Database, type KeptException } from '#storage'
import type { PartedQuestion } from '../../answers/index.ts'
import { sendAnswer, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

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
export function findingsRoute(context: ApiContext): Handlers<'findings'> {
  const { roadmap } = context
  return {
    findings: (request, reply) => {
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
    },
  }
}

/** How many of them nobody accepted: a look at everything takes longer than the rest of a page. */
export function findingsCountRoute(context: ApiContext): Handlers<'findingsCount'> {
  const { roadmap } = context
  const put: Put = async (dataVersion, found, exceptions): Promise<FindingsCountAnswer> => {
    const { all, rules } = await findingsPage(roadmap, found, exceptions, { limit: 0 })
    return { dataVersion, findings: all - rules.reduce((sum, { accepted }) => sum + accepted, 0) }
  }
  // It stands on the overview, which may be as old.
  const question: PartedQuestion = { ...aboutFindings(roadmap, 'findings-count', put), mayLag: true }
  return { findingsCount: (request, reply) => sendAnswer({ request, reply, context }, question) }
}

/** Findings that are accepted together with one reason, and all of that taken back. */
export function actRoutes(context: ApiContext): Handlers<'acceptFindings' | 'withdrawAct'> {
  const { db, roadmap } = context
  return {
    acceptFindings: (request) => acceptFindings(db, roadmap, signedIn(request, context), request.body),
    withdrawAct: async (request) => {
      const { params, body } = request
      const asked = { act: params.id, leaveChanged: body.leaveChanged === true }
      return { withdrawn: await withdrawAct(db, roadmap, signedIn(request, context), asked) }
    },
  }
}

/** Findings that somebody accepted with a reason: listed, accepted, taken back. */
export function exceptionRoutes(
  context: ApiContext,
): Handlers<'exceptions' | 'acceptFinding' | 'withdrawAcceptance'> {
  const { db, roadmap } = context
  const put: Put = async (_version, found, exceptions): Promise<ExceptionsAnswer> =>
    acceptancesOf(exceptions, await standingFindings(found, exceptions))
  const accepted = aboutFindings(roadmap, 'accepted-findings', put)
  return {
    exceptions: (request, reply) => sendAnswer({ request, reply, context }, accepted),
    acceptFinding: (request) => acceptFinding(db, roadmap, signedIn(request, context), request.body),
    withdrawAcceptance: async (request) => {
      const { id } = request.params
      const isDone = await withdrawAcceptance(db, roadmap, signedIn(request, context), id)
      if (!isDone) throw new Refused('acceptance-unknown', {}, 'not-found')
      return { isDone }
    },
  }
}
