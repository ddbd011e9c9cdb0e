// From a recovered firearm to the feedback on its trace: the tracing rate and SDG 16.4.2 move, once in time and once late.
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  apiPaths,
  figuresAddress,
  pathTo,
  setClock,
  type FiguresAnswer,
  type RequestAnswer,
  type RequestsAnswer,
  type UnopenedAnswer,
} from '#definition'
import { openSignIn } from '#people'
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
let officer: Browser, focalPoint: Browser, head: Browser, elsewhere: Browser, all: Browser

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
  focalPoint = await come('focal-point')
  head = await come('institution-head')
  elsewhere = await come('auditor')
  all = await come('administrator')
  const give = async (role: string, jurisdiction: string, institution: string) => {
    const person = await all.send(
      pathTo('giveRole', `example-${role}`),
      post({ role, jurisdiction, institution, from: null, until: null }),
    )
    expect(person.status).toBe(200)
  }
  await give('reporting-officer', 'belgrade', 'belgrade-police')
  await give('focal-point', 'belgrade', 'belgrade-firearms-focal-point')
  await give('institution-head', 'skopje', 'skopje-police')
  await give('auditor', 'tirana', '*')
  const own = { role: 'auditor', jurisdiction: 'belgrade', institution: '*', from: null }
  expect((await all.send(pathTo('takeRole', 'example-auditor'), post(own))).status).toBe(200)
})
afterAll(async () => {
  await api.close()
  await opened.close()
})

const figure = async (indicator: string, show: string, jurisdiction = 'belgrade') => {
  const { body } = await all.send(figuresAddress(indicator, { jurisdiction, frequency: 'year' }))
  const { figures } = body as unknown as FiguresAnswer
  return figures.find((one) => one.show === show && one.period === '2024')
}
const read = async (browser: Browser, path: string) => {
  const { status, body } = await browser.send(path)
  expect([status, body]).toEqual([200, expect.anything()])
  return body as unknown
}
const requestsOf = async (browser: Browser, query = '') =>
  ((await read(browser, `${apiPaths.requests}${query}`)) as RequestsAnswer).items
const pathOf = ({ register, jurisdiction, id }: { register: string; jurisdiction: string; id: string }) =>
  `/api/requests/${register}/${jurisdiction}/${id}`
const step = async (browser: Browser, path: string, wanted: string, fields: object = {}) => {
  const { version } = (await read(browser, path)) as RequestAnswer
  const { status, body } = await browser.send(`${path}/steps`, post({ step: wanted, version, fields }))
  expect([status, body]).toEqual([200, expect.anything()])
  return body as unknown as RequestAnswer
}

/** A police officer seizes one firearm; gives the request that was opened by that. */
async function seize(number: string, serial: string) {
  const seizure = {
    ...{ jurisdiction: 'belgrade', institution: 'belgrade-police' },
    fields: {
      ...{ day: '2024-05-31', 'case-number': number, setting: 'inland', authority: 'police' },
      ...{ offence: 'not-reported', 'legal-ground': 'criminal' },
    },
    children: { items: [{ 'item-class': 'firearm', quantity: 1, 'serial-number': serial }] },
  }
  const kept = await officer.send('/api/registers/seizures/records', post(seizure))
  expect([kept.status, kept.body]).toEqual([201, expect.anything()])
  const begun = (await requestsOf(focalPoint)).find((one) => one.number === `${number}/1`)
  if (!begun) throw new Error('No request was opened.')
  return { ...begun, seizure: String(kept.body['id']) }
}

/** The Focal Point sends the request on to the police in Skopje. */
async function sendOn({
  register,
  jurisdiction,
  id,
}: {
  register: string
  jurisdiction: string
  id: string
}) {
  const { record } = (await read(focalPoint, pathOf({ register, jurisdiction, id }))) as RequestAnswer
  const fields = {
    ...record.fields,
    ...{
      'other-institution': 'skopje-police',
      addressee: 'Police, Skopje',
      asked: 'last-known',
      channel: 'iarms',
    },
  }
  const sent = {
    jurisdiction,
    institution: record.institution,
    version: record.version,
    reason: 'Not in our register',
  }
  const { status, body } = await focalPoint.send(`/api/registers/${register}/records/${jurisdiction}/${id}`, {
    ...{ method: 'PUT', payload: { ...sent, fields, children: record.children } },
  })
  expect([status, body]).toEqual([200, expect.anything()])
  const received = (await requestsOf(head)).find(({ number }) =>
    number.startsWith(String(record.fields['case-number'])),
  )
  if (!received) throw new Error('Nothing came.')
  return received
}

