// A workbook with a cover in front, one with a sheet a month, and a text in an encoding that nobody can tell: the page says so, and offers what helps.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWorkbook } from '../../src/formats/testing/build-workbook.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'waymark-wrong-sheet-'))
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})

const row = (...cells: string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`

/** The page after the file was sent. */
async function sent(path: string): Promise<Page> {
  const page = await site.open('/registers/river-log/import')
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  await page.getByLabel('File', { exact: true }).setInputFiles(path)
  await page.getByRole('button', { name: 'Send the file' }).click()
  return page
}

test('a workbook with a sheet a month is read as one table where that is wanted', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const month = (day: string, number: string) =>
    row('jurisdiction', 'day', 'log_number', 'call_cause') + row('zenda', day, number, 'flood')
  const path = await buildWorkbook(join(folder, 'months.xlsx'), {
    sheets: [
      { name: 'May', rows: month('2023-05-31', 'A-1') },
      { name: 'June', rows: month('2023-06-01', 'A-2') },
    ],
  })
  const page = await sent(path)
  await page.getByText('1 new', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Read all sheets with these headings as one table' }).click()
  await page.getByText('2 new', { exact: true }).waitFor()
  expect(site.complaints()).toEqual([])
}, 60_000)

test('a text of which it cannot be told how it is encoded is read as whoever sends it says', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const path = join(folder, 'log.csv')
  const lines = ['jurisdiction;day;log_number;call_cause;remark', 'zenda;2023-05-31;B-1;flood;Ni?']
  writeFileSync(path, Buffer.from(lines.join('\n').replace('?', '\u00C5'), 'latin1'))
  const page = await sent(path)
  await page.getByText('It cannot be told for certain how the letters of the text are encoded').waitFor()
  expect(await page.getByText('The headings are those of our template').count()).toBe(0)
  await page.getByLabel('Encoding').selectOption('Windows-1252 (Western European)')
  await page.getByRole('button', { name: 'Read it so' }).click()
  await page.getByText('1 new', { exact: true }).waitFor()
  expect(site.complaints()).toEqual([])
}, 60_000)

test('a workbook with a cover sheet in front says which sheet is meant, and is read from there', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const trips =
    row('jurisdiction', 'day', 'log_number', 'call_cause') +
    row('zenda', '2023-05-31', 'W-1', 'flood') +
    row('zenda', 'soon', 'W-2', 'flood')
  const path = await buildWorkbook(join(folder, 'пописи.xlsx'), {
    sheets: [
      { name: 'Cover', rows: row('River watch') + row('Please fill in') },
      { name: 'Trips', rows: trips },
    ],
  })
  const page = await sent(path)
  await page.getByText('the headings that are looked for are in “Trips”').waitFor()
  for (const size of [phone, { width: 1440, height: 900 }]) {
    await page.setViewportSize(size)
    expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []])
  }
  await page.getByLabel('Sheet', { exact: true }).selectOption('Trips')
  await page.getByRole('button', { name: 'Read it so' }).click()
  await page.getByText('1 new', { exact: true }).waitFor()
  expect(await page.getByText('the headings that are looked for').count()).toBe(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the file with the problems marked' }).click()
  expect((await download).suggestedFilename()).toBe('пописи-marked.xlsx')
  expect(site.complaints()).toEqual([])
}, 60_000)
