// An officer looks for records in a long list, keeps the view, and takes along exactly what is shown.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const causes = ['storm', 'wind', 'flood']
let site: Site

/** Sixty trips, one a day from the first of January; every third after a flood, with as many tyres as its number says. */
async function keepTrips(): Promise<void> {
  const lines = Array.from({ length: 60 }, (_trip, at) => {
    const day = new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10)
    const fields = {
      day,
      'log-number': `T-${at + 1}`,
      'call-cause': causes[at % 3],
      remark: `Trip, ${at + 1}`,
    }
    const litter = [{ 'litter-class': 'tyre', pieces: at + 1 }]
    return JSON.stringify({ jurisdiction: at < 50 ? 'zenda' : 'strelsau', fields, children: { litter } })
  })
  const answer = await fetch(`${site.address}/api/registers/river-log/batches`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  expect([answer.status, await answer.json()]).toMatchObject([200, { created: 60 }])
}

beforeAll(async () => {
  if (reason !== undefined) return
  site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
  await keepTrips()
}, 120_000)
afterAll(async () => {
  if (reason === undefined) await site.close()
})

/** The first cells of the rows that are shown. */
const shownIn = (page: Page) => page.locator('table.records tbody th').allTextContents()
const panel = (page: Page, name: string) => page.locator('summary', { hasText: name })
const numbersIn = (page: Page) => page.locator('table.records tbody tr td:nth-child(2)').allTextContents()

test('a list is searched, filtered, sorted, turned over, kept as a view, and downloaded as it is shown', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/registers/river-log')
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  await page.getByText('Records 1 to 25 of 60').waitFor()
  expect((await shownIn(page))[0]).toBe('2023-03-01')

  await page.getByRole('button', { name: 'Next page' }).click()
  await page.getByText('Records 26 to 50 of 60').waitFor()

  // by the name of an answer in a row below the records, and by the names under which records are kept: nothing
  await page.getByLabel('Search').fill('tyres')
  await page.getByText('Records 1 to 25 of 60').waitFor()
  await page.getByLabel('Search').fill('log_number')
  await page.getByText('No record that you may read fits.').waitFor()
  await page.getByLabel('Search').fill('')
  await page.getByText('Records 1 to 25 of 60').waitFor()

  await panel(page, 'Filters').click()
  await page.getByLabel('Field', { exact: true }).selectOption('Cause of the call')
  await page.getByLabel('flood').check()
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByText('Records 1 to 20 of 20').waitFor()
  await page.getByLabel('Field', { exact: true }).selectOption('Litter: Pieces')
  await page.getByLabel('From', { exact: true }).fill('31')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByText('Records 1 to 10 of 10').waitFor()
  await page.getByLabel('Jurisdiction').selectOption('zenda')
  await page.getByText('Records 1 to 6 of 6').waitFor()
  await page.getByRole('button', { name: 'Day', exact: false }).first().click()
  await expect.poll(async () => (await shownIn(page))[0]).toBe('2023-02-02')
  await panel(page, 'Columns').click()
  const columns = page.getByRole('group', { name: 'Columns' })
  await columns.getByLabel('Cause of the call').uncheck()
  await columns.getByLabel('Name of the storm').uncheck()
  await columns.getByLabel('Remark').check()
  await page.getByRole('columnheader', { name: 'Remark' }).waitFor()
  expect(await numbersIn(page)).toEqual(['T-33', 'T-36', 'T-39', 'T-42', 'T-45', 'T-48'])
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize(phone)
  expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []])
  await page.setViewportSize({ width: 1440, height: 900 })

  await panel(page, 'Views').click()
  await page.getByLabel('Name of this view').fill('Floods of Zenda')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.goto(`${site.address}/registers/river-log`)
  await page.getByText('Records 1 to 25 of 60').waitFor()
  await panel(page, 'Views').click()
  await page.getByRole('link', { name: 'Floods of Zenda' }).click()
  await page.getByText('Records 1 to 6 of 6').waitFor()
  expect(await numbersIn(page)).toEqual(['T-33', 'T-36', 'T-39', 'T-42', 'T-45', 'T-48'])

  await panel(page, 'Download').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV, a row for each record' }).click()
  const rows = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n')
  expect(rows[0]).toContain('Jurisdiction,Institution,Day,Number in the log,Remark,')
  expect(rows.slice(1).map((row) => row.split(',')[3])).toEqual(await numbersIn(page))
  expect(site.complaints()).toEqual([])
}, 120_000)

