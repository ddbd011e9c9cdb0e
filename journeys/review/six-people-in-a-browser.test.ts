// Six people in a browser, each with an account that an e-mail opened: from a seizure to reports that the secretariat accepts. Each sees what is theirs, and gets the mail that is theirs.
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { openReceivingServer, type ReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { atNoon, freePort } from '../testing/at-noon.ts'
import {
  accessibilityFaults,
  answerByKeyboard,
  openSite,
  tabToLabel,
  whyNoJourney,
  type Site,
} from '../testing/site.ts'

const reason = whyNoJourney()
const password = 'seven lamps over the quiet ferry'
const [area, report] = ['belgrade', 13]
const officials = {
  officer: ['reporting-officer', area, 'belgrade-police'],
  head: ['institution-head', area, 'belgrade-police'],
  member: ['commission', area, '*'],
  chair: ['commission-chair', area, '*'],
  secretariat: ['secretariat', '*', '*'],
  elsewhere: ['commission-chair', 'tirana', '*'],
} as const
type Official = keyof typeof officials

/** So long anything may take on a busy machine, in milliseconds. */
const patience = 90_000

let site: Site
let mails: ReceivingServer
let home = ''
const pages = new Map<Official, Page>()

beforeAll(async () => {
  if (reason !== undefined) return
  mails = await openReceivingServer()
  const port = await freePort()
  home = `http://localhost:${port}`
  site = await openSite({
    ...{ PORT: String(port), NODE_OPTIONS: atNoon() },
    ...{ MAIL_SERVER: mails.address, MAIL_FROM: 'waymark@example.net' },
  })
})
afterAll(async () => {
  await (site as Site | undefined)?.close()
  await (mails as ReceivingServer | undefined)?.close()
})

const of = (who: Official): Page => {
  const page = pages.get(who)
  if (!page) throw new Error(`${who} has not come in.`)
  return page
}
const go = async (who: Official, path: string) => {
  await of(who).goto(home + path, { waitUntil: 'networkidle' })
  return of(who)
}

/** Subjects of what came for somebody since the last look, once so many are there. */
const seen = new Map<Official, number>()
async function mailsOf(who: Official, many: number): Promise<string[]> {
  const mine = () => mails.received.filter(({ to }) => to.includes(`${who}@example.org`))
  const from = seen.get(who) ?? 0
  for (const end = Date.now() + patience; mine().length < from + many && Date.now() < end;)
    await setTimeout(200)
  const all = mine()
  seen.set(who, all.length)
  return all
    .slice(from)
    .map(({ mail }) => mail.subject ?? '')
    .toSorted()
}

async function setPassword(page: Page, link: string): Promise<void> {
  await page.goto(link, { waitUntil: 'networkidle' })
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password, once more').fill(password)
}

const enter = (page: Page) => page.getByRole('button', { name: 'Set the password and sign in' }).click()

/** Takes a step on the page of a report, with whatever else has to be said in its dialog. */
async function takeStep(
  page: Page,
  name: string,
  say: (dialog: Locator) => Promise<unknown> = async () => undefined,
) {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await say(dialog)
  await dialog.getByRole('button', { name, exact: true }).click()
  await page.getByText(/^Done: /).waitFor()
}

async function enterSeizure(page: Page, number: string, pieces: string): Promise<void> {
  await page.goto(`${home}/registers/seizures/new`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Keep the record' }).waitFor()
  await answerByKeyboard(page, /Day of the seizure/, '05312024')
  await answerByKeyboard(page, /Case number/, number)
  await answerByKeyboard(page, /Authority/, 'pol')
  await answerByKeyboard(page, /Offence/, 'not rep')
  await answerByKeyboard(page, /Place of seizure/, 'inl')
  await tabToLabel(page, /Add item/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('firearms')
  await answerByKeyboard(page, /Pieces/, pieces)
  await page.getByRole('button', { name: 'Keep the record' }).click()
}

async function stateComplete(): Promise<void> {
  const page = await go(
    'head',
    `/completeness/statements?area=${area}&institution=belgrade-police&year=2024&step=year`,
  )
  await page.getByRole('checkbox', { name: /^Seizures, 2024, / }).check()
  await page.getByRole('button', { name: 'State as complete' }).click()
  await page
    .getByText(/stated as complete\./)
    .first()
    .waitFor()
}

async function write(page: Page, text: string): Promise<void> {
  await page.goto(`${home}/assessments/${area}/${report}/2.1?write=yes`, { waitUntil: 'networkidle' })
  await page.getByRole('radio', { name: /^Limited/ }).check()
  await page.getByLabel('What was achieved').fill(text)
}

const reportPath = (product: string) => `/submissions/${area}/${product}/${report}`

test('an administrator invites six people; each sets a password by the link of their e-mail', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const first = /\/link#\S+/.exec(await site.said(/\/link#\S+/))?.[0] ?? ''
  const administrator = await site.open('/')
  administrator.setDefaultTimeout(patience)
  await setPassword(administrator, home + first)
  await administrator.getByLabel('Your name').fill('Rudolf')
  await administrator.getByLabel('Your e-mail address').fill('rudolf@example.org')
  await enter(administrator)
  await administrator.getByRole('heading', { name: 'Passkeys' }).waitFor()
  for (const [name, [role, jurisdiction, institution]] of Object.entries(officials)) {
    const roles = [{ role, jurisdiction, institution, from: null, until: null }]
    const body = JSON.stringify({ name, email: `${name}@example.org`, roles })
    const status = await administrator.evaluate<number>(
      `fetch('/api/people', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(body)} }).then(({ status }) => status)`,
    )
    expect(status).toBe(201)
  }
  for (const who of Object.keys(officials) as Official[]) {
    expect(await mailsOf(who, 1)).toEqual(['Your access to Waymark'])
    const text = mails.received.find(({ to }) => to.includes(`${who}@example.org`))?.mail.text ?? ''
    const page = await site.open('/')
    page.setDefaultTimeout(patience)
    pages.set(who, page)
    await setPassword(page, `${home}${/\/link#[\w-]+/.exec(text)?.[0] ?? ''}`)
    await enter(page)
    await page.getByRole('heading', { name: 'Passkeys' }).waitFor()
  }
}, 600_000)

test('the officer enters a seizure, the head states the register as complete, a member judges a target with a file', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const officer = of('officer')
  await enterSeizure(officer, 'K-1', '3')
  await officer.locator('#history').waitFor()
  await stateComplete()
  const member = of('member')
  await write(member, 'Laws are drafted.\n\nA dataset was agreed.')
  await member.getByLabel('Add a file').setInputFiles({
    ...{ name: 'minutes.txt', mimeType: 'text/plain' },
    buffer: Buffer.from('Minutes of the meeting.'),
  })
  await member.getByLabel('Who opens it').selectOption('reports')
  await member.getByRole('button', { name: 'Send the file' }).click()
  await member.getByText('“minutes.txt” was sent.').waitFor()
  expect(await accessibilityFaults(member)).toEqual([])
  await member.keyboard.press('Control+s')
  await member.getByText('Saved as version 1.').waitFor()
  const saved = member.waitForEvent('download')
  await member.getByRole('button', { name: 'Save “minutes.txt”' }).click()
  expect((await saved).suggestedFilename()).toBe('minutes.txt')
}, 600_000)

test('the head signs both reports; the chair returns one figure and one paragraph, and the head hears of it', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  for (const product of ['kpi', 'narrative'])
    await takeStep(await go('head', reportPath(product)), 'Sign for the institution')
  const waits = [
    'KPI report 13, Belgrade: it waits for you',
    'Narrative report 13, Belgrade: it waits for you',
  ]
  expect(await mailsOf('chair', 2)).toEqual(waits)
  expect(await mailsOf('member', 2)).toEqual(waits)

  const chair = await go('chair', '/submissions')
  await chair.getByRole('link', { name: 'KPI report 13, Belgrade' }).click()
  await takeStep(chair, 'Return to the institutions', async (dialog) => {
    const indicator = dialog.getByLabel('KPI', { exact: true })
    const kpi = await indicator.locator('option', { hasText: 'KPI 4' }).first().getAttribute('value')
    await indicator.selectOption(kpi ?? '')
    await dialog.getByLabel('What has to be mended there').fill('One seizure is missing.')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await dialog.getByLabel('Reason').fill('Look at one figure.')
  })
  await takeStep(await go('chair', reportPath('narrative')), 'Return to the institutions', async (dialog) => {
    await dialog.getByLabel('Target').selectOption('2.1')
    await dialog.getByLabel(/^Paragraph/).fill('2')
    await dialog.getByLabel('What has to be mended there').fill('Agreed by whom?')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await dialog.getByLabel('Reason').fill('One paragraph is unclear.')
  })
  expect(await mailsOf('head', 2)).toEqual([
    'KPI report 13, Belgrade: it was returned',
    'Narrative report 13, Belgrade: it was returned',
  ])
  const head = await go('head', reportPath('narrative'))
  await head.getByText('Agreed by whom?').waitFor()
  await (await go('head', reportPath('kpi'))).getByText('One seizure is missing.').waitFor()
}, 600_000)