const on = (day: string) => setClock(() => new Date(`${day}T09:00:00Z`))
afterAll(() => setClock(() => new Date()))

const answer = {
  ...{ outcome: 'legitimate-owner', 'last-record': 'stolen', 'last-record-on': '2020-05-31' },
  'last-holder': 'private-person',
}
let first: Awaited<ReturnType<typeof seize>>, second: Awaited<ReturnType<typeof seize>>
const received: Awaited<ReturnType<typeof sendOn>>[] = []

test('each firearm that is seized opens its trace by itself, and the Focal Point has it', async () => {
  on('2024-06-01')
  first = await seize('K-1', 'A-77')
  second = await seize('K-2', 'B-78')
  expect(first).toMatchObject({ kind: 'trace-request', sent: '2024-06-01', due: '2024-07-31', isMine: true })
  const { record } = (await read(focalPoint, pathOf(first))) as RequestAnswer
  expect(record.children['items']?.[0]).toMatchObject({ 'item-class': 'firearm', 'serial-number': 'A-77' })
  expect(record.children['seizures']).toEqual([{ 'seizure-number': 'K-1' }])
  // Whoever seized it wrote nothing of that, and the row says that it is traced.
  const { children } = (await read(officer, `/api/registers/seizures/records/belgrade/${first.seizure}`)) as {
    readonly children: { readonly items: readonly object[] }
  }
  expect(children.items[0]).toMatchObject({ 'trace-outcome': 'pending' })
  expect((await officer.send(pathOf(first))).status).toBe(404)
})

test('what came in by import is listed as untraced, and its traces can be opened', async () => {
  const seizure = {
    ...{ jurisdiction: 'belgrade', institution: 'belgrade-police' },
    fields: {
      ...{ day: '2024-03-03', 'case-number': 'K-9', setting: 'inland', authority: 'police' },
      ...{ offence: 'not-reported', 'legal-ground': 'administrative' },
    },
    children: {
      items: [
        { 'item-class': 'firearm', quantity: 1 },
        { 'item-class': 'firearm', quantity: 4 },
      ],
    },
  }
  const batch = await api.server.inject({
    ...{ method: 'POST', url: '/api/registers/seizures/batches', payload: JSON.stringify(seizure) },
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
  })
  expect([batch.statusCode, batch.json<{ counts: object }>()]).toEqual([200, expect.anything()])
  const unopened = async () =>
    ((await read(focalPoint, apiPaths.unopened)) as UnopenedAnswer).registers.find(
      ({ register }) => register === 'seizures',
    )
  const listed = await unopened()
  expect(listed?.items.map(({ number, line, pieces }) => [number, line, pieces])).toEqual([
    ['K-9', 1, 1],
    ['K-9', 2, 4],
  ])
  const [row] = listed?.items ?? []
  const wanted = { register: 'seizures', jurisdiction: 'belgrade', record: row?.record }
  expect((await officer.send(apiPaths.openRequest, post(wanted))).body).toEqual({ opened: 1 })
  expect((await officer.send(apiPaths.openRequest, post(wanted))).status).toBe(409)
  expect((await unopened())?.items.map(({ line }) => line)).toEqual([2])
  expect((await requestsOf(focalPoint)).map(({ number }) => number)).toContain('K-9/1')
})

test('the request goes on to another jurisdiction, whose police keeps it, with the number engraved', async () => {
  received.push(await sendOn(first), await sendOn(second))
  const [one] = received
  expect(one).toMatchObject({ side: 'asked', jurisdiction: 'skopje', due: '2024-07-31', isShared: true })
  const { record } = (await read(head, pathOf(one as RequestAnswer))) as RequestAnswer
  expect(record.children).toMatchObject({ items: [{ 'serial-number': 'A-77' }], seizures: [] })
  expect(await requestsOf(elsewhere)).toEqual([])
  expect((await elsewhere.send(pathOf(first))).status).toBe(404)
})

