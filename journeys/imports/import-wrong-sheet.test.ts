// A workbook with a cover in front: the page names the sheet that is meant, and reads that one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  const page = await site.open('/registers/river-log/import')
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  await page.getByLabel('File', { exact: true }).setInputFiles(path)
  await page.getByRole('button', { name: 'Send the file' }).click()
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
