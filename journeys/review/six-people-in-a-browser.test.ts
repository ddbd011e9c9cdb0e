// Six people in a browser, each with an account that an e-mail opened: from a seizure to reports that the secretariat accepts. Each sees what is theirs, and gets the mail that is theirs.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { openPeopleInBrowsers, type PeopleInBrowsers } from '../testing/people-in-browsers.ts'
import { keepSensitiveSeizure, seizureOfCustoms, seizuresSeenIn } from '../testing/seizures-of-people.ts'
import {
  accessibilityFaults,
  answerByKeyboard,
  desktop,
  overflow,
  phone,
  tabToLabel,
  whyNoJourney,
} from '../testing/site.ts'

const reason = whyNoJourney()
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

let people: PeopleInBrowsers<Official>
beforeAll(async () => {
  if (reason === undefined) people = await openPeopleInBrowsers(officials)
})
afterAll(() => (people as PeopleInBrowsers<Official> | undefined)?.close())

const of = (who: Official): Page => people.pageOf(who)
const go = (who: Official, path: string) => people.go(who, path)
const mailsOf = (who: Official, many: number) => people.mailsOf(who, many)

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

async function enterSeizure(number: string, pieces: string): Promise<void> {
  const page = await go('officer', '/registers/seizures/new')
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

async function write(who: Official, text: string): Promise<void> {
  const page = await go(who, `/assessments/${area}/${report}/2.1?write=yes`)
  await page.getByRole('radio', { name: /^Limited/ }).check()
  await page.getByLabel('What was achieved').fill(text)
}

/** Subjects of the e-mails of which both reports are. */
const both = (what: string) => [`KPI report 13, Belgrade: ${what}`, `Narrative report 13, Belgrade: ${what}`]
const reportPath = (product: string) => `/submissions/${area}/${product}/${report}`

test('an administrator invites six people; each sets a password by the link of their e-mail', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  await people.comeIn()
  for (const who of Object.keys(officials) as Official[])
    expect(await mailsOf(who, 1)).toEqual(['Your access to Waymark'])
}, 600_000)

test('the officer enters a seizure, the head states the register as complete, a member judges a target with a file', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const officer = of('officer')
  await enterSeizure('K-1', '3')
  await officer.locator('#history').waitFor()
  await stateComplete()
  const member = of('member')
  await write('member', 'Laws are drafted.\n\nA dataset was agreed.')
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
  const draft = await go('head', reportPath('kpi'))
  await draft
    .getByRole('link', { name: /^KPI 4 / })
    .first()
    .click()
  expect(await draft.getByRole('columnheader', { name: 'As signed' }).count()).toBe(0)
  for (const product of ['kpi', 'narrative'])
    await takeStep(await go('head', reportPath(product)), 'Sign for the institution')
  expect(await mailsOf('chair', 2)).toEqual(both('it waits for you'))
  expect(await mailsOf('member', 2)).toEqual(both('it waits for you'))

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
  expect(await mailsOf('head', 2)).toEqual(both('it was returned'))
  const head = await go('head', '/submissions')
  const mine = head.getByRole('table', { name: 'Reports that wait for you' }).getByRole('row')
  // Both that came back stand first, below the heads of the table.
  for (const row of [1, 2]) await mine.nth(row).filter({ hasText: 'returned, chair, ' }).waitFor()
  await go('head', reportPath('narrative'))
  await head.locator('.notice', { hasText: 'chair' }).getByText('Agreed by whom?').waitFor()
  await (await go('head', reportPath('kpi'))).getByText('One seizure is missing.').first().waitFor()
}, 600_000)

