// Every page, on a desk and on a phone: it opens without complaint, fits, and can be used by everybody.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyPage, pagesWithoutExample } from '../testing/page-list.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite()
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

const sizes = [{ width: 1440, height: 900 }, phone]

test('a page of something that is named has an example in the list of pages', () => {
  expect(pagesWithoutExample()).toEqual([])
})

describe('on a desk and on a phone', () => {
  test.for(everyPage)('%s', async (path, { skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open(path)
    await page.waitForSelector('h1')
    expect(await page.locator('h1').count()).toBe(1)
    for (const size of sizes) {
      await page.setViewportSize(size)
      expect(await accessibilityFaults(page), `${size.width} pixels wide`).toEqual([])
      expect(await overflow(page), `${size.width} pixels wide`).toBeLessThanOrEqual(0)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav').first().isVisible()).toBe(false)
    await page.context().close()
    expect(site.complaints()).toEqual([])
  })
})
