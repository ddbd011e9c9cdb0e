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
