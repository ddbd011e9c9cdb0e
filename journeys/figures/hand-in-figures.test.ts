// A commission downloads the form of a KPI, fills it in, hands it in on the page, mends a cell, and the KPI has the figure.
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTables, writeWorkbook, type OutRow } from '#formats'
import { indicatorTemplate } from '#intake'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'waymark-hand-in-'))
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})

async function headingsOf(path: string): Promise<readonly string[]> {
  const file = await openTables(path)
  if ('code' in file) throw new Error(file.code)
  const rows = await Array.fromAsync(file.rows(file.tables[0]?.name ?? ''))
  return rows.find(({ cells }) => cells.includes('vintage'))?.cells ?? []
}

/** The form with one figure in it, as a spreadsheet program would save it. */
async function fillIn(name: string, value: string): Promise<string> {
  const indicator = ruritania.indicators.find(({ id }) => id === 'rescues')
  if (!indicator) throw new Error('The invented roadmap has no rescues.')
  const { sheets, ...workbook } = indicatorTemplate({ roadmap: ruritania, language: 'en' }, indicator)
  const [entries, ...others] = sheets
  if (!entries) throw new Error('The form has no sheet.')
  const head = [...(entries.rows as OutRow[])]
  const answers: Readonly<Record<string, string>> = {
    ...{ jurisdiction: 'zenda', element: 'rescue-calls', period: '2011', value, source: 'River Watch' },
    ...{ address: 'https://river.example/2011', vintage: '2012-02-01' },
  }
  const cells = (head.at(-1)?.cells ?? []).map((cell) => ({ text: answers[cell?.text ?? ''] ?? '' }))
  const path = join(folder, name)
  const filled = { ...workbook, sheets: [{ ...entries, rows: [...head, { cells }] }, ...others] }
  await pipeline(writeWorkbook(filled), createWriteStream(path))
  return path
}

/** A sheet of somebody else: one of its headings is not ours. */
function ownSheet(): string {
  const path = join(folder, 'own.csv')
  const row = 'zenda;rescue-calls;2012;8;River Watch;https://river.example/2012;2013-02-01'
  writeFileSync(path, ['jurisdiction;element;period;Trips;source;address;vintage', row].join('\n'))
  return path
}

async function figure(year = '2011'): Promise<string | null | undefined> {
  const url = `${site.address}/api/indicators/rescues/figures?from=${year}&to=${year}&jurisdiction=zenda&show=calls`
  const { figures } = (await (await fetch(url)).json()) as { figures: { value: string | null }[] }
  return figures[0]?.value
}

async function look(page: Page, path: string, heading = 'What would happen'): Promise<void> {
  await page.getByLabel('File', { exact: true }).setInputFiles(path)
  await page.getByRole('button', { name: 'Look at the file' }).click()
  await page.getByRole('heading', { name: heading }).waitFor()
}

/** The page has no fault for anybody, on a desk and on a phone. */
async function expectFit(page: Page): Promise<void> {
  for (const size of [phone, { width: 1440, height: 900 }]) {
    await page.setViewportSize(size)
    expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []])
  }
}

test('the form of a KPI is downloaded, handed in, mended where it has to be, and moves the KPI', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/indicators/rescues/explore')
  expect(await figure()).toBeNull()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the form of this indicator (XLSX)' }).click()
  expect(await headingsOf(await (await download).path())).toEqual(
    await headingsOf(await fillIn('same.xlsx', '')),
  )
  await page.getByRole('link', { name: 'Hand in figures' }).click()
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')

  await look(page, await fillIn('bad.xlsx', 'seven'))
  const [problem] = await page.locator('table', { hasText: 'How to mend it' }).locator('tbody tr').all()
  expect(await problem?.textContent()).toMatch(/^6value.*“seven”/)
  expect(await page.getByRole('button', { name: 'Take all of it' }).count()).toBe(0)
  // A button says what it does under the pointer as well.
  await page.getByRole('button', { name: 'Look at the file' }).hover()
  const [ink, ground] = await page.evaluate<string[]>(
    'const it = getComputedStyle(document.querySelector("button.main-button")); [it.color, it.backgroundColor]',
  )
  expect(ink).not.toBe(ground)
  await expectFit(page)

  await look(page, await fillIn('good.xlsx', '7'))
  await page.getByText('1 row is right; 1 says something new.').waitFor()
  expect(await figure()).toBeNull()
  await page.getByRole('button', { name: 'Take all of it' }).click()
  await page.getByRole('heading', { name: 'Taken', exact: true }).waitFor()
  // The public, who did not hand it in, may be told the figure of a second ago.
  await expect.poll(() => figure(), { timeout: 5000 }).toBe('7')
  await expectFit(page)
  await look(page, join(folder, 'good.xlsx'), 'Nothing new')
  await page.getByText('This very file was taken before.').waitFor()

  // A sheet with a column of its own is understood where sheets of records are.
  await look(page, ownSheet())
  await page.getByRole('button', { name: 'Say what the columns mean' }).click()
  await page.getByRole('heading', { name: 'Your sheet' }).waitFor()
  await page.getByRole('combobox', { name: /Trips/ }).first().fill('Value')
  await page.keyboard.press('Tab')
  await expectFit(page)
  await page.getByRole('button', { name: 'Read the file like this' }).click()
  await page.getByRole('button', { name: 'Take this file …' }).click()
  await page.getByRole('button', { name: 'Yes, take it' }).click()
  await page.getByText('1 row was taken, 1 of them new.').waitFor()
  await expect.poll(() => figure('2012'), { timeout: 5000 }).toBe('8')
  await expectFit(page)
  expect(site.complaints()).toEqual([])
}, 120_000)