test('what the trips come to is explored, taken along, pinned, shown to a colleague and unpinned', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/explore')
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  await page.getByText('Choose an indicator to begin with.').waitFor()
  await page.getByText('You have not pinned any view yet.').waitFor()

  // By the keyboard: the indicator by a part of its name, the figure and both dimensions from their lists.
  await page.getByLabel('Indicator').fill('Rescue')
  await page.keyboard.press('Enter')
  await page.getByLabel('Figure', { exact: true }).selectOption('Calls')
  await page.getByLabel('Down', { exact: true }).selectOption('Cause')
  await page.getByLabel('Across', { exact: true }).selectOption('Jurisdiction')
  const table = page.locator('table.figures')
  const ofFloods = table.locator('tr', { has: page.getByRole('rowheader', { name: 'flood' }) })
  await ofFloods.getByText('16 to 80').waitFor()
  await table.getByText('17 to 80').first().waitFor()
  expect(page.url()).toContain('rows=call-cause')
  await page.getByLabel('Bars').check()
  await page.locator('.chart-drawing svg').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize(phone)
  expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []])
  await page.setViewportSize({ width: 1440, height: 900 })

  const taken = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    return readFileSync(await (await download).path())
  }
  const rows = (await taken('These figures (CSV)')).toString('utf8').trim().split('\n')
  expect(rows.some((row) => row.includes('flood') && row.includes('zenda'))).toBe(true)
  expect(rows.slice(1).every((row) => row.includes('2023'))).toBe(true)
  expect((await taken('These figures (XLSX)')).subarray(0, 2).toString()).toBe('PK')
  const drawn = (await taken('SVG')).toString('utf8')
  expect(drawn).toContain('Calls')
  expect(drawn).toContain(`${site.address}/explore`)
  expect((await taken('PNG')).subarray(1, 4).toString()).toBe('PNG')

  await panel(page, 'Pin this view').click()
  await page.getByLabel('Name', { exact: true }).fill('Calls by cause')
  await page.getByRole('button', { name: 'Pin it' }).click()
  await page.getByText('“Calls by cause” is pinned.').waitFor()
  await page.getByRole('button', { name: 'Rename “Calls by cause”' }).click()
  await page.getByLabel('New name').fill('Causes')
  await page.getByLabel('New name').press('Enter')
  const pin = page.getByRole('link', { name: 'Causes', exact: true })
  await pin.waitFor()
  const asked = await fetch(`${site.address}/api/pins`, { headers: { authorization: `Bearer ${token}` } })
  const { items } = (await asked.json()) as { readonly items: readonly { readonly id: string }[] }

  await page.goto(`${site.address}/views/${items[0]?.id ?? ''}`)
  await page.getByText('Pinned by you').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Open the view' }).click()
  await ofFloods.getByText('16 to 80').waitFor()
  expect(await page.getByLabel('Bars').isChecked()).toBe(true)
  await page.goto(`${site.address}/submissions`)
  await page.getByRole('link', { name: 'Causes', exact: true }).waitFor()

  await page.goto(`${site.address}/explore`)
  await page.getByRole('button', { name: 'Unpin “Causes”' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await pin.waitFor()
  await page.getByRole('button', { name: 'Unpin “Causes”' }).click()
  await page.getByRole('button', { name: 'Yes, unpin it' }).click()
  await page.getByText('You have not pinned any view yet.').waitFor()
  expect(site.complaints()).toEqual([])
}, 120_000)
