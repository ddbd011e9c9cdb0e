// A sheet in which thousands of cells are wrong: every kind of problem is said once with its number, and each can be read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'waymark-many-'))
const shots = process.env['WAYMARK_TEST_SHOTS']
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})

/** Every row has a day that is none, every second one a cause that nobody knows. */
const rows = Array.from(
  { length: 1500 },
  (_none, at) => `zenda;yesterday;${at + 1};${at % 2 === 0 ? 'rain' : 'flood'}`,
)

test('thousands of problems are summed up by kind and listed one by one, with what, where, why and how to mend it', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const path = join(folder, 'trips.csv')
  writeFileSync(path, ['jurisdiction;day;log_number;call_cause', ...rows].join('\n'))
  const page = await site.open('/registers/river-log/import')
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  await page.getByLabel('File', { exact: true }).setInputFiles(path)
  await page.getByRole('button', { name: 'Send the file' }).click()
  await page.getByText('2,250 problems', { exact: true }).waitFor()

  const kinds = page.locator('table', { hasText: 'All 2,250 problems are of these 2 kinds:' })
  const cells: string[][] = []
  for (const row of await kinds.locator('tbody tr').all())
    cells.push(await row.locator('th, td').allInnerTexts())
  expect(cells.map((row) => row.slice(0, 3))).toEqual([
    ['1,500', '2', 'day'],
    ['750', '2', 'call_cause'],
  ])
  // what is wrong and why in one cell, how to mend it in the next: none is empty
  for (const row of cells) expect(row.slice(3).filter((text) => text.trim() === '')).toEqual([])

  const list = page.locator('table', { hasText: 'Row' }).last().locator('tbody tr')
  expect(await list.count()).toBe(50)
  await page.getByRole('button', { name: 'Show 50 more' }).click()
  await expect.poll(() => list.count()).toBe(100)
  await page.getByRole('button', { name: 'Show all 1,000' }).click()
  await expect.poll(() => list.count()).toBe(1000)
  await page.getByText('The first 1,000 of 2,250 are listed one by one').waitFor()
  expect(await page.getByRole('button', { name: 'Take this file …' }).isDisabled()).toBe(true)
  for (const size of [{ width: 1440, height: 900 }, phone]) {
    await page.setViewportSize(size)
    expect(await overflow(page)).toBe(0)
    if (shots) await page.screenshot({ path: join(shots, `many-${size.width}.png`) })
  }
  expect(await accessibilityFaults(page)).toEqual([])
  expect(site.complaints()).toEqual([])
}, 120_000)
