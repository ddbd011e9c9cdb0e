// Records that may be the same, over HTTP: listed, and decided by keeping both or withdrawing one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collisionsAddress, pathTo, type CollisionsAnswer, type RecordAnswer } from '#definition'
import { sql } from '#storage'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

const path = pathTo('records', 'river-log')
let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const fields = (number: string) => ({ day: '2023-05-31', 'log-number': number, 'call-cause': 'flood' })
const keep = async (number: string) => {
  const payload = { jurisdiction: 'zenda', fields: fields(number), isDeliberate: true }
  return (await api.server.inject({ method: 'POST', url: path, headers, payload })).json<RecordAnswer>()
}
/** Two records of one number, as a migration finds them. */
async function keptTwice(number: string): Promise<readonly RecordAnswer[]> {
  const both = [await keep(number), await keep(number)]
  await sql`update register_river_log set twin = 'undecided' where record_id = ${both[1]?.id}`.execute(api.db)
  return both
}
const listed = async (limit?: number) => {
  const answer = await api.server.inject({ url: collisionsAddress('river-log', limit), headers })
  return answer.json<CollisionsAnswer>()
}

describe('records that may be the same, over HTTP', () => {
  test('are listed with what may be done, until somebody keeps both or withdraws one', async () => {
    const [first, second] = await keptTwice('a')
    const [other, another] = await keptTwice('b')
    const answer = await listed()
    expect(schemaFaults('CollisionsAnswer', answer)).toEqual([])
    expect(answer.total).toBe(2)
    const ids = answer.collisions.map(({ records, undecided }) => [records.map(({ id }) => id), undecided])
    expect(ids).toEqual([
      [[first?.id, second?.id], [second?.id]],
      [[other?.id, another?.id], [another?.id]],
    ])
    expect(await listed(1)).toMatchObject({ total: 2, collisions: [{ undecided: [second?.id] }] })

    const own = `${path}/zenda/${second?.id ?? ''}`
    const payload = {
      ...{ jurisdiction: 'zenda', fields: fields('a'), version: 1 },
      ...{ isDeliberate: true, reason: 'two boats' },
    }
    const kept = await api.server.inject({ method: 'PUT', url: own, headers, payload })
    expect(kept.json<RecordAnswer>()).toMatchObject({ version: 2, isDeliberate: true })
    const gone = `${path}/zenda/${other?.id ?? ''}?version=1&reason=twice`
    expect((await api.server.inject({ method: 'DELETE', url: gone, headers })).statusCode).toBe(200)
    expect(await listed()).toEqual({ collisions: [], total: 0 })
    const read = await api.server.inject({ url: own, headers })
    expect(read.json<RecordAnswer>().isDeliberate).toBe(true)
  })
})
