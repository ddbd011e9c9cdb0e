// Every page, on a desk and on a phone: it opens without complaint, fits, and can be used by everybody.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from './testing/site.ts'

const reason = whyNoJourney()
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite()
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

const pages = [
  '/',
  '/goals',
  '/goals/2',
  '/overall-targets/2.7',
  '/indicators',
  '/indicators/kpi-1',
  '/indicators/kpi-4',
  '/indicators/kpi-10?by=sex',
  '/jurisdictions',
  '/jurisdictions/podgorica',
  '/registers',
  '/registers/seizures',
  '/registers/seizures/import',
  '/registers/seizures/waiting',
  '/imports',
  '/imports/of-yesterday',
  '/about-the-data',
  '/quality',
  '/completeness',
  '/nowhere',
]

const sizes = [{ width: 1440, height: 900 }, phone]

describe('on a desk and on a phone', () => {
  test.for(pages)('%s', async (path, { skip }) => {
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