test('meanwhile the secretariat sees no draft, and whoever is of elsewhere nothing of it', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const secretariat = await go('secretariat', reportPath('kpi'))
  await secretariat.getByText('No step was taken yet.').waitFor()
  expect(await secretariat.getByText('One seizure is missing.').count()).toBe(0)
  const text = await (
    await go('secretariat', `/assessments/${area}/${report}/2.1`)
  )
    .locator('main')
    .innerText()
  expect(text).not.toContain('Laws are drafted')
  const elsewhere = await go('elsewhere', '/submissions')
  await elsewhere.getByRole('link', { name: 'KPI report 13, Tirana' }).waitFor()
  expect(await elsewhere.getByRole('link', { name: /Belgrade/ }).count()).toBe(0)
  await go('elsewhere', reportPath('kpi'))
  await elsewhere.getByText(/There is no report 13/).waitFor()
}, 600_000)

test('both are corrected, signed again, approved by other eyes and accepted', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const officer = of('officer')
  await enterSeizure(officer, 'K-2', '1')
  const alert = officer.getByRole('alert')
  await alert.getByRole('button', { name: 'Open the months again' }).click()
  await officer.locator('#history').waitFor()
  await stateComplete()
  const member = of('member')
  await write(member, 'Laws are drafted.\n\nA dataset was agreed by the police and the prosecution.')
  await member.keyboard.press('Control+s')
  await member.getByText('Saved as version 2.').waitFor()
  for (const product of ['kpi', 'narrative'])
    await takeStep(await go('head', reportPath(product)), 'Sign for the institution')
  // The member wrote some of the narrative.
  await (
    await go('member', reportPath('narrative'))
  )
    .getByText(/“Approve for the Commission” is not for you/)
    .waitFor()
  for (const product of ['kpi', 'narrative'])
    await takeStep(await go('chair', reportPath(product)), 'Approve for the Commission')
  expect(await mailsOf('secretariat', 2)).toEqual([
    'KPI report 13, Belgrade: it waits for you',
    'Narrative report 13, Belgrade: it waits for you',
  ])
  const secretariat = await go('secretariat', `/assessments/${area}/${report}/2.1`)
  await secretariat.getByText('by the police and the prosecution').waitFor()
  await secretariat.getByRole('button', { name: 'Save “minutes.txt”' }).waitFor()
  for (const product of ['kpi', 'narrative'])
    await takeStep(await go('secretariat', reportPath(product)), 'Accept for the region')
  expect(await accessibilityFaults(of('secretariat'))).toEqual([])
  const told = await mailsOf('head', 4)
  expect(told).toContain('KPI report 13, Belgrade: “Accepted”')
  expect(told).toContain('Narrative report 13, Belgrade: “Accepted”')
  // An officer takes no steps, and whoever is of elsewhere has nothing to do with it: no e-mail but the invitation.
  for (const who of ['officer', 'elsewhere'] as const) expect(await mailsOf(who, 0)).toEqual([])
  expect(site.complaints().filter((one) => !/40[149]|422/.test(one))).toEqual([])
}, 600_000)
