// Findings accepted over HTTP: who may, with what reason, for which figures; every refusal says what to do.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  apiPaths,
  type ExceptionsAnswer,
  type FindingsAnswer,
  type ProblemDetails,
  type StandingFinding,
} from '#definition'
import { sql } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../../storage/testing/observation-of.ts'
import { storeObservations } from '../../../storage/testing/test-database.ts'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const calls = (value: string, source: string, vintage?: string) =>
  observationOf(ruritania, { element: 'rescue-calls', value, source, ...(vintage ? { vintage } : {}) })
const store = (...observations: ReturnType<typeof calls>[]) =>
  storeObservations(api.db, ruritania, observations)

beforeEach(async () => {
  await sql`truncate observation, load, finding_exception, finding_exception_withdrawal`.execute(api.db)
  await store(calls('100', 'Yearbook'), calls('101', 'Gazette'))
})

async function finding(): Promise<StandingFinding> {
  const { findings } = (await api.server.inject(apiPaths.findings)).json<FindingsAnswer>()
  const found = findings.find(({ rule }) => rule === 'sources-disagree')
  if (!found) throw new Error('The sources do not disagree.')
  return found
}
const post = (payload: object, given: Readonly<Record<string, string>> = headers) =>
  api.server.inject({ method: 'POST', url: apiPaths.exceptions, headers: given, payload })
const drop = (id: string, given: Readonly<Record<string, string>> = headers) =>
  api.server.inject({ method: 'DELETE', url: `${apiPaths.exceptions}/${id}`, headers: given })
const list = async () => {
  const answer = (await api.server.inject(apiPaths.exceptions)).json<ExceptionsAnswer>()
  expect(schemaFaults('ExceptionsAnswer', answer)).toEqual([])
  return answer.items.map(({ state, reason }) => `${state}: ${reason}`)
}
const reason = 'The Gazette counts a drill.'

interface Refused {
  /** What is sent otherwise than usually. */
  readonly change?: object
  readonly given?: Readonly<Record<string, string>>
  readonly status: number
  readonly words: RegExp
}

describe('findings over HTTP', () => {
  test('come with the numbers of each rule, narrowed and page by page', async () => {
    const ask = async (query: string) => {
      const answer = await api.server.inject(`${apiPaths.findings}?${query}`)
      expect(schemaFaults('FindingsAnswer', answer.json())).toEqual([])
      return answer.json<FindingsAnswer>()
    }
    const { all, rules, findings, next } = await ask('rule=sources-disagree&limit=1')
    expect([all, findings.map(({ rule }) => rule), next]).toEqual([1, ['sources-disagree'], null])
    expect(rules).toEqual([{ rule: 'sources-disagree', findings: 1, accepted: 0 }])
    expect((await ask('limit=0')).findings).toEqual([])
    expect((await ask('element=litter-collected')).rules).toEqual([])
  })

  test.each(['rule', 'element', 'indicator', 'jurisdiction'])('an unknown %s is refused', async (name) => {
    const answer = await api.server.inject(`${apiPaths.findings}?${name}=nothing`)
    expect([answer.statusCode, answer.json<ProblemDetails>().detail]).toEqual([
      400,
      expect.stringMatching(/^There is no .*“nothing”\. \/api\/roadmap lists them\.$/),
    ])
  })
})

describe('accepting a finding over HTTP', () => {
  test('gives the finding with its reason, for everybody to see, and it is taken back once', async () => {
    const { id, figures } = await finding()
    const accepted = await post({ finding: id, figures, reason })
    expect(accepted.statusCode).toBe(200)
    expect(schemaFaults('StandingFinding', accepted.json())).toEqual([])
    expect((await finding()).accepted).toMatchObject({ reason })
    expect(await list()).toEqual([`holds: ${reason}`])
    const exception = (await finding()).accepted?.exception ?? ''
    expect((await drop(exception)).json()).toEqual({ isDone: true })
    expect(await list()).toEqual([`withdrawn: ${reason}`])
    const again = await drop(exception)
    expect([again.statusCode, again.json<ProblemDetails>().detail]).toEqual([
      404,
      'There is no such acceptance to take back.',
    ])
  })

  test.each<readonly [string, Refused]>([
    ['without the token', { given: {}, status: 401, words: /token/i }],
    ['with a wrong token', { given: { authorization: 'Bearer x' }, status: 401, words: /token/i }],
    ['without a reason', { change: { reason: undefined }, status: 400, words: /reason/ }],
    [
      'with an empty reason',
      { change: { reason: ' ' }, status: 422, words: /Say why the figures are right/ },
    ],
    ['with more than is understood', { change: { force: true }, status: 400, words: /additional/ }],
    [
      'where nothing is found',
      { change: { finding: 'rescue-calls:0' }, status: 404, words: /no such finding now/ },
    ],
  ])(
    '%s is refused, and nothing is accepted',
    async (_what, { change = {}, given = headers, status, words }) => {
      const answer = await post({ finding: (await finding()).id, reason, ...change }, given)
      expect(schemaFaults('ProblemDetails', answer.json())).toEqual([])
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([
        status,
        'application/problem+json; charset=utf-8',
      ])
      expect(answer.json<ProblemDetails>().detail).toMatch(words)
      expect(await list()).toEqual([])
    },
  )

  test('for figures that have changed since they were read is refused: they have to be looked at again', async () => {
    const { id, figures } = await finding()
    await store(calls('109', 'Gazette', '2024-09-01'))
    const answer = await post({ finding: id, figures, reason })
    expect([answer.statusCode, answer.json<ProblemDetails>().detail]).toEqual([
      409,
      'The figures have changed since you read them. Look at them again.',
    ])
    expect(await list()).toEqual([])
  })

  test('is taken back only with the token', async () => {
    const { id } = await finding()
    await post({ finding: id, reason })
    const exception = (await finding()).accepted?.exception ?? ''
    expect((await drop(exception, {})).statusCode).toBe(401)
    expect(await list()).toEqual([`holds: ${reason}`])
  })
})
