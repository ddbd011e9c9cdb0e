// A journalist asks how many women were killed, by keyboard alone, and follows the figure to its source.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, answerByKeyboard, openSite, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite()
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

/** Presses Tab until the focus is on something that holds the words. */
async function tabTo(page: Page, words: RegExp): Promise<string> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate<string>(
      'const it = document.activeElement; `${it.title} ${it.getAttribute("aria-label") ?? ""} ${it.textContent} ${it.closest("label")?.textContent ?? ""}`',
    )
    if (words.test(text)) return text
  }
  throw new Error(`The keyboard never reached ${String(words)}.`)
}

describe('opening a figure by keyboard', () => {
  test('from the overview to the source of one figure, and back', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/')
    await tabTo(page, /Firearm incidents and victims/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/indicators\/kpi-10/)
    await tabTo(page, /Explore in the workplace/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/kpi-10\/explore/)
    await page.locator('.figure-button').first().waitFor()

    await answerByKeyboard(page, /^Figure /, 'Persons')
    await page.waitForURL(/show=killed/)
    await page.getByRole('checkbox', { name: 'Sex' }).waitFor()
    await tabTo(page, /^\s*Sex\s*$|\bSex\b/)
    await page.keyboard.press('Space')
    await page.waitForURL(/by=sex/)
    await page.locator('.figure-button[title*="women"]').first().waitFor()
    const opened = await tabTo(page, /Chisinau.*2023.*(women|female).*\b35\b/)
    expect(opened).toContain('35')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByText('seesac.org', { exact: false }).first().waitFor()
    const link = dialog.locator('a[href^="https://www.seesac.org/News-SALW/2023-year-in-review/"]').first()
    expect(await link.count()).toBe(1)
    expect(await dialog.textContent()).toMatch(/35 women/)
    expect(await accessibilityFaults(page)).toEqual([])

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    const focused = await page.evaluate<string>('document.activeElement.title')
    expect(focused).toContain('35')
    expect(site.complaints()).toEqual([])
  })

  test('every figure of the page opens to observations that lead to a web address', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/indicators/kpi-11/explore')
    await page.waitForSelector('.figure-button')
    const known = page.locator('.figure-button').filter({ hasText: /\d/ })
    const count = Math.min(await known.count(), 12)
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at += 1) {
      await known.nth(at).click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('a[href^="http"]').first().waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    }
  })
})
