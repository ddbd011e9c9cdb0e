// Traces of recovered firearms in a browser: what waits stands in the work of two people and in their e-mails, what is late first.
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openReceivingServer, type ReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { atNoon, freePort } from '../testing/at-noon.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const password = 'seven lamps over the quiet ferry'
const officials = {
  focal: ['focal-point', 'belgrade', 'belgrade-firearms-focal-point'],
  skopje: ['institution-head', 'skopje', 'skopje-police'],
} as const
type Official = keyof typeof officials

/** So long anything may take on a busy machine, in milliseconds. */
const patience = 90_000

let site: Site
let mails: ReceivingServer
let home = ''
let administrator: Page
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

const go = async (who: Official, path: string): Promise<Page> => {
  const page = pages.get(who)
  if (!page) throw new Error(`${who} has not come in.`)
  await page.goto(home + path, { waitUntil: 'networkidle' })
  return page
}

/** Asks the API as the administrator, in whose browser the session is; gives the status. */
function send(path: string, body: object): Promise<number> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return administrator.evaluate<number>(
    `fetch(${JSON.stringify(path)}, ${JSON.stringify(init)}).then(({ status }) => status)`,
  )
}

const subjectsOf = (who: Official) =>
  mails.received.filter(({ to }) => to.includes(`${who}@example.org`)).map(({ mail }) => mail.subject ?? '')

/** Waits for an e-mail to somebody, and gives its text. */
async function mailTo(who: Official, subject: string): Promise<string> {
  const find = () =>
    mails.received.find(({ to, mail }) => to.includes(`${who}@example.org`) && mail.subject === subject)
  for (const end = Date.now() + patience; !find() && Date.now() < end;) await setTimeout(200)
  const found = find()
  if (!found) throw new Error(`${who} got no “${subject}” but ${subjectsOf(who).join(', ')}.`)
  return found.mail.text ?? ''
}

async function setPassword(page: Page, link: string): Promise<void> {
  await page.goto(link, { waitUntil: 'networkidle' })
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password, once more').fill(password)
}

const enter = async (page: Page) => {
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await page.getByRole('heading', { name: 'Passkeys' }).waitFor()
}

/** Chooses in a list, or types a part of the name where the list is long. */
async function choose(page: Page, label: RegExp, name: string): Promise<void> {
  const control = page.getByRole('combobox', { name: label }).first()
  if ((await control.getAttribute('role')) !== 'combobox')
    return void (await control.selectOption({ label: name }))
  await control.fill(name)
  await control.press('Tab')
}

const seizure = (number: string) => ({
  ...{ jurisdiction: 'belgrade', institution: 'belgrade-police' },
  fields: {
    ...{ day: '2024-05-31', 'case-number': number, setting: 'inland', authority: 'police' },
    ...{ offence: 'not-reported', 'legal-ground': 'criminal' },
  },
  children: { items: [{ 'item-class': 'firearm', quantity: 1, 'serial-number': `S-${number}` }] },
})

test('two people come in by the links of their e-mails', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const first = /\/link#\S+/.exec(await site.said(/\/link#\S+/))?.[0] ?? ''
  administrator = await site.open('/')
  administrator.setDefaultTimeout(patience)
  await setPassword(administrator, home + first)
  await administrator.getByLabel('Your name').fill('Rudolf')
  await administrator.getByLabel('Your e-mail address').fill('rudolf@example.org')
  await enter(administrator)
  for (const [name, [role, jurisdiction, institution]] of Object.entries(officials)) {
    const roles = [{ role, jurisdiction, institution, from: null, until: null }]
    expect(await send('/api/people', { name, email: `${name}@example.org`, roles })).toBe(201)
  }
  for (const who of Object.keys(officials) as Official[]) {
    const text = await mailTo(who, 'Your access to Waymark')
    const page = await site.open('/')
    page.setDefaultTimeout(patience)
    pages.set(who, page)
    await setPassword(page, `${home}${/\/link#[\w-]+/.exec(text)?.[0] ?? ''}`)
    await enter(page)
  }
}, 600_000)

test('two firearms are seized: both traces wait in the work of the Focal Point, who is told and sends them on', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  for (const number of ['K-1', 'K-2'])
    expect(await send('/api/registers/seizures/records', seizure(number))).toBe(201)
  const text = await mailTo('focal', 'trace request K-1/1: “sent”')
  expect(text).toContain('Belgrade')
  expect(text).not.toContain('S-K-1')
  const due = { 'K-1': '', 'K-2': '2026-01-31' }
  for (const [number, day] of Object.entries(due)) {
    const focal = await go('focal', '/submissions')
    await focal.getByRole('heading', { name: 'Requests that wait for you' }).waitFor()
    await focal.getByRole('link', { name: `Trace request ${number}/1` }).click()
    await focal.getByRole('heading', { name: 'What you can do now' }).waitFor()
    await focal.getByRole('link', { name: 'Open the record' }).click()
    await choose(focal, /^Institution of the other side/, 'Skopje: Police')
    await focal.getByLabel(/^Other side/).fill('Police in Skopje')
    // The second answer was agreed for a day that is past.
    if (day !== '') await focal.getByLabel(/^Answer due on/).fill(day)
    await focal.getByLabel('Reason of the correction').fill('It is not in our register.')
    await focal.getByRole('button', { name: 'Keep the record' }).click()
    await focal
      .getByText(/The correction is kept/)
      .first()
      .waitFor()
    await mailTo('skopje', `trace request ${number}/1 (Belgrade: Firearms Focal Point): “sent”`)
  }
  const theirs = await go('focal', '/submissions')
  await theirs.getByRole('heading', { name: 'Requests for which you wait' }).waitFor()
  await theirs.getByRole('link', { name: 'Trace request K-2/1' }).waitFor()
  expect(await accessibilityFaults(theirs)).toEqual([])
}, 600_000)

test('the police elsewhere have what is late first, on a phone too', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const page = await go('skopje', '/submissions')
  const links = page.getByRole('link', { name: /^Trace request K-/ })
  await links.first().waitFor()
  expect(await links.allInnerTexts()).toEqual(
    ['K-2/1', 'K-1/1'].map((number) => `Trace request ${number} (Belgrade: Firearms Focal Point)`),
  )
  await page
    .getByText(/days late/)
    .first()
    .waitFor()
  await page.setViewportSize(phone)
  expect(await overflow(page)).toBe(0)
  expect(site.complaints().filter((one) => !/40[149]|422/.test(one))).toEqual([])
}, 600_000)
