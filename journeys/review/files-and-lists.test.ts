// What comes of records at the edge of requests: traces of what came in a batch, and lists that are handed on, each with its rights.
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  apiPaths,
  countDaysOf,
  currentMoment,
  pathTo,
  setClock,
  type HandOnAnswer,
  type RequestAnswer,
  type RequestsAnswer,
} from '#definition'
import { workDue } from '#delivery'
import { openSignIn } from '#people'
import { openingsOfFiles, openOfFilesWork } from '#review'
import { roadmaps } from '#roadmaps'
import { migrationsFor, publicPerson } from '#storage'
import { openBrowser, type Browser } from '../../src/api/testing/browser.ts'
import { openApi, token, type OpenApi } from '../../src/api/testing/open-api.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'

const found = roadmaps.find(({ id }) => id === 'western-balkans')
if (!found) throw new Error('There is no roadmap of the Western Balkans.')
const roadmap = found
const post = (payload: object) => ({ method: 'POST', payload }) as const

let opened: TestDatabase
let api: OpenApi
let officer: Browser, elsewhere: Browser, all: Browser
const auditor = { role: 'auditor', institution: '*', from: null }

beforeAll(async () => {
  opened = await openTestDatabase(roadmap, migrationsFor('roadmaps/western-balkans'))
  const signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap, hasExamples: true })
  api = await openApi({ db: opened.db, roadmap, signIn, person: publicPerson, token })
  const come = async (role: string) => {
    const browser = openBrowser(api.server)
    expect((await browser.send(apiPaths.tryExample, post({ id: `example-${role}` }))).status).toBe(200)
    return browser
  }
  officer = await come('reporting-officer')
  elsewhere = await come('auditor')
  all = await come('administrator')
  const give = async (role: string, more: object) => {
    const held = post({ ...more, from: null, until: null })
    expect((await all.send(pathTo('giveRole', `example-${role}`), held)).status).toBe(200)
  }
  const police = { jurisdiction: 'belgrade', institution: 'belgrade-police' }
  await give('reporting-officer', { role: 'reporting-officer', ...police })
  await give('auditor', { ...auditor, jurisdiction: 'tirana' })
  const taken = post({ ...auditor, jurisdiction: 'belgrade' })
  expect((await all.send(pathTo('takeRole', 'example-auditor'), taken)).status).toBe(200)
})
afterAll(async () => {
  setClock(() => new Date())
  countDaysOf([])
  await api.close()
  await opened.close()
})

const read = async (browser: Browser, path: string) => {
  const { status, body } = await browser.send(path)
  expect([status, body]).toEqual([200, expect.anything()])
  return body as unknown
}
const requestsOf = async (browser: Browser, query: string) =>
  ((await read(browser, `${apiPaths.requests}${query}`)) as RequestsAnswer).items
const pathOf = ({ register, jurisdiction, id }: { register: string; jurisdiction: string; id: string }) =>
  `/api/requests/${register}/${jurisdiction}/${id}`

test('a seizure that came in a batch lately opens its trace without being asked, an older one does not', async () => {
  // The fifth has begun in Tirana, though not by the clocks of Greenwich: the answer is due so many days after the fifth.
  countDaysOf(roadmap.jurisdictions)
  setClock(() => new Date('2024-10-04T22:30:00Z'))
  const seizure = (number: string, day: string) =>
    JSON.stringify({
      ...{ jurisdiction: 'tirana', institution: 'tirana-police' },
      fields: {
        ...{ day, 'case-number': number, setting: 'inland', authority: 'police' },
        ...{ offence: 'not-reported', 'legal-ground': 'criminal' },
      },
      children: { items: [{ 'item-class': 'firearm', quantity: 1, 'serial-number': number }] },
    })
  const batch = await api.server.inject({
    ...{ method: 'POST', url: '/api/registers/seizures/batches' },
    payload: [seizure('T-1', '2024-10-02'), seizure('T-2', '2024-06-02')].join('\n'),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
  })
  expect(batch.statusCode).toBe(200)
  const works = { [openingsOfFiles]: openOfFilesWork(roadmap) }
  const faults: unknown[] = []
  await workDue({ db: opened.db, works, now: currentMoment }, (error) => faults.push(error))
  expect(faults).toEqual([])
  const there = await requestsOf(all, '?jurisdiction=tirana')
  expect(there.map(({ number, due }) => [number, due])).toEqual([['T-1/1', '2024-12-04']])
  const [sent] = there
  // Whoever seized it withdraws the seizure: the request says so in its history, and stays with its keeper.
  const { items } = (await read(all, '/api/registers/seizures/records?jurisdiction=tirana&search=T-1')) as {
    readonly items: readonly { readonly id: string; readonly version: number; readonly children: object }[]
  }
  const [record] = items
  expect(record?.children).toMatchObject({ items: [{ 'trace-outcome': 'pending' }] })
  const gone = await all.send(
    `/api/registers/seizures/records/tirana/${String(record?.id)}?version=${String(record?.version)}&reason=Twice`,
    { method: 'DELETE' },
  )
  expect([gone.status, gone.body]).toEqual([200, expect.anything()])
  const { actions, state } = (await read(all, pathOf(sent as RequestAnswer))) as RequestAnswer
  expect([state, actions.map(({ by, reason }) => [by, reason]).at(-1)]).toEqual([
    'sent',
    ['delivery', 'Twice'],
  ])
  countDaysOf([])
})

