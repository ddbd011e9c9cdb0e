// What is stated about the completeness of registers.
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  currentDay,
  findStatedInterval,
  Refused,
  statedExamples,
  type FilledQueryOf,
  type Operations,
  type StatementsRefused,
  type StatementToKeep,
} from '#definition'
import { stateCompleteness } from '#intake'
import { actingAs, readDataVersion, readStatedMonths, readStatementPage } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

type ListQuery = FilledQueryOf<Operations['statements']>

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
export function statementRoutes(
  context: ApiContext,
): Handlers<'statements' | 'stateCompleteness' | 'withdrawStatements'> {
  const { db, roadmap } = context
  const keep = async (request: FastifyRequest, reply: FastifyReply, sent: readonly StatementToKeep[]) => {
    const today = currentDay()
    const stated = await stateCompleteness(db, { roadmap, person: signedIn(request, context), today }, sent)
    if (!('problems' in stated)) return stated
    const detail = [...new Set(stated.problems.map(({ what, mend }) => `${what} ${mend}`))].join(' ')
    const refused: StatementsRefused = { ...stated, detail }
    return reply.status(422).type('application/json').send(JSON.stringify(refused))
  }
  return {
    statements: (request) => {
      const filter = filterOf(request.query)
      return actingAs(db, signedIn(request, context), async (tx) => ({
        dataVersion: await readDataVersion(tx),
        months: await readStatedMonths(tx, filter),
        ...(await readStatementPage(tx, filter, request.query)),
      }))
    },
    stateCompleteness: (request, reply) => keep(request, reply, request.body.statements),
    withdrawStatements: (request, reply) => {
      const { reason, statements } = request.body
      return keep(
        request,
        reply,
        statements.map((one) => ({ ...one, kind: 'open' as const, reason })),
      )
    },
  }
}
