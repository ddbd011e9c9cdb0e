import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  apiPaths,
  currentDay,
  findStatedInterval,
  Refused,
  statedExamples,
  type StatementsAnswer,
  type StatementsRefused,
  type StatementToKeep,
} from '#definition'
import { stateCompleteness } from '#intake'
import { actingAs, readDataVersion, readStatedMonths, readStatementPage } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import { describeRoute, statementQuestions, statementSchemas } from '../../schemas/index.ts'

interface ListQuery {
  readonly jurisdiction?: string
  readonly register?: string
  readonly institution?: string
  readonly from?: string
  readonly to?: string
  readonly cursor?: string
  readonly limit?: number
}

function getPeriod(period: string) {
  const interval = findStatedInterval(period)
  if (interval) return interval
  throw new Refused('stated-period-unknown', { period, allowed: statedExamples() }, 'bad-request')
}

const wholeTime = { start: '0001-01-01', end: '9999-12-31' }

function filterOf({ from, to, cursor: _cursor, limit: _limit, ...same }: ListQuery) {
  if (from === undefined && to === undefined) return same
  const start = from === undefined ? wholeTime.start : getPeriod(from).start
  const end = to === undefined ? wholeTime.end : getPeriod(to).end
  return { ...same, within: { start, end } }
}

/** What is stated about the completeness of registers, stating it, and taking it back. */
export function statementRoutes(server: FastifyInstance, context: ApiContext): void {
  const { db, roadmap } = context
  const keep = async (request: FastifyRequest, reply: FastifyReply, sent: readonly StatementToKeep[]) => {
    const today = currentDay()
    const stated = await stateCompleteness(db, { roadmap, person: signedIn(request, context), today }, sent)
    if (!('problems' in stated)) return stated
    const detail = [...new Set(stated.problems.map(({ what, mend }) => `${what} ${mend}`))].join(' ')
    const refused: StatementsRefused = { ...stated, detail }
    return reply.status(422).type('application/json').send(JSON.stringify(refused))
  }
  server.get<{ Querystring: ListQuery }>(
    apiPaths.statements,
    {
      schema: describeRoute({
        summary: 'What institutions state about the completeness of their registers, month by month',
        answers: statementSchemas.statements,
        query: statementQuestions.list,
      }),
    },
    (request): Promise<StatementsAnswer> => {
      const filter = filterOf(request.query)
      return actingAs(db, signedIn(request, context), async (tx) => ({
        dataVersion: await readDataVersion(tx),
        months: await readStatedMonths(tx, filter),
        ...(await readStatementPage(tx, filter, request.query)),
      }))
    },
  )
  server.post<{ Body: { statements: readonly StatementToKeep[] } }>(
    apiPaths.statements,
    {
      schema: describeRoute({
        summary:
          'States that registers are complete for whole months, or that nothing happened in them: all of it or nothing',
        answers: statementSchemas.statementsKept,
        body: statementQuestions.state,
      }),
    },
    (request, reply) => keep(request, reply, request.body.statements),
  )
  type Withdrawn = { reason: string; statements: readonly Omit<StatementToKeep, 'kind' | 'reason'>[] }
  server.post<{ Body: Withdrawn }>(
    apiPaths.withdrawnStatements,
    {
      schema: describeRoute({
        summary: 'Takes statements of completeness back, with a reason: their months are open again',
        answers: statementSchemas.statementsKept,
        body: statementQuestions.withdraw,
      }),
    },
    (request, reply) => {
      const { reason, statements } = request.body
      return keep(
        request,
        reply,
        statements.map((one) => ({ ...one, kind: 'open' as const, reason })),
      )
    },
  )
}
