// The secretariat accepts a finding with a reason, by keyboard alone; everybody sees it; and it is taken back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openSite, overflow, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'a-token-of-twenty-signs-at-least'
const why = 'The regional total was printed before the last two rooms were dropped.'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

test('a finding is accepted with a reason, stays visible to everybody, and stands again once that is taken back', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/quality')
  await page.getByText('Parts do not add up').first().waitFor()
  expect(await page.getByRole('button', { name: 'Accept with a reason' }).count()).toBe(0)

  await page.evaluate(`sessionStorage.setItem('waymark-token', '${token}')`)
  await page.goto(`${site.address}/quality?element=evidence-rooms-upgraded`)
  const finding = page.locator('li.finding', { hasText: 'add up to 13' })
  await finding.getByRole('button', { name: 'Accept with a reason' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await dialog.getByRole('button', { name: 'Accept with a reason' }).isDisabled()).toBe(true)
  await page.keyboard.type(why)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.keyboard.press('Enter')
  await finding.getByText(why).waitFor()

  const everybody = await site.open('/quality?element=evidence-rooms-upgraded')
  await everybody.getByText(why).waitFor()
  expect(await accessibilityFaults(everybody)).toEqual([])

  await finding.getByRole('button', { name: 'Take back' }).click()
  await finding.getByRole('button', { name: 'Accept with a reason' }).waitFor()
  expect(await finding.getByText(why).count()).toBe(0)
  expect(site.complaints()).toEqual([])
})

test('all findings of a cell are accepted with one reason by keyboard, and all of that is taken back', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/')
  await page.evaluate(`sessionStorage.setItem('waymark-token', '${token}')`)
  await page.goto(`${site.address}/quality`)
  const matrix = page.getByRole('table', { name: 'Open findings by rule and jurisdiction' })
  const cell = matrix
    .getByRole('row', { name: /^Parts do not add up/ })
    .getByRole('link')
    .first()
  await cell.focus()
  const label = (await cell.textContent()) ?? ''
  const open = Number(/: (\d+) open/.exec(label)?.[1])
  expect(open).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Choose \d+ open findings? of this list$/ }).click()
  await page.getByText(new RegExp(`^${open} findings? chosen$`)).waitFor()
  await page.getByRole('button', { name: 'Accept what is chosen' }).click()
  const dialog = page.getByRole('dialog', { name: /with one reason/ })
  await dialog.getByRole('textbox').fill(why)
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Accept \d+ findings?/ }).click()
  await page.getByText(new RegExp(`^${open} findings? (was|were) accepted`)).waitFor()
  await matrix.getByText(`${open} accepted`).first().waitFor()
  await page.getByRole('button', { name: 'Take all of this back' }).click()
  await page.getByText(new RegExp(`^${open} acceptances? (was|were) taken back`)).waitFor()
  await matrix.getByText(`${open} accepted`).first().waitFor({ state: 'detached' })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(site.complaints()).toEqual([])
})