test('firearms that are lost, stolen or recovered are handed on for iARMS by those who may read their numbers', async () => {
  const report = (number: string, more: object) =>
    officer.send('/api/registers/lost-and-stolen/records', {
      ...post({
        ...{ jurisdiction: 'belgrade', institution: 'belgrade-police' },
        fields: { day: '2024-09-01', 'case-number': number, loss: 'stolen', 'in-iarms': 'no', ...more },
        children: {
          items: [
            ...[
              {
                'item-class': 'firearm',
                quantity: 1,
                'firearm-type': 'pistol',
                'serial-number': `=${number}`,
              },
            ],
            ...[{ 'item-class': 'ammunition', quantity: 20 }],
          ],
        },
      }),
    })
  for (const kept of [
    await report('L-1', { 'lost-on': '2024-08-30', place: 'Novi Sad' }),
    await report('L-2', { loss: 'recovered', 'in-iarms': 'yes', 'recovered-on': '2024-09-01' }),
  ])
    expect([kept.status, kept.body]).toEqual([201, expect.anything()])
  const path = '/api/hand-on/iarms'
  const { headings, rows, records } = (await read(officer, path)) as HandOnAnswer
  const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)])
  expect(records).toBe(2)
  expect(new Set(column('Status'))).toEqual(new Set(['RECOVERED', 'STOLEN']))
  expect(new Set(column('Serial number'))).toEqual(new Set(['=L-1', '=L-2']))
  expect(new Set(column('Type of firearm'))).toEqual(new Set(['pistols']))
  expect(new Set(column('NCB'))).toEqual(new Set(['Belgrade']))
  const waiting = (await read(officer, `${path}?only=waiting`)) as HandOnAnswer
  expect(waiting.rows.map((row) => row[headings.indexOf('Case number')])).toEqual(['L-1'])
  // A file that a spreadsheet program opens holds no formula.
  const file = await api.server.inject({
    ...{ method: 'GET', url: `${path}?format=csv`, headers: { authorization: `Bearer ${token}` } },
  })
  expect(file.headers['content-disposition']).toMatch(/filename="iarms_\d{4}-\d\d-\d\d\.csv"/)
  expect(file.body).toMatch(/'=L-1.*'=L-2/s)
  expect(file.body).not.toMatch(/(^|,)"?=/m)
  // Elsewhere there is nothing, and whoever may not read the numbers gets no list with gaps.
  expect((await read(elsewhere, `${path}?jurisdiction=belgrade`)) as HandOnAnswer).toMatchObject({ rows: [] })
  const reader = { ...auditor, jurisdiction: 'belgrade', until: null }
  expect((await all.send(pathTo('giveRole', 'example-auditor'), post(reader))).status).toBe(200)
  const refused = await elsewhere.send(path)
  expect([refused.status, refused.body['detail']]).toEqual([403, expect.stringMatching(/withheld from you/)])
})

test('the log proves all of it', async () => {
  expect(await auditDifferences(opened.db, roadmap)).toEqual([])
})
