// Invented data on every page: the banner stands above it, on paper too, and the figures below it open down to records.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventedSentence } from '#definition'
import { runWaymark } from '../../src/cli/testing/run-waymark.ts'
import { everyPage, missingPage } from '../testing/page-list.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const folder = mkdtempSync(join(tmpdir(), 'waymark-invented-'))
let site: Site
beforeAll(async () => {
  if (reason !== undefined) return
  const settings = { DATA_DIR: join(folder, 'data') }
  const { code, err } = await runWaymark(['demo', '--years', '2', '--scale', '0.01'], settings)
  if (code !== 0) throw new Error(err)
  site = await openSite(settings)
}, 240_000)
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})

/** How the banner is laid out, and what it stands in. */
const headOfPaper = `(() => {
  const banner = document.querySelector('.invented')
  const own = getComputedStyle(banner)
  return [own.display, own.breakInside, getComputedStyle(banner.parentElement).display].join(', ')
})()`

describe('every page of invented data', () => {
  test.for(everyPage)('%s says so, on the screen, on paper and in its title', async (path, { skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.visit(path, path.length % 2 === 0 ? phone : undefined)
    await page.waitForSelector('h1')
    const banner = page.locator('.invented')
    expect(await banner.innerText()).toBe(inventedSentence.en)
    expect(await banner.isVisible()).toBe(true)
    if (path !== missingPage) expect(await page.title()).toMatch(/^Invented data: /)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await banner.isVisible()).toBe(true)
    // Browsers repeat the head of a table on every sheet of paper, as long as it may not be broken.
    expect(await page.evaluate<string>(headOfPaper)).toBe('table-header-group, avoid, table')
    // Browsers note of an address of nothing that there is nothing.
    const noted = path === missingPage ? [expect.stringContaining('404')] : []
    expect(site.complaints()).toEqual(noted)
  })

  test('charts carry it in their titles and descriptions', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.visit('/indicators/kpi-10')
    const chart = page.locator('.chart').first()
    await chart.waitFor()
    expect(await chart.getAttribute('aria-label')).toContain('Invented data: ')
    expect(await page.locator('.chart-title').first().innerText()).toMatch(/^Invented data: /)
  })
})
