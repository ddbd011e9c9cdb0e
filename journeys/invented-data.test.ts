// Invented data on every page: the banner stands above it, on paper too, and the figures below it open down to records.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventedSentence } from '#definition'
import { runWaymark } from '../src/cli/testing/run-waymark.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from './testing/site.ts'

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

const pages = [
  '/',
  '/goals',
  '/goals/2',
  '/overall-targets/2.7',
  '/indicators',
  '/indicators/kpi-4',
  '/indicators/kpi-10?by=sex',
  '/jurisdictions',
  '/jurisdictions/podgorica',
  '/registers',
  '/registers/seizures',
  '/registers/seizures/new',
  '/about-the-data',
  '/quality',
  '/nowhere',
]

describe('every page of invented data', () => {
  test.for(pages)('%s says so, on the screen, on paper and in its title', async (path, { skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open(path, path.length % 2 === 0 ? phone : undefined)
    await page.waitForSelector('h1')
    const banner = page.locator('.invented')
    expect(await banner.innerText()).toBe(inventedSentence.en)
    expect(await banner.isVisible()).toBe(true)
    if (path !== '/nowhere') expect(await page.title()).toMatch(/^Invented data: /)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await banner.isVisible()).toBe(true)
    await page.context().close()
    expect(site.complaints()).toEqual([])
  })

  test('charts carry it in their titles and descriptions', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/indicators/kpi-10')
    const chart = page.locator('.chart[role=img]').first()
    await chart.waitFor()
    expect(await chart.getAttribute('aria-label')).toContain('Invented data: ')
    expect(await page.locator('.chart-title').first().innerText()).toMatch(/^Invented data: /)
    await page.context().close()
  })
})
