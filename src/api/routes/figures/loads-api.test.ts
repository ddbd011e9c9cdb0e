// Figures are handed in over HTTP: looked at first, taken whole or not at all, and said what is wrong, row by row.
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiPaths, type LoadAnswer, type LoadsAnswer, type StatusAnswer } from '#definition'
import { actingAs, publicPerson, readReceipts } from '#storage'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { databaseSizes, whyNotHere } from '../../../storage/testing/databases.ts'
import { schemaFaults } from '../../testing/contract-check.ts'
import { headers, openApi, type OpenApi } from '../../testing/open-api.ts'

const heading = 'jurisdiction,element,period,value,source,address,vintage'
const row = (period: string, value: string) =>
  `strelsau,rescue-calls,${period},${value},River Watch,https://river.example/${period},2024-02-01`

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let api: OpenApi
  beforeAll(async () => {
    if (reason === undefined) api = await openApi({}, size)
  })
  afterAll(() => (reason === undefined ? api.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  async function send(text: string, question = '', sender: object = headers) {
    const answer = await api.server.inject({
      ...{ method: 'POST', url: `${apiPaths.loads}?name=figures.csv${question}`, payload: text },
      headers: { ...sender, 'content-type': 'text/csv' },
    })
    // Whatever became of it, nothing of the file is left lying about.
    expect(readdirSync(api.uploadFolder)).toEqual([])
    return { status: answer.statusCode, body: answer.json<LoadAnswer>() }
  }
  const taken = async () =>
    (await api.server.inject({ url: apiPaths.loads })).json<LoadsAnswer>().items.map(({ file }) => file)

  describe('a file of figures', () => {
    test('is looked at without being taken, then taken, and once more changes nothing', async () => {
      const text = [heading, row('2019', '3'), row('2020', '4')].join('\n')
      const trial = await send(text, '&trial=yes')
      const counts = { rows: 2, added: 2, isRepeated: false, problemCount: 0 }
      expect(trial).toMatchObject({ status: 200, body: { isTaken: false, ...counts } })
      expect(schemaFaults('LoadAnswer', trial.body)).toEqual([])
      expect(await taken()).toEqual([])
      const kept = await send(text)
      expect(kept).toMatchObject({ status: 200, body: { isTaken: true, ...counts } })
      expect(schemaFaults('LoadAnswer', kept.body)).toEqual([])
      expect(await taken()).toEqual(['figures.csv'])
      expect((await send(text, '&trial=yes')).body).toMatchObject({ isTaken: false, isRepeated: true })
      expect((await send(text)).body).toMatchObject({ isTaken: true, isRepeated: true, added: 0 })
    })

    test('with a problem is refused whole, with row, column and how to mend it', async () => {
      const bad = await send([heading, row('2021', '5'), row('2022', 'many')].join('\n'))
      expect(bad).toMatchObject({ status: 422, body: { isTaken: false, problemCount: 1 } })
      expect(schemaFaults('LoadAnswer', bad.body)).toEqual([])
      const [problem] = bad.body.problems
      expect(problem).toMatchObject({ line: 3, column: 'value' })
      expect([problem?.what, problem?.mend]).toEqual([expect.stringContaining('many'), expect.any(String)])
      expect(await taken()).toEqual(['figures.csv'])
    })

    test('that contradicts what the same source said before is refused, on trial as well', async () => {
      const { status, body } = await send([heading, row('2019', '99')].join('\n'), '&trial=yes')
      expect([status, body.problems.map(({ kind }) => kind)]).toEqual([200, ['row-contradicts-stored']])
    })

    test('with thousands of problems says how many there are of each kind, and lists the first thousand', async () => {
      const rows = Array.from({ length: 3000 }, () => row('2021', 'many').replace('strelsau', 'atlantis'))
      const { body } = await send([heading, ...rows].join('\n'), '&trial=yes')
      expect(body).toMatchObject({ problemCount: 6000, table: '' })
      expect(body.problems).toHaveLength(1000)
      const kinds = Object.fromEntries(body.groups.map(({ column, count, line }) => [column, [count, line]]))
      expect(kinds).toEqual({ jurisdiction: [3000, 2], value: [3000, 2] })
    })

    test('with one row that is not for the public is listed for those alone who may see the row', async () => {
      const [open, closed] = [row('2023', '6'), row('2024', '7').replace('River Watch', 'Covert Watch')]
      const observations = async () =>
        (await api.server.inject({ url: apiPaths.status })).json<StatusAnswer>().observations
      const before = await observations()
      const text = [`${heading},audience`, `${open},public`, `${closed},restricted`].join('\n')
      const answer = await api.server.inject({
        ...{ method: 'POST', url: `${apiPaths.loads}?name=covert.csv`, payload: text },
        headers: { ...headers, 'content-type': 'text/csv' },
      })
      expect(answer.statusCode).toBe(200)
      const seenBy = async (sender: object) =>
        (await api.server.inject({ url: apiPaths.loads, headers: { ...sender } })).body
      expect(await seenBy({})).not.toContain('covert')
      expect(await seenBy(headers)).toContain('covert.csv')
      // No other list names or counts what is not for the public.
      const lists = [
        'loads',
        'status',
        'overview',
        'observations',
        'findings',
        'completeness',
        'exceptions',
      ] as const
      for (const name of lists) {
        const { statusCode, body } = await api.server.inject({ url: apiPaths[name] })
        expect([name, statusCode, /covert/i.test(body)]).toEqual([name, 200, false])
      }
      expect(await observations()).toBe(before + 1)
      // What is public of it is there, and when it came.
      const shown = async (path: string) => (await api.server.inject({ url: path })).body
      expect(await shown(`${apiPaths.observations}?element=rescue-calls`)).toContain('"value":"6"')
      expect(await shown(`${apiPaths.observations}?element=rescue-calls`)).not.toContain('"value":"7"')
      const received = await actingAs(api.db, publicPerson, (tx) =>
        readReceipts(tx, ruritania, { start: '2023-01-01', end: '2023-12-31' }),
      )
      expect(received.reported).toEqual([
        expect.objectContaining({ isWhole: true, received: expect.any(String) as string }),
      ])
    })

    test('is taken from nobody who has not shown who they are', async () => {
      expect((await send([heading, row('2021', '5')].join('\n'), '', {})).status).toBe(401)
    })
  })
})
