// Traces of recovered firearms in a browser, between two people: from the seizure to feedback, one in time and one late. What
// waits stands in their work and in their e-mails, and the traced share and SDG 16.4.2 move on their pages.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openPeopleInBrowsers, type PeopleInBrowsers } from '../testing/people-in-browsers.ts'
import { accessibilityFaults, desktop, overflow, phone, whyNoJourney } from '../testing/site.ts'

const reason = whyNoJourney()
const officials = {
  focal: ['focal-point', 'belgrade', 'belgrade-firearms-focal-point'],
  skopje: ['institution-head', 'skopje', 'skopje-police'],
} as const
type Official = keyof typeof officials

let people: PeopleInBrowsers<Official>
beforeAll(async () => {
  if (reason === undefined) people = await openPeopleInBrowsers(officials)
})
afterAll(() => (people as PeopleInBrowsers<Official> | undefined)?.close())

const go = (who: Official, path: string) => people.go(who, path)
const mailTo = (who: Official, subject: string) => people.mailTo(who, subject)

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
  await people.comeIn()
}, 600_000)

test('two firearms are seized: both traces wait in the work of the Focal Point, who is told and sends them on', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  for (const number of ['K-1', 'K-2'])
    expect(await people.send('/api/registers/seizures/records', seizure(number))).toBe(201)
  const text = await mailTo('focal', 'trace request K-1/1: “sent”')
  expect(text).toContain('Belgrade')
  expect(text).not.toContain('S-K-1')
  const due = { 'K-1': '', 'K-2': '2026-01-31' }
  for (const [number, day] of Object.entries(due)) {
    const focal = await go('focal', '/submissions')
    await focal.getByRole('heading', { name: 'Requests that wait for you' }).waitFor()
    await focal.getByRole('link', { name: `Trace request ${number}/1` }).click()
    await focal.getByRole('heading', { name: 'What you can do now' }).waitFor()
    await focal.getByRole('cell', { name: 'the record of what was recovered' }).waitFor()
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
  await page.setViewportSize(desktop)
}, 600_000)

const keepers = {
  seizures: ['police', 'border-police', 'customs'],
  collection: ['police', 'interior-ministry', 'court'],
} as const

/** The figure of Belgrade among those of all jurisdictions, as the page of an indicator shows it first. */
async function shareOf(indicator: string): Promise<string> {
  const page = await go('focal', `/indicators/${indicator}`)
  const row = page.getByRole('row', { name: /^Belgrade/ }).first()
  await row.waitFor()
  return (await row.getByRole('cell').first().innerText()).trim()
}
/** Who changed nothing may be shown the figure from before for a moment: it has to move, and it has to move soon. */
const expectShares = (share: string) =>
  expect
    .poll(async () => [await shareOf('traced-share'), await shareOf('sdg-16-4-2')], { timeout: 30_000 })
    .toEqual([share, share])

/** Opens a request among what waits for somebody. */
async function openRequest(who: Official, number: string): Promise<Page> {
  const page = await go(who, '/requests?all=yes')
  await page.getByRole('link', { name: new RegExp(`^Trace request ${number}/1`) }).click()
  await page.getByRole('heading', { name: 'What you can do now' }).waitFor()
  return page
}

async function takeStep(page: Page, name: string, say: () => Promise<unknown> = async () => undefined) {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { name, exact: true }).waitFor()
  await say()
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByText(/^Done: /).waitFor()
}

const answer = (page: Page) => () => choose(page, /^Outcome/, 'from legitimate owner in national registry')

test('the police ask for more and send a file; the Focal Point tells more and opens it', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const statements = Object.entries(keepers).flatMap(([register, all]) =>
    all.map((one) => ({
      ...{ jurisdiction: 'belgrade', register, institution: `belgrade-${one}` },
      ...{ period: '2024', kind: 'complete' },
    })),
  )
  expect(await people.send('/api/completeness/statements', { statements })).toBe(200)
  await expectShares('0 %')
  const police = await openRequest('skopje', 'K-1')
  await takeStep(police, 'Acknowledge receipt')
  await takeStep(police, 'Ask for more information', () =>
    police.getByLabel(/^What more is asked/).fill('Is the mark on the slide as well?'),
  )
  await police.getByLabel('Add a file').setInputFiles({
    ...{ name: 'marks.txt', mimeType: 'text/plain' },
    buffer: Buffer.from('Where marks are looked for.'),
  })
  await police.getByRole('button', { name: 'Send the file' }).click()
  await police.getByText('“marks.txt” was sent.').waitFor()
  expect(await accessibilityFaults(police)).toEqual([])
  await mailTo('focal', 'trace request K-1/1: a file was sent')
  await mailTo('focal', 'trace request K-1/1: “more information asked for”')
  const focal = await openRequest('focal', 'K-1')
  await focal.getByText('Is the mark on the slide as well?').first().waitFor()
  const saved = focal.waitForEvent('download')
  await focal.getByRole('button', { name: 'Save “marks.txt”' }).click()
  expect((await saved).suggestedFilename()).toBe('marks.txt')
  await takeStep(focal, 'Give more information', () =>
    focal.getByLabel(/^What was told besides/).fill('On the frame alone.'),
  )
  // What was forgotten is put into the record: the police are told what is another now, and see it.
  await focal.getByRole('link', { name: 'Open the record' }).click()
  await focal.getByLabel(/^What the answer is for/).fill('A trial')
  await focal.getByLabel('Reason of the correction').fill('It was forgotten.')
  await focal.getByRole('button', { name: 'Keep the record' }).click()
  await focal
    .getByText(/The correction is kept/)
    .first()
    .waitFor()
  const amended = 'trace request K-1/1 (Belgrade: Firearms Focal Point): it was amended'
  const told = await mailTo('skopje', amended)
  expect(told).toContain('changed what you have of it: What the answer is for.')
  expect(told).not.toContain('A trial')
}, 600_000)

test('answered in time and answered late, each firearm counts as traced, on the pages of the traced share and of SDG 16.4.2', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const police = await openRequest('skopje', 'K-1')
  await police.getByText('On the frame alone.').first().waitFor()
  await police
    .getByText(/^What the answer is for: .*, now “A trial”$/)
    .first()
    .waitFor()
  await takeStep(police, 'Answer', answer(police))
  await expectShares('50 %')
  const late = await openRequest('skopje', 'K-2')
  await late
    .getByText(/days late/)
    .first()
    .waitFor()
  await takeStep(late, 'Answer', answer(late))
  await expectShares('100 %')
}, 600_000)

test('feedback is given and the request closed: nothing of it waits any more, and the sums say that one of two came in time', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const focal = await openRequest('focal', 'K-1')
  await takeStep(focal, 'Give feedback', () => focal.getByLabel(/^Feedback/).fill('The thief was charged.'))
  await takeStep(focal, 'Close')
  await focal.getByText('There is nothing to do for you now.').waitFor()
  expect(await focal.getByLabel('Add a file').count()).toBe(0)
  const police = await openRequest('skopje', 'K-1')
  await police.getByText('The thief was charged.').first().waitFor()
  const work = await go('focal', '/submissions')
  await work.getByRole('link', { name: 'Trace request K-2/1' }).waitFor()
  expect(await work.getByRole('link', { name: 'Trace request K-1/1' }).count()).toBe(0)
  const sums = (await go('skopje', '/requests')).locator('main')
  await sums.getByText('1 of 2').first().waitFor()
  expect(people.site.complaints().filter((one) => !/40[149]|422/.test(one))).toEqual([])
}, 600_000)
