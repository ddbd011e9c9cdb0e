// From a seizure to an accepted report: an officer, the head of an institution, a member and the chair of the Commission, and the secretariat; a sixth person, of elsewhere, sees none of it. Each gets the mail that is theirs.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiPaths, pathTo, type Submission, type SubmissionBrief, type Threads } from '#definition'
import { mailWork, openMailServer, workDue, type Sending } from '#delivery'
import { openSignIn } from '#people'
import { tellingWorks } from '#review'
import { roadmaps } from '#roadmaps'
import { migrationsFor, publicPerson } from '#storage'
import { openBrowser, type Browser } from '../../src/api/testing/browser.ts'
import { openApi, token, type OpenApi } from '../../src/api/testing/open-api.ts'
import { openReceivingServer, type ReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { auditDifferences } from '../../src/storage/testing/audit-differences.ts'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'

const found = roadmaps.find(({ id }) => id === 'western-balkans')
if (!found) throw new Error('There is no roadmap of the Western Balkans.')
const roadmap = found
const [area, report] = ['belgrade', 13]
const post = (payload: object) => ({ method: 'POST', payload }) as const

let opened: TestDatabase
let api: OpenApi
let mails: ReceivingServer
let sending: Sending
let officer: Browser, head: Browser, member: Browser, chair: Browser, secretariat: Browser, elsewhere: Browser

beforeAll(async () => {
  opened = await openTestDatabase(roadmap, migrationsFor('roadmaps/western-balkans'))
  mails = await openReceivingServer()
  const settings = { accounts: opened.db, db: opened.db, roadmap }
  const signIn = await openSignIn({ ...settings, hasExamples: true, hasMail: true })
  api = await openApi({ db: opened.db, roadmap, signIn, person: publicPerson, token })
  sending = {
    ...{ site: 'https://waymark.example.net', server: openMailServer(mails.address) },
    from: { name: 'Waymark', address: 'waymark@example.net' },
    // Examples have no addresses of their own.
    readerOf: (id) =>
      Promise.resolve({ name: id, email: `${id.replace('example-', '')}@example.org`, language: 'en' }),
    linkFor: () => Promise.resolve(''),
  }
  const come = async (role: string) => {
    const browser = openBrowser(api.server)
    expect((await browser.send(apiPaths.tryExample, post({ id: `example-${role}` }))).status).toBe(200)
    return browser
  }
  officer = await come('reporting-officer')
  head = await come('institution-head')
  member = await come('commission')
  chair = await come('commission-chair')
  secretariat = await come('secretariat')
  elsewhere = await come('auditor')
  const administrator = await come('administrator')
  const give = async (person: string, jurisdiction: string, institution: string) => {
    const role = { role: person, jurisdiction, institution, from: null, until: null }
    await administrator.send(pathTo('giveRole', `example-${person}`), post(role))
  }
  await give('reporting-officer', area, 'belgrade-police')
  await give('institution-head', area, 'belgrade-police')
  await give('auditor', 'tirana', '*')
  const own = { role: 'auditor', jurisdiction: area, institution: '*', from: null }
  const taken = await administrator.send(pathTo('takeRole', 'example-auditor'), post(own))
  expect(taken.status).toBe(200)
})
afterAll(async () => {
  await api.close()
  await mails.close()
  await opened.close()
})

const path = (product: string) => `/api/submissions/${area}/${product}/${report}`
const see = async (browser: Browser, product: string) => {
  const { status, body } = await browser.send(path(product))
  return { status, of: body as unknown as Submission }
}
const step = async (browser: Browser, product: string, action: string, more: object = {}) => {
  const { number } = (await see(browser, product)).of
  const { status, body } = await browser.send(
    `${path(product)}/steps`,
    post({ seen: number, action, ...more }),
  )
  expect(body).not.toHaveProperty('detail')
  expect(status).toBe(200)
  return body as unknown as Submission
}
const readMails = async () => {
  mails.received.splice(0)
  const works = { ...tellingWorks(roadmap), mail: mailWork(sending) }
  // By day: nobody is written to at night.
  const day = new Date()
  day.setUTCHours(36)
  const faults: unknown[] = []
  await workDue({ db: opened.db, works, now: () => day }, (error) => void faults.push(error))
  expect(faults).toEqual([])
  return mails.received
    .map(({ to, mail }) => `${to.join()}: ${mail.subject ?? ''}`)
    .filter((line) => line.includes('report'))
    .toSorted()
}

test('an officer enters a seizure, and the head of the institution states that the register is complete', async () => {
  const seizure = {
    ...{ jurisdiction: area, institution: 'belgrade-police' },
    fields: {
      ...{ day: '2024-05-31', 'case-number': 'K-1', setting: 'inland', authority: 'police' },
      ...{ offence: 'not-reported' },
    },
    children: { items: [{ 'item-class': 'firearm', quantity: 3, 'make-model': 'Z' }] },
  }
  const kept = await officer.send('/api/registers/seizures/records', post(seizure))
  expect(kept.status).toBe(201)
  const statement = { register: 'seizures', institution: 'belgrade-police', kind: 'complete' }
  const stated = await head.send(
    apiPaths.stateCompleteness,
    post({ statements: [{ ...statement, jurisdiction: area, period: '2024' }] }),
  )
  expect(stated.status).toBe(200)
  const place = `/api/assessments/${area}/${report}/2.1`
  const sent = {
    version: 0,
    step: 'limited',
    texts: { narrative: 'Laws are drafted.\n\nA dataset was agreed.' },
  }
  expect((await member.send(place, { method: 'PUT', payload: sent })).status).toBe(200)
})

test('the head signs figures and narrative; the Commission returns one figure and one paragraph', async () => {
  const figures = await step(head, 'kpi', 'sign')
  const items = figures.figures.find(({ signed }) => signed?.lower === '3')
  if (!items) throw new Error('No figure says what was seized.')
  expect(figures.statements).toMatchObject([{ institution: 'belgrade-police', kind: 'complete' }])
  await step(head, 'narrative', 'sign')
  expect(await readMails()).toEqual(
    ['commission-chair', 'commission'].flatMap((role) => [
      `${role}@example.org: KPI report 13, Belgrade: it waits for you`,
      `${role}@example.org: Narrative report 13, Belgrade: it waits for you`,
    ]),
  )
  const part = [items.show, ...Object.entries(items.codes).map(([id, code]) => `${id}=${code}`)].join(' ')
  const figure = { element: items.indicator, part, paragraph: 0, body: 'One seizure is missing.' }
  await step(chair, 'kpi', 'return', { reason: 'Look at one figure.', pins: [figure] })
  const paragraph = { element: '2.1', part: 'narrative', paragraph: 2, body: 'Agreed by whom?' }
  await step(chair, 'narrative', 'return', { reason: 'One paragraph is unclear.', pins: [paragraph] })
  expect(await readMails()).toContain(
    'institution-head@example.org: KPI report 13, Belgrade: it was returned',
  )
  const asked = await chair.send(
    `${path('narrative')}/questions`,
    post({ ...paragraph, circle: 'jurisdiction' }),
  )
  const [thread] = (asked.body as unknown as Threads).threads
  const reply = `${path('narrative')}/questions/${thread?.id ?? ''}`
  await head.send(reply, post({ kind: 'answer', body: 'By the police and the prosecution.' }))
  expect((await chair.send(reply, post({ kind: 'resolved' }))).status).toBe(200)
})

test('meanwhile the secretariat sees no draft, and whoever is of elsewhere sees nothing', async () => {
  for (const product of ['kpi', 'narrative']) {
    const { of } = await see(secretariat, product)
    expect(of).toMatchObject({ state: 'draft', actions: [], items: [], statements: [], digest: null })
    expect(of.figures.filter(({ signed }) => signed !== null)).toEqual([])
    expect((await see(elsewhere, product)).status).toBe(404)
  }
  const threads = await secretariat.send(`${path('narrative')}/questions`)
  expect(threads.body).toMatchObject({ threads: [], mayAsk: [] })
  const text = await secretariat.send(`/api/assessments/${area}/${report}/2.1`)
  expect(JSON.stringify(text.body)).not.toContain('Laws are drafted')
  const list = await elsewhere.send(apiPaths.submissions)
  const { items } = list.body as unknown as { items: readonly SubmissionBrief[] }
  expect(new Set(items.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['tirana']))
})

test('both are corrected, approved by other eyes and accepted; what was signed is shown as it was', async () => {
  const reopened = {
    register: 'seizures',
    institution: 'belgrade-police',
    jurisdiction: area,
    period: '2024',
  }
  await head.send(apiPaths.withdrawStatements, post({ reason: 'One is missing.', statements: [reopened] }))
  const seizure = {
    ...{ jurisdiction: area, institution: 'belgrade-police' },
    fields: {
      ...{ day: '2024-06-30', 'case-number': 'K-2', setting: 'inland', authority: 'police' },
      ...{ offence: 'not-reported' },
    },
    children: { items: [{ 'item-class': 'firearm', quantity: 1, 'make-model': 'Z' }] },
  }
  expect((await officer.send('/api/registers/seizures/records', post(seizure))).status).toBe(201)
  await head.send(apiPaths.stateCompleteness, post({ statements: [{ ...reopened, kind: 'complete' }] }))
  const texts = { narrative: 'Laws are drafted.\n\nA dataset was agreed by the police and the prosecution.' }
  const place = `/api/assessments/${area}/${report}/2.1`
  await member.send(place, { method: 'PUT', payload: { version: 1, step: 'limited', texts } })
  const again = await step(head, 'kpi', 'sign')
  const changed = again.figures.filter(({ before, signed }) => before?.lower === '3' && signed?.lower === '4')
  expect(changed.length).toBeGreaterThan(0)
  await step(head, 'narrative', 'sign')
  // The member wrote some of the narrative: the chair approves.
  expect((await see(member, 'narrative')).of.next).toContainEqual({ action: 'approve', may: 'not by you' })
  await readMails()
  for (const product of ['kpi', 'narrative']) await step(chair, product, 'approve')
  expect(await readMails()).toContain('secretariat@example.org: KPI report 13, Belgrade: it waits for you')
  const { of } = await see(secretariat, 'kpi')
  expect(of).toMatchObject({ state: 'approved', isIntact: true })
  expect(of.actions.map(({ action }) => action)).toEqual(['approve'])
  for (const product of ['kpi', 'narrative'])
    expect((await step(secretariat, product, 'accept')).state).toBe('accepted')
  expect(await readMails()).toContain('institution-head@example.org: KPI report 13, Belgrade: “Accepted”')
  expect(await auditDifferences(opened.db, roadmap)).toEqual([])
})
