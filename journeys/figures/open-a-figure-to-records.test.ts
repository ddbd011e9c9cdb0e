// An analyst doubts a figure, opens it by keyboard, and stands before exactly the records that were counted in it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathTo } from '#definition'
import {
  accessibilityFaults,
  answerByKeyboard,
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

const pieces = (itemClass: string, quantity: number) => ({ 'item-class': itemClass, quantity })
/** Case number, day, and what was taken: three cases at a border in 2024, one of them with ammunition alone. */
const cases = [
  ['A-1', '2024-02-01', [pieces('firearm', 3), pieces('ammunition', 200)]],
  ['A-2', '2024-07-01', [pieces('firearm', 2)]],
  ['A-3', '2024-07-02', [pieces('ammunition', 50)]],
  ['A-4', '2025-01-01', [pieces('firearm', 9)]],
] as const

beforeAll(async () => {
  if (reason !== undefined) return
  site = await openSite({ WAYMARK_TOKEN: token })
  for (const [number, day, items] of cases) {
    const answers = { authority: 'customs', offence: 'trafficking', setting: 'land-border' }
    const fields = { day, 'case-number': number, crossing: 'Gate 1', ...answers }
    const body = JSON.stringify({ jurisdiction: 'skopje', fields, children: { items } })
    const url = site.address + pathTo('records', 'seizures')
    const answer = await fetch(url, { method: 'POST', headers, body })
    expect([answer.status, await answer.text()]).toEqual([201, expect.any(String)])
  }
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

describe('a figure that is doubted', () => {
  test('leads by keyboard to its records, which come to it', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/seizures')
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    await page.getByText('Records 1 to 4 of 4').waitFor()

    await page.getByRole('link', { name: 'KPIs' }).click()
    await page.getByRole('link', { name: /KPI 4/ }).first().click()
    await page.getByRole('link', { name: 'Explore in the workplace' }).click()
    await page.locator('.figure-button').first().waitFor()
    await answerByKeyboard(page, /^Figure /, 'Items seized, inland and')
    await page.waitForURL(/show=all/)
    // The year is not stated to be complete.
    const figure = page
      .locator('.figure-button[title*="Skopje"][title*="2024"]')
      .filter({ hasText: /^at least 5/ })
    await figure.first().waitFor()
    await figure.first().focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('link', { name: 'Records counted: Seizures, Skopje' }).first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await tabToLabel(page, /Records counted: Seizures, Skopje/)
    await page.keyboard.press('Enter')

    await page.getByText('Records 1 to 2 of 2').waitFor()
    await page.getByText(/^All records of this figure together come to 5 \w+\.$/).waitFor()
    expect(await page.locator('tbody').first().innerText()).toMatch(/A-2[\s\S]*A-1/)
    const chip = page.getByRole('button', { name: /Show all records again, not only those of: Counted in: / })
    expect(await chip.innerText()).toMatch(/^Counted in: .*, Skopje, 2024, .*firearm/i)
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await chip.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })

    await page.getByLabel('Search').fill('A-2')
    await page.getByText('Records 1 to 1 of 1').waitFor()
    await page.getByLabel('Search').fill('')
    await page.getByText('Records 1 to 2 of 2').waitFor()
    await chip.click()
    await page.getByText('Records 1 to 4 of 4').waitFor()
    expect(site.complaints()).toEqual([])
  }, 60_000)

  test('with an address that says nonsense is a sentence, and one click away from all records', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await site.open(
      '/registers/seizures?counted=element:items-seized;jurisdiction:moon;period:2024',
    )
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    await page.getByText('The register has no records of “moon”.').waitFor()
    await page.getByRole('button', { name: /Counted in a figure that cannot be read/ }).click()
    await page.getByText('Records 1 to 4 of 4').waitFor()
  })
})
