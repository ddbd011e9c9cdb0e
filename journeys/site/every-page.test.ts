// Every page, on a desk and on a phone: it opens without complaint, fits, and can be used by everybody.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyPage, missingPage, pagesWithoutExample } from '../testing/page-list.ts'
import {
  accessibilityFaults,
  desktop,
  openSite,
  overflow,
  phone,
  tabToLabel,
  whyNoJourney,
  type Site,
} from '../testing/site.ts'

const reason = whyNoJourney()
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite()
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

const sizes = [desktop, phone]

test('a page of something that is named has an example in the list of pages', () => {
  expect(pagesWithoutExample()).toEqual([])
})

describe('on a desk and on a phone', () => {
  test.for(everyPage)('%s', async (path, { skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.visit(path)
    await page.waitForSelector('h1')
    expect(await page.locator('h1').count()).toBe(1)
    for (const size of sizes) {
      await page.setViewportSize(size)
      expect(await accessibilityFaults(page), `${size.width} pixels wide`).toEqual([])
      expect(await overflow(page), `${size.width} pixels wide`).toBeLessThanOrEqual(0)
      expect((await page.locator('header').first().boundingBox())?.height).toBeLessThan(100)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav').first().isVisible()).toBe(false)
    // Browsers note of an address of nothing that there is nothing.
    const noted = path === missingPage ? [expect.stringContaining('404')] : []
    expect(site.complaints()).toEqual(noted)
  })
})

describe('the menu opens and closes by the keyboard alone, and leads on', () => {
  test.for([
    { size: desktop, button: 'Records and requests' },
    { size: phone, button: 'Menu' },
  ])('$size.width pixels wide', async ({ size, button }, { skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/quality', size)
    const opener = page.getByRole('button', { name: button })
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Registers' })
    await tabToLabel(page, new RegExp(button))
    expect(await entry.isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await entry.waitFor()
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0])
    await page.keyboard.press('Escape')
    expect(await entry.isVisible()).toBe(false)
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe(button)
    await page.keyboard.press('Enter')
    await tabToLabel(page, /^\s*Registers/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Registers', level: 1 }).waitFor()
    expect(await entry.isVisible()).toBe(false)
    await page.context().close()
  })
})
