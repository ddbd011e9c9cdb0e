// The secretariat withdraws what a source says, by keyboard, where a figure is opened; sees what is known without it; and undoes it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'a-token-of-twenty-signs-at-least'
const why = 'The page was taken down by its publisher.'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

/** The total that the United Nations publish of firearms surrendered in Podgorica; nobody says anything else. */
const figure = /Podgorica, 2018, firearms/

async function openFigure(page: Page) {
  await page.locator('.figures .figure-button').first().waitFor()
  const button = page.getByTitle(figure).first()
  const before = await button.getAttribute('title')
  await button.focus()
  await page.keyboard.press('Enter')
  const opened = page.locator('dialog.figure-dialog')
  await opened.locator('.observations').waitFor()
  return { button, before, opened }
}

test('a figure of a source is withdrawn with a reason, by keyboard, and that is undone', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const path = '/indicators/kpi-11/explore'
  const everybody = await site.open(path)
  const seen = await openFigure(everybody)
  expect(await seen.opened.getByRole('button', { name: /^Withdraw/ }).count()).toBe(0)

  await everybody.evaluate(`sessionStorage.setItem('waymark-token', '${token}')`)
  await everybody.reload({ waitUntil: 'networkidle' })
  const page = everybody
  const { button, before, opened } = await openFigure(page)
  const withdraw = opened.getByRole('button', { name: /^Withdraw: Podgorica/ })
  await withdraw.first().waitFor()
  await withdraw.first().focus()
  await page.keyboard.press('Enter')
  const question = page.locator('dialog.withdrawing[open]')
  await question.waitFor()
  expect(await question.textContent()).toMatch(/every figure, count, finding and download/)
  expect(await question.textContent()).toMatch(/“Surrendered, legalised, deactivated”/)
  expect(await question.textContent()).toContain('it will read “not reported”, and not 0')
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  const confirm = question.getByRole('button', { name: 'Withdraw' })
  expect(await confirm.isDisabled()).toBe(true)

  // Escape leaves everything as it is, and the figure open.
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'hidden' })
  expect(await opened.isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  await question.getByLabel('Why is it withdrawn?').focus()
  await page.keyboard.type(why)
  await page.keyboard.press('Enter')
  await opened.getByText('It is withdrawn.', { exact: false }).waitFor()
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('status')
  expect(await opened.locator('.opened-number').textContent()).toBe('not reported')
  expect(await opened.textContent()).toContain(`because: ${why}`)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await button.getAttribute('title')).toContain('not reported')

  await opened.getByRole('button', { name: /^Undo the withdrawal: Podgorica/ }).focus()
  await page.keyboard.press('Enter')
  await question.getByLabel('Why does it hold again?').focus()
  await page.keyboard.type('It is back.')
  await page.keyboard.press('Enter')
  await opened.getByText('The withdrawal is undone.', { exact: false }).waitFor()
  await page.keyboard.press('Escape')
  await opened.waitFor({ state: 'hidden' })
  expect(await button.getAttribute('title')).toBe(before)
  expect(site.complaints()).toEqual([])
})

test('the question fits a phone', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/indicators/kpi-11/explore', phone)
  await page.evaluate(`sessionStorage.setItem('waymark-token', '${token}')`)
  await page.reload({ waitUntil: 'networkidle' })
  const { opened } = await openFigure(page)
  await opened
    .getByRole('button', { name: /^Withdraw/ })
    .first()
    .click()
  await page.locator('dialog.withdrawing[open]').waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})
