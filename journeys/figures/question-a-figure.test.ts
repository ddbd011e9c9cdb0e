// The secretariat looks for figures to question, and takes them into a spreadsheet.
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runWaymark } from '../../src/cli/testing/run-waymark.ts'
import { openSite, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite()
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

describe('questioning figures', () => {
  test('the quality page lists every contradiction under the name of its rule', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/quality')
    await page.getByText('Parts do not add up').first().waitFor()
    let text = ''
    // One rule at a time: what is opened closes the one before.
    for (let at = 0; at < (await page.locator('section.rule').count()); at += 1) {
      const rule = page.locator('section.rule').nth(at)
      await rule.getByRole('button', { name: 'Show findings' }).click()
      await rule.locator('li.finding').first().waitFor()
      text += (await page.locator('main').textContent()) ?? ''
    }
    for (const words of [
      /Parts do not add up/,
      /add up to 697, the whole is given as 797/,
      /add up to 104,216, the whole is given as 104,275/,
      /A stated change does not follow/,
      /2,871 so far, after 2,929/,
      /more than 1,800 alone, but only 1,756/,
      /1,536 was announced, 1,563 is what happened/,
      /add up to 13, but the group’s figure is 15/,
      /70 of 429/,
      /1,000 and 473/,
      /129 for South East Europe \(Western Balkans and Chisinau\), 124 for Western Balkans/,
    ]) {
      expect(text).toMatch(words)
    }
  })

  test('what is downloaded is read by the importer again', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const folder = mkdtempSync(join(tmpdir(), 'waymark-download-'))
    const file = join(folder, 'observations.csv')
    const answer = await fetch(`${site.address}/api/observations?format=csv&limit=1000`)
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
    const run = await runWaymark(['check', file], { DATA_DIR: join(folder, 'data') })
    expect(run.err).toContain('1,000 good rows, 0 problems')
    expect(run.code).toBe(0)
    rmSync(folder, { recursive: true })
  })

  test('a chart is drawn, and the first page stays light without it', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/indicators/kpi-4/explore?show=all')
    const chart = page.locator('.chart svg path')
    await page.getByRole('heading', { name: /Figures over time/ }).scrollIntoViewIfNeeded()
    await chart.first().waitFor({ state: 'attached' })
    await page.locator('.chart').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator('.chart output').textContent()).toMatch(/, \d{4}, \S/)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('kpi-4.png')
    expect([...readFileSync(await file.path()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
    await page.getByRole('tab', { name: 'Map' }).click()
    await page
      .locator('.chart desc', { hasText: /^A map of the areas, \d{4}\. Belgrade: / })
      .waitFor({ state: 'attached' })
    expect(page.url()).toContain('kind=map')
    await page.locator('.chart').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('.chart output').textContent()).toMatch(/^Belgrade, \d{4}, \S/)
    await page.getByRole('tab', { name: 'Map' }).press('ArrowLeft')
    await page.getByRole('checkbox', { name: 'Belgrade' }).uncheck()
    await page
      .locator('.chart desc', { hasText: /^Lines through time\. Podgorica: / })
      .waitFor({ state: 'attached' })
    expect(page.url()).toMatch(/area=podgorica[^&]*tirana/)
    expect(page.url()).not.toContain('kind=map')
    expect(await page.getByRole('tab', { name: 'Chart' }).getAttribute('aria-selected')).toBe('true')
    const other = await site.open('/quality')
    const bytes = await other.evaluate<number>(
      'performance.getEntriesByType("resource").filter((one) => one.name.endsWith(".js")).reduce((sum, one) => sum + one.encodedBodySize, 0)',
    )
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(130_000)
    // All that is sent for it: page, style, scripts, names of the roadmap and what it shows; and not the whole roadmap.
    const [all, whole] = await other.evaluate<[number, number]>(
      `(() => {
        const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        const whole = sent.filter(({ name }) => new URL(name).pathname === '/api/roadmap')
        return [sent.reduce((sum, one) => sum + one.encodedBodySize, 0), whole.length]
      })()`,
    )
    expect(whole).toBe(0)
    expect(all).toBeLessThan(150_000)
    expect(site.complaints()).toEqual([])
  })
})
