// Figures are handed in over HTTP: looked at first, taken whole or not at all, and said what is wrong, row by row.
import { readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, type LoadAnswer, type LoadsAnswer } from '#definition'
import { importSchemas } from './import-schemas.ts'
import { headers, openApi, type OpenApi } from './testing/open-api.ts'

const isLoaded = new Ajv({ strict: false }).compile(importSchemas.loaded)
const heading = 'jurisdiction,element,period,value,source,address,vintage'
const row = (period: string, value: string) =>
  `strelsau,rescue-calls,${period},${value},River Watch,https://river.example/${period},2024-02-01`
let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

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
    expect(isLoaded(trial.body)).toBe(true)
    expect(await taken()).toEqual([])
    const kept = await send(text)
    expect(kept).toMatchObject({ status: 200, body: { isTaken: true, ...counts } })
    expect(isLoaded(kept.body)).toBe(true)
    expect(await taken()).toEqual(['figures.csv'])
    expect((await send(text, '&trial=yes')).body).toMatchObject({ isTaken: false, isRepeated: true })
    expect((await send(text)).body).toMatchObject({ isTaken: true, isRepeated: true, added: 0 })
  })

  test('with a problem is refused whole, with row, column and how to mend it', async () => {
    const bad = await send([heading, row('2021', '5'), row('2022', 'many')].join('\n'))
    expect(bad).toMatchObject({ status: 422, body: { isTaken: false, problemCount: 1 } })
    expect(isLoaded(bad.body)).toBe(true)
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

  test('is taken from nobody who has not shown who they are', async () => {
    expect((await send([heading, row('2021', '5')].join('\n'), '', {})).status).toBe(401)
  })
})
