// An officer states by keyboard that a register is complete, is asked when a record comes into it, and takes it back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import {
  accessibilityFaults,
  openSite,
  overflow,
  phone,
  tabToLabel,
  whyNoJourney,
  type Site,
} from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

/** Presses Tab until the focus is on the box of that name. */
async function tabToBox(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate<string | null>('document.activeElement.ariaLabel')) === name) return
  }
  throw new Error(`The keyboard never reached “${name}”.`)
}

/** The months of 2021 that are stated, with what is said of them. */
async function stated(): Promise<string[]> {
  const url = `${site.address}/api/completeness/statements?jurisdiction=strelsau&register=river-log&from=2021&to=2021`
  const { months } = (await (await fetch(url, { headers })).json()) as {
    months: { month: string; kind: string }[]
  }
  return months.map(({ month, kind }) => `${month} ${kind}`)
}

/** What the browser says of the refusals that this journey is about is no complaint. */
const complaints = () => site.complaints().filter((one) => !one.includes('status of 422'))

test('a register is stated as complete, questioned by a record, and opened again', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/completeness')
  await page.getByRole('link', { name: 'State that registers are complete' }).click()
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  await page.getByLabel('Year').selectOption('2022')
  await page.goto(
    `${site.address}/completeness/statements?area=strelsau&institution=river-watch-st&year=2021&step=half-year`,
  )

  // By keyboard: the box of the first half-year, and the button.
  await page.getByRole('table', { name: /registers in 2021/ }).waitFor()
  expect(await page.getByRole('button', { name: 'State as complete' }).isDisabled()).toBe(true)
  await tabToBox(page, 'River log, 2021-H1, not stated')
  await page.keyboard.press('Space')
  await page.getByText('1 period chosen.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await tabToLabel(page, /^\s*Nothing happened/)
  await page.keyboard.press('Enter')
  await page.getByText('Stated that nothing happened in 6 months.').waitFor()
  expect(await stated()).toEqual(['1', '2', '3', '4', '5', '6'].map((month) => `2021-0${month} nil`))
  await page.setViewportSize(phone)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })

  // A record comes into May.
  await page.goto(`${site.address}/registers/river-log/new`)
  await page.getByLabel('Jurisdiction').first().waitFor()
  await page.getByLabel(/^Day/).fill('2021-05-31')
  await page.getByLabel(/Number in the log/).fill('S-1')
  await page.getByLabel(/Cause of the call/).selectOption('wind')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Keep the record' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText('is stated as complete for 2021-05 by River Watch of Strelsau').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await alert.getByRole('button', { name: 'Open the months again' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/new'))
  expect((await stated()).find((one) => one.startsWith('2021-05'))).toBe('2021-05 open')

  // The rest is taken back, with a reason.
  await page.goto(
    `${site.address}/completeness/statements?area=strelsau&institution=river-watch-st&year=2021&step=half-year`,
  )
  await page.getByRole('checkbox', { name: 'River log, 2021-H1, in part' }).check()
  await page.getByRole('button', { name: 'Nothing happened' }).click()
  await page.getByText(/holds 1 record of 2021-H1, so something happened there/).waitFor()
  await page.getByRole('button', { name: 'Take back' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why are they open again?').fill('A boat has not reported yet.')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('5 months are open again.').waitFor()
  await page.getByText('A boat has not reported yet.').first().waitFor()
  expect(new Set((await stated()).map((one) => one.slice(8)))).toEqual(new Set(['open']))
  expect(complaints()).toEqual([])
})

test('an opening stock is stated beside the months, where the register counts a stock', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/completeness/statements')
  await page.goto(
    `${site.address}/completeness/statements?area=strelsau&institution=river-watch-st&year=2020&step=year`,
  )
  const ask = page.getByLabel('Access token')
  const box = page.getByRole('checkbox', { name: 'Guard roster, 2020, not stated' })
  await box.or(ask).first().waitFor()
  if (await ask.isVisible()) {
    await ask.fill(token)
    await page.keyboard.press('Enter')
  }
  const opening = page.getByRole('button', { name: 'Opening stock is recorded' })
  await page.getByRole('checkbox', { name: 'River log, 2020, not stated' }).check()
  expect(await opening.isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: 'River log, 2020, not stated' }).uncheck()
  await box.check()
  await opening.click()
  await page.getByText('Opening stock stated at the end of 1 month.').waitFor()
  await page
    .getByRole('checkbox', { name: 'Guard roster, 2020, not stated, opening stock at its end' })
    .waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('row', { name: /Guard roster 2020-12/ }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why are they open again?').fill('Counted once more.')
  await page.keyboard.press('Enter')
  await page.getByText('1 month is open again.').waitFor()
  expect(complaints()).toEqual([])
})

test('the report that is chosen stays chosen, and stands in the address', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/completeness')
  await page.getByRole('combobox', { name: 'Report' }).selectOption('2')
  await page.waitForURL(/report=2/)
  expect(await page.getByRole('combobox', { name: 'Report' }).inputValue()).toBe('2')
  await page.reload()
  expect(await page.getByRole('combobox', { name: 'Report' }).inputValue()).toBe('2')
  expect(await page.getByText(/\d of 3/).count()).toBeGreaterThan(0)
  // Whoever states from here states the year of that report.
  const year =
    /\b\d{4}\b/.exec(await page.getByRole('heading', { level: 2 }).first().innerText())?.[0] ?? 'none'
  const state = page.getByRole('link', { name: 'State that registers are complete' })
  expect(await state.getAttribute('href')).toContain(year)
  expect(complaints()).toEqual([])
})
