// A reader on a slow line and an old telephone: public pages are small, whole without scripts, right in the dark and on paper.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
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

/** A page of the site in a browser that is set up otherwise than those of the other journeys. */
async function openOtherwise(path: string, settings: object, size = desktop): Promise<Page> {
  const browser = (await site.open('/')).context().browser()
  if (!browser) throw new Error('There is no browser.')
  const context = await browser.newContext({ viewport: size, ...settings })
  const page = await context.newPage()
  await page.goto(site.address + path)
  return page
}

/** What a page weighs on its way, all that it needs included, and in how many requests. */
const weight = `(() => {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  return { bytes: all.reduce((sum, one) => sum + one.encodedBodySize, 0), requests: all.length }
})()`

/** How far the page jumped while it came, as browsers add it up. */
const shift = `new Promise((resume) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value
  }).observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => requestAnimationFrame(() => resume(sum)))
})`

/** On how many sheets a page is printed. */
async function sheetsOf(page: Page): Promise<number> {
  const printed = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  return [...printed.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
}

const pages = [
  ...['/', '/indicators', '/indicators/kpi-4', '/indicators/kpi-12', '/overall-targets/2.7'],
  ...[
    '/jurisdictions/podgorica',
    '/compare?area=podgorica&area=tirana',
    '/glossary?q=deact',
    '/about-the-data',
  ],
]

describe('public pages', () => {
  test.for([
    { path: '/', most: 30_000 },
    { path: '/indicators/kpi-4', most: 40_000 },
    { path: '/indicators/kpi-12', most: 40_000 },
    { path: '/goals/2', most: 40_000 },
    { path: '/glossary', most: 60_000 },
  ])('$path is light and does not jump', async ({ path, most }, { skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open(path)
    const { bytes, requests } = await page.evaluate<{ bytes: number; requests: number }>(weight)
    expect(bytes).toBeGreaterThan(5000)
    expect(bytes).toBeLessThan(most)
    expect(requests).toBeLessThan(6)
    expect(await page.evaluate<number>(shift)).toBeLessThan(0.05)
    await page.context().close()
  })

  test('read without scripts: sentence, chart, table, choices and what a figure is made of', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await openOtherwise('/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: /KPI 4/ }).first().click()
    await page.waitForURL(/kpi-4$/)
    expect(await page.locator('.said').innerText()).toMatch(/Western Balkans, 2020: at least [\d,]+ firearms/)
    expect(await page.locator('.chart-wide path').count()).toBeGreaterThan(3)
    await page.getByLabel('Counted').selectOption({ index: 1 })
    await page.getByLabel('From', { exact: true }).selectOption('2018')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/from=2018/)
    const table = page.locator('.figures').first()
    expect(await table.getByRole('columnheader').allInnerTexts()).not.toContain('2017')
    await table.locator('tbody .figure-link').filter({ hasText: /\d/ }).first().click()
    await page.waitForURL(/\/figure\?/)
    expect(await page.locator('h1').innerText()).toMatch(/, 20\d\d$/)
    expect(await page.locator('.source-line a').first().getAttribute('href')).toMatch(/^https?:/)
    await page.context().close()
  })

  test('are found, compared and read by links and forms alone', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await openOtherwise('/', { javaScriptEnabled: false })
    await page.getByRole('search').getByLabel('Search everything').fill('Prishtin')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\?q=Prishtin/)
    await page.locator('.results a').first().click()
    await page.waitForURL(/jurisdictions\/pristina$/)
    await page.getByRole('link', { name: 'Compare with others' }).click()
    expect(await page.getByRole('checkbox', { name: 'Pristina' }).isChecked()).toBe(true)
    await page.getByRole('checkbox', { name: 'Tirana' }).check()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.waitForURL(/area=pristina&area=tirana/)
    const table = page.locator('.comparison')
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Pristina', 'Tirana'])
    expect(await table.locator('.figure-link').count()).toBeGreaterThan(2)
    await page.context().close()
  })

  test('a chart says its values to whoever points, and to the arrow keys', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/indicators/kpi-4')
    const chart = page.locator('.chart')
    await tabToLabel(page, /Belgrade/)
    await chart.focus()
    await page.keyboard.press('ArrowLeft')
    const first = await chart.locator('output').textContent()
    expect(first).toMatch(/, \d{4}, \S/)
    await page.keyboard.press('ArrowLeft')
    expect(await chart.locator('output').textContent()).not.toBe(first)
    await page.keyboard.press('Escape')
    expect(await chart.locator('output').textContent()).toBe('')
    await chart.locator('.chart-wide').hover()
    expect(await chart.locator('output').textContent()).toMatch(/, \d{4}, \S/)
    await page.context().close()
    expect(site.complaints()).toEqual([])
  })

  test.for(['sq', 'sr-Cyrl'])(
    'in another language read as well, and nothing is cut: %s',
    async (tag, { skip }) => {
      skip(reason !== undefined, reason)
      const page = await openOtherwise(`/?language=${tag}`, {}, phone)
      await page.locator('.languages summary').click()
      expect(await accessibilityFaults(page)).toEqual([])
      // The choice goes along to the next page.
      await page.getByRole('link', { name: /KPI 4/ }).first().click()
      await page.waitForURL(/kpi-4$/)
      expect(await page.locator('html').getAttribute('lang')).toBe(tag)
      for (const size of [desktop, phone]) {
        await page.setViewportSize(size)
        expect(await accessibilityFaults(page), `${size.width} pixels wide`).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      }
      await page.context().close()
    },
  )

  test.for(pages)('%s is right in the dark', async (path, { skip }) => {
    skip(reason !== undefined, reason)
    const page = await openOtherwise(path, { colorScheme: 'dark' })
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size)
      expect(await accessibilityFaults(page), `${size.width} pixels wide`).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })

  test('a goal is printed on at most three sheets, with where and when it was printed', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/goals/2')
    expect(await sheetsOf(page)).toBeLessThanOrEqual(3)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-footer .only-on-paper').innerText()).toContain(`${site.address}/goals/2`)
    await page.context().close()
  })

  test.for(['/indicators/kpi-4', '/indicators/kpi-10', '/indicators/kpi-12'])(
    '%s is printed on at most three sheets with its chart',
    async (path, { skip }) => {
      skip(reason !== undefined, reason)
      const page = await site.open(path)
      expect(await sheetsOf(page)).toBeLessThanOrEqual(3)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.chart-wide .drawn-chart').isVisible()).toBe(true)
      expect(await page.locator('.chart-narrow .drawn-chart').isVisible()).toBe(false)
      await page.context().close()
    },
  )
})