test('answered in time, the firearm counts as traced from that moment, and SDG 16.4.2 moves with it', async () => {
  const kinds = ['seizures', 'collection', 'trace-requests']
  const keepers: Readonly<Record<string, readonly string[]>> = {
    seizures: ['police', 'border-police', 'customs'],
    collection: ['police', 'interior-ministry', 'court'],
    'trace-requests': ['police', 'firearms-focal-point'],
  }
  on('2025-01-15')
  const statements = ['belgrade', 'skopje'].flatMap((jurisdiction) =>
    kinds.flatMap((register) =>
      (keepers[register] ?? []).map((one) => ({
        ...{
          jurisdiction,
          register,
          institution: `${jurisdiction}-${one}`,
          period: '2024',
          kind: 'complete',
        },
      })),
    ),
  )
  const stated = await all.send(apiPaths.stateCompleteness, post({ statements }))
  expect([stated.status, stated.body]).toEqual([200, expect.anything()])
  expect([
    (await figure('traced-share', 'share'))?.value,
    (await figure('sdg-16-4-2', 'own'))?.value,
  ]).toEqual(['0', '0'])
  // Seven firearms were seized in all, five of them for an administrative violation: SDG 16.4.2 leaves those out.
  on('2024-07-01')
  const [one] = received as RequestAnswer[]
  await step(head, pathOf(one as RequestAnswer), 'acknowledge')
  const answered = await step(head, pathOf(one as RequestAnswer), 'answer', answer)
  // From the last legal record to the recovery.
  expect(answered.record.fields).toMatchObject({ 'time-to-crime': 1461, 'answered-on': '2024-07-01' })
  expect([
    (await figure('traced-share', 'share'))?.value,
    (await figure('sdg-16-4-2', 'own'))?.value,
  ]).toEqual(['14.285714285714', '50'])
  expect((await figure('answered-in-time', 'givenInTime', 'skopje'))?.value).toBe('50')
})

test('answered late, it counts as traced and not as in time; feedback is asked for and given', async () => {
  on('2024-09-01')
  const [, late] = received as RequestAnswer[]
  const [waiting] = await requestsOf(head)
  expect(waiting).toMatchObject({ id: late?.id, daysLate: 32 })
  await step(head, pathOf(late as RequestAnswer), 'answer', answer)
  expect([
    (await figure('traced-share', 'share'))?.value,
    (await figure('sdg-16-4-2', 'own'))?.value,
  ]).toEqual(['28.571428571429', '100'])
  expect((await figure('answered-in-time', 'givenInTime', 'skopje'))?.value).toBe('50')
  // Of the three that the Focal Point sent one came in time; what was opened afterwards has no answer yet.
  expect((await figure('answered-in-time', 'receivedInTime'))?.value).toBe('33.333333333333')
  expect((await figure('feedback-given', 'share'))?.value).toBe('0')
  on('2024-10-01')
  const told = await step(focalPoint, pathOf(first), 'give-feedback', { feedback: 'The thief was charged.' })
  expect(told).toMatchObject({ state: 'feedback', feedback: '2024-10-01', next: ['close'] })
  expect((await figure('feedback-given', 'share'))?.value).toBe('50')
  expect((await figure('time-to-trace', 'mean'))?.value).toBe('61')
  const { sums } = (await read(head, apiPaths.requests)) as RequestsAnswer
  expect(sums).toEqual([
    {
      ...{
        kind: 'trace-request',
        side: 'asked',
        sent: 2,
        open: 2,
        late: 0,
        answered: 2,
        withDay: 2,
        inTime: 1,
      },
      ...{ feedback: 1, medianDays: 30 },
    },
  ])
})

test('the log proves all of it, on both sides', async () => {
  expect(await auditDifferences(opened.db, roadmap)).toEqual([])
})