test('meanwhile an officer and a head see the records of their institution, the Commission those of its jurisdiction, others none', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  expect(await people.send('/api/registers/seizures/records', seizureOfCustoms)).toBe(201)
  const seen = { officer: ['K-1'], head: ['K-1'], member: ['C-1', 'K-1'], chair: ['C-1', 'K-1'] }
  const given = { ...seen, secretariat: [], elsewhere: [] }
  for (const who of Object.keys(officials) as Official[])
    expect({ who, seen: await seizuresSeenIn(of(who)) }).toEqual({ who, seen: given[who] })
  const list = await go('officer', '/registers/seizures')
  await list.getByText('K-1', { exact: true }).first().waitFor()
  expect(await list.getByText('C-1').count()).toBe(0)
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
  await enterSeizure('K-2', '1')
  const alert = officer.getByRole('alert')
  await alert.getByRole('button', { name: 'Open the months again' }).click()
  await officer.locator('#history').waitFor()
  await stateComplete()
  const member = of('member')
  await write('member', 'Laws are drafted.\n\nA dataset was agreed by the police and the prosecution.')
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
  expect(await mailsOf('secretariat', 2)).toEqual(both('it waits for you'))
  const secretariat = await go('secretariat', `/assessments/${area}/${report}/2.1`)
  await secretariat.getByText('by the police and the prosecution').waitFor()
  await secretariat.getByRole('button', { name: 'Save “minutes.txt”' }).waitFor()
  for (const product of ['kpi', 'narrative'])
    await takeStep(await go('secretariat', reportPath(product)), 'Accept for the region')
  expect(await accessibilityFaults(of('secretariat'))).toEqual([])
  expect(await mailsOf('head', 4)).toEqual([...both('“Approved”'), ...both('“Accepted”')].toSorted())
  expect(await mailsOf('chair', 4)).toEqual([...both('it waits for you'), ...both('“Accepted”')].toSorted())
  expect(await mailsOf('member', 2)).toEqual(both('it waits for you'))
  // An officer takes no steps, and whoever is of elsewhere has nothing to do with it: no e-mail but the invitation.
  for (const who of ['officer', 'elsewhere'] as const) expect(await mailsOf(who, 0)).toEqual([])
  expect(people.site.complaints().filter((one) => !/40[149]|422/.test(one))).toEqual([])
}, 600_000)

async function faultsOnBothSizes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size)
    faults.push(...(await accessibilityFaults(page)))
    if ((await overflow(page)) > 0) faults.push(`It does not fit ${String(size.width)} pixels.`)
  }
  return faults
}

test('by the keyboard alone the head asks that sensitive answers are erased, and the chair has it done: they read as erased', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const address = await keepSensitiveSeizure(of('officer'))
  const head = await go('head', address)
  await head.getByText('Behind the spare wheel').first().waitFor()
  await tabToLabel(head, /Ask that sensitive answers/)
  await head.keyboard.press('Enter')
  await head.getByRole('heading', { name: 'Ask for an erasure' }).waitFor()
  await answerByKeyboard(head, /Legal ground/, 'Act on data, 17')
  await answerByKeyboard(head, /^Reason/, 'A court ordered it.')
  expect(await faultsOnBothSizes(head)).toEqual([])
  await tabToLabel(head, /Ask for it/)
  await head.keyboard.press('Enter')
  await head.getByText('It is asked. Somebody else has to decide.').waitFor()
  await head.getByText('You asked for it: somebody else decides.').waitFor()

  expect(await people.mailTo('chair', 'Belgrade: an erasure waits for a second person')).not.toContain(
    'court',
  )
  const chair = await go('chair', '/submissions')
  await chair.getByRole('heading', { name: 'Erasures that wait for your decision: 1' }).waitFor()
  expect(await faultsOnBothSizes(chair)).toEqual([])
  await tabToLabel(chair, /Look at them/)
  await chair.keyboard.press('Enter')
  await chair.getByText('A court ordered it.').waitFor()
  await tabToLabel(chair, /Agree and erase/)
  await chair.keyboard.press('Enter')
  await chair.getByText(/Nobody can bring these answers back/).waitFor()
  expect(await faultsOnBothSizes(chair)).toEqual([])
  await tabToLabel(chair, /Erase for good/)
  await chair.keyboard.press('Enter')
  await chair.getByText('erased (versions: 1)').waitFor()
  expect(await faultsOnBothSizes(chair)).toEqual([])

  await people.mailTo('head', 'Belgrade: what you asked for is erased')
  const officer = await go('officer', address)
  for (const part of ['#as-kept', '#history'])
    await officer
      .locator(`section:has(${part})`)
      .getByText(/^Erased .+: all sensitive answers$/)
      .waitFor()
  const text = await officer.locator('main').innerText()
  expect(text).not.toMatch(/spare wheel|SN-77/)
  expect(await faultsOnBothSizes(officer)).toEqual([])
}, 600_000)
