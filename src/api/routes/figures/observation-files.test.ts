// Figures and observations taken away as files: whole, with the same cells in CSV and in a workbook, and with what they are.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiPaths, figuresAddress, indicatorObservationsAddress, observationsAddress } from '#definition'
import { openApi, headers, type OpenApi } from '../../testing/open-api.ts'
import { sentSheets } from '../../testing/sent-sheets.ts'

/** More than one page of a file. */
const many = 1203
const file = [
  'jurisdiction,element,period,value,source,address,vintage',
  ...Array.from(
    { length: many },
    (_row, at) =>
      `strelsau,rescued-persons,2018,${at},River Watch ${at},https://river.example/${at},2024-02-01`,
  ),
].join('\n')

let api: OpenApi
beforeAll(async () => {
  api = await openApi({ siteAddress: 'https://river.example' })
  const sent = await api.server.inject({
    ...{ method: 'POST', url: `${apiPaths.loads}?name=figures.csv`, payload: file },
    headers: { ...headers, 'content-type': 'text/csv' },
  })
  expect(sent.statusCode).toBe(200)
})
afterAll(async () => {
  await api.close()
})

/** The rows of each sheet of a file that is sent. */
async function sheetsOf(url: string, by: Record<string, string> = {}): Promise<string[][][]> {
  const { statusCode, rawPayload } = await api.server.inject({ url, headers: by })
  expect([url, statusCode]).toEqual([url, 200])
  return sentSheets(rawPayload)
}

/** Without empty cells at the ends of rows, which a workbook does not have. */
const trimmed = (rows: readonly (readonly string[])[] = []) =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))

test('a file of observations has all of them, in CSV and in a workbook, and a page where one is asked for', async () => {
  const [csv = []] = await sheetsOf(observationsAddress('csv'))
  expect(csv).toHaveLength(many + 1)
  const [about = [], rows] = await sheetsOf(observationsAddress('xlsx'), headers)
  expect(about[0]?.[0]).toBe('Observations with their sources')
  expect(trimmed(rows)).toEqual(trimmed(csv))
  const [own] = await sheetsOf(indicatorObservationsAddress('rescues', null, 'csv'))
  expect(own).toHaveLength(many + 1)
  const [page] = await sheetsOf(`${observationsAddress('csv')}&limit=10`)
  expect(page).toHaveLength(11)
  expect((await api.server.inject({ url: observationsAddress() })).json()).toHaveProperty('items.length', 100)
  const wrong = await api.server.inject({ url: `${observationsAddress('xlsx')}&cursor=yesterday` })
  expect(wrong.statusCode).toBe(400)
})

test('a workbook of figures says what they are, from where, and which rows are sums of others', async () => {
  const query = { show: 'persons', from: '2018', to: '2018' }
  const [csv = []] = await sheetsOf(figuresAddress('rescues', query, 'csv'))
  const [about = [], rows = []] = await sheetsOf(figuresAddress('rescues', query, 'xlsx'))
  expect(rows[0]?.at(-1)).toBe('is_subtotal')
  expect(rows).toHaveLength(csv.length)
  expect(rows[0]).toEqual(csv[0])
  const told = new Map(about.map(([name = '', text = '']) => [name, text]))
  expect(told.get('Address')).toBe('https://river.example/indicators/rescues')
  expect(told.get('Read on')).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect([...told.keys()]).toEqual(expect.arrayContaining(['Roadmap', 'Wording', 'Method', 'Data version']))
})
