// Every page, on a desk and on a phone: it opens without complaint, fits, and can be used by everybody.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { roadmaps } from '#roadmaps'
import { everyPage, missingPage, pagesWithoutExample, pagesWithoutHelp } from '../testing/page-list.ts'
import { outsideCatalogues, weightOfPage } from '../testing/read-page.ts'
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
  if (reason === undefined) site = await openSite({ TRY_LANGUAGES: 'yes' })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

const sizes = [desktop, phone]
/**
 * So much a first visit fetches at most: 150 kB, and 5 for the form to sign in, which stands on the pages of records here. More
 * where a page opens with all of the roadmap.
 */
const [mostBytes, withAllOfRoadmap] = [155_000, 240_000]
/** Names that need no translation: of indicators, of the pseudo-language, of what anchors the log. */
const ruleOut = {
  code: /^(?:KPI \d+|Pseudo|Waymark|.*[\da-f]{40}.*)$/,
  citation: roadmaps[0]?.source.citation,
}

test('a page of something that is named has an example in the list of pages', () => {
  expect(pagesWithoutExample()).toEqual([])
})

test('a page of the workplace has its help, but those on which nothing has to be explained', () => {
  expect(pagesWithoutHelp()).toEqual([])
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
    const { bytes, isWhole } = await weightOfPage(page)
    expect(bytes).toBeLessThan(isWhole ? withAllOfRoadmap : mostBytes)
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
    await entry.waitFor({ state: 'hidden' })
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe(button)
    await page.keyboard.press('Enter')
    await tabToLabel(page, /^\s*Registers/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Registers', level: 1 }).waitFor()
    await entry.waitFor({ state: 'hidden' })
    await page.context().close()
  })
})

describe('in another language', () => {
  const languageOf = (page: Page) => page.evaluate<string>('document.documentElement.lang')
  const choose = async (page: Page, name: string) => {
    await page.locator('.languages summary').click()
    await page.locator('.languages').getByRole('link', { name, exact: true }).click()
  }

  test('a page says what it says in Cyrillic and in Latin, and the switch keeps the page and its question', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/quality?severity=warning&language=sr-Cyrl')
    await page.getByText('Језик: Српски (ћирилица)').waitFor()
    expect(await languageOf(page)).toBe('sr-Cyrl')
    // Of the roadmap, whose texts come in the same language: what goals are called.
    await page.getByRole('navigation').getByRole('link', { name: 'Циљеви', exact: true }).waitFor()
    await choose(page, 'Srpski (latinica)')
    await page.getByText('Jezik: Srpski (latinica)').waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Ciljevi', exact: true }).waitFor()
    expect(await languageOf(page)).toBe('sr-Latn')
    const { pathname, searchParams } = new URL(page.url())
    expect([pathname, searchParams.get('severity')]).toEqual(['/quality', 'warning'])
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0])
    // The choice is kept for the next page, and for public ones.
    await page.goto(`${site.address}/sign-in`)
    await page.getByText('Jezik: Srpski (latinica)').waitFor()
    await page.goto(site.address)
    expect(await languageOf(page)).toBe('sr-Latn')
    await page.context().close()
  })

  test('pages say nothing that is in no catalogue, but names of indicators and of the source', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const { code, citation } = ruleOut
    for (const path of ['/quality', '/registers', '/registers/seizures/new', '/sign-in']) {
      const page = await site.visit(`${path}?language=xx`)
      await page.waitForSelector('h1')
      const left = (await outsideCatalogues(page)).filter((text) => !code.test(text) && text !== citation)
      expect([path, left]).toEqual([path, []])
    }
    await site.visit('/quality?language=en')
  })

  test('what was typed and is kept nowhere is asked about before another language is opened', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/sign-in')
    await page.locator('main form input').first().fill('ana@example.org')
    page.once('dialog', (dialog) => void dialog.dismiss())
    await choose(page, 'Shqip')
    expect([await languageOf(page), await page.locator('main form input').first().inputValue()]).toEqual([
      'en',
      'ana@example.org',
    ])
    page.once('dialog', (dialog) => void dialog.accept())
    await page.locator('.languages').getByRole('link', { name: 'Shqip', exact: true }).click()
    await page.getByText('Gjuha: Shqip').waitFor()
    expect([await languageOf(page), new URL(page.url()).pathname]).toEqual(['sq', '/sign-in'])
    await page.context().close()
  })

  test('whoever reads English loads no other language', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers')
    const loaded = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name)`,
    )
    expect(loaded.filter((name) => /\/texts\/|other-language/.test(name))).toEqual([])
    await page.context().close()
  })
})
