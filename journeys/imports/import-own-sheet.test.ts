// Customs send their own monthly sheet: mapped, looked at, its good rows taken, the two faulty ones mended. KPI 4 moves by it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWorkbook } from '../../src/formats/testing/build-workbook.ts'
import { takeByKeyboard, takeByMouse, writeKnownSheet } from './known-sheet.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'waymark-own-sheet-'))
const shots = process.env['WAYMARK_TEST_SHOTS']
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})

const headings = [
  'Datum zaplene',
  'Broj predmeta',
  'Granični prelaz',
  'Vrsta robe',
  'Komada',
  'Prevoz',
  'Delo',
]
/** The sheet of May: a total row at the end, a day that does not exist, and a number of pieces in words. */
const may = [
  ['03.05.2024.', 'C-1', 'Prelaz 1', 'municija', '1.250', 'kamion', 'krijumčarenje'],
  ['07.05.2024.', 'C-2', 'Prelaz 2', 'pištolji', '3', 'kamion', 'krijumčarenje'],
  ['31.06.2024.', 'C-3', 'Prelaz 2', 'municija', '200', 'kamion', 'krijumčarenje'],
  ['15.05.2024.', 'C-4', 'Prelaz 1', 'municija', 'pedeset', 'kamion', 'krijumčarenje'],
  ['21.05.2024.', 'C-5', 'Prelaz 1', 'municija', '40', 'kamion', 'krijumčarenje'],
  ['Ukupno', '', '', '', '1.543', '', ''],
]
/** Its corrected edition: C-2 had 4, the faulty rows are right, C-5 is gone, C-6 is new. */
const corrected = [
  may[0] ?? [],
  ['07.05.2024.', 'C-2', 'Prelaz 2', 'pištolji', '4', 'kamion', 'krijumčarenje'],
  ['31.05.2024.', 'C-3', 'Prelaz 2', 'municija', '200', 'kamion', 'krijumčarenje'],
  ['15.05.2024.', 'C-4', 'Prelaz 1', 'municija', '50', 'kamion', 'krijumčarenje'],
  ['28.05.2024.', 'C-6', 'Prelaz 1', 'pištolji', '2', 'kamion', 'krijumčarenje'],
]

function writeSheet(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const row = (cells: readonly string[], at: number) => `<row r="${at + 1}">${cells.map(cell).join('')}</row>`
  const all = [headings, ...rows].map(row).join('')
  const notes = { name: 'Beleške', isHidden: true, rows: row(['interno'], 0) } as const
  return buildWorkbook(join(folder, name), { sheets: [{ name: 'Maj', rows: all }, notes] })
}

interface Asked {
  readonly figures: readonly {
    readonly codes: Readonly<Record<string, string>>
    readonly lower: string | null
  }[]
}

/** Items seized at borders in 2024 by class, as KPI 4 has them: at least these, the year is not stated to be complete. */
async function seizedAtBorders(): Promise<Record<string, string | null>> {
  const url = `${site.address}/api/indicators/kpi-4/figures?from=2024&to=2024&jurisdiction=belgrade&show=border`
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  const { figures } = (await answer.json()) as Asked
  const known = figures.filter(({ lower }) => lower !== null)
  return Object.fromEntries(known.map(({ codes, lower }) => [codes['item-class'] ?? '', lower]))
}

/** The page as it is now has no fault for anybody, on a desk and on a phone. */
async function expectFit(page: Page, name: string): Promise<void> {
  for (const size of [{ width: 1440, height: 900 }, phone]) {
    await page.setViewportSize(size)
    expect([name, await accessibilityFaults(page)]).toEqual([name, []])
    expect([name, await overflow(page)]).toEqual([name, 0])
    if (shots) await page.screenshot({ path: join(shots, `${name}-${size.width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function upload(page: Page, path: string, layout?: string): Promise<void> {
  await page.getByLabel('File', { exact: true }).setInputFiles(path)
  await page.getByLabel('Whose records these are').selectOption('belgrade')
  await page.getByLabel('Source', { exact: true }).fill('Customs, May 2024')
  if (layout) await page.getByLabel('Layout').selectOption(layout)
  await page.getByRole('button', { name: 'Send the file' }).click()
}

async function choose(page: Page, label: string | RegExp, answer: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  await box.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(answer)
  await page.keyboard.press('Tab')
}

async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take this file …' }).click()
  await page.getByRole('button', { name: 'Yes, take it' }).click()
  await page.getByRole('heading', { name: 'Taken' }).waitFor()
}

/** The outcome leads to the records of this import and no others. */
async function seeOwnRecords(page: Page): Promise<void> {
  await page.getByRole('link', { name: '2 records taken: see them' }).click()
  await page.getByText('Records 1 to 2 of 2').waitFor()
  await page.getByRole('button', { name: /Show all records again, not only those of: Import \d+/ }).click()
  await page.getByText('Records 1 to 5 of 5').waitFor()
}

/** The corrected edition was the wrong one: it is undone, once; what was mended of the first keeps that from being undone. */
async function undoLast(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Imports so far' }).click()
  // What was taken is under way no longer, and mended rows are named after the file that they waited in.
  await page.getByText('You have no import under way.').waitFor()
  expect(
    await page.getByRole('cell', { name: /^mended rows of “Customs, May 2024” \(import \d+\)$/ }).count(),
  ).toBe(2)
  await page.getByRole('button', { name: 'Undo the import of maj.xlsx …' }).last().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('A later edition of “Customs, May 2024” was taken since: import').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo the import of maj-2.xlsx …' }).click()
  for (const text of [/1 new record goes/, /1 changed record gets/, /1 withdrawn record comes back/])
    await dialog.getByText(text).waitFor()
  await expectFit(page, '7-undo')
  await dialog.getByLabel(/^Why/).fill('It was the sheet of another year')
  await dialog.getByRole('button', { name: 'Yes, undo it' }).click()
  await page.getByText('Undone by administrator').waitFor()
  await page.getByText('It was the sheet of another year').waitFor()
  await expectFit(page, '8-undone')
}

/** The form in which a field has this value. */
async function formWith(page: Page, value: string): Promise<Locator> {
  for (const form of await page.locator('form').all()) {
    const fields = await form.locator('input').all()
    const values = await Promise.all(fields.map((field) => field.inputValue()))
    if (values.includes(value)) return form
  }
  throw new Error(`No form has ${value}.`)
}

describe('the monthly sheet of customs', () => {
  test('is mapped, taken, mended and corrected, and KPI 4 moves by exactly that', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const [first, second] = [await writeSheet('maj.xlsx', may), await writeSheet('maj-2.xlsx', corrected)]
    const page = await site.open('/registers/seizures/import')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send the file' }).waitFor()
    await expectFit(page, '1-file')
    expect(await seizedAtBorders()).toEqual({})
    await upload(page, first)

    await page.getByRole('heading', { name: 'How your file is read' }).waitFor()
    expect(await page.getByLabel('Sheet', { exact: true }).textContent()).toBe('MajBeleške (hidden)')
    const columns = [
      ['Datum zaplene', 'Day of the seizure'],
      ['Broj predmeta', 'Case number'],
      ['Granični prelaz', 'Border crossing'],
      ['Vrsta robe', 'Items: Item class'],
      ['Komada', 'Items: Pieces or rounds'],
      ['Prevoz', 'Mode of transport'],
      ['Delo', 'Offence'],
    ] as const
    for (const [theirs, ours] of columns)
      expect(
        await page
          .getByRole('combobox', { name: `Column “${theirs}”` })
          .first()
          .inputValue(),
      ).toBe(ours)
    const pieces = page.locator('.map-column', { hasText: 'Komada' })
    await pieces.getByText('Not decided: “1.250” can be read in two ways.').waitFor()
    await pieces.getByLabel('Decimal mark').selectOption(',')
    const day = page.locator('.map-column', { hasText: 'Datum zaplene' })
    await day.getByText('03.05.2024. →').waitFor()
    await day.getByText('3 May 2024').waitFor()
    for (const [field, answer] of [
      ['Authority', 'customs'],
      ['Place of seizure', 'land'],
    ] as const) {
      await choose(page, field, answer)
    }
    await page.getByRole('group', { name: 'A total row is known' }).getByLabel('Datum zaplene').check()
    await page.getByLabel('The number that is compared').selectOption('Komada')
    await page.getByText('Remember this layout').click()
    await page.getByLabel('Name of the layout').fill('Customs monthly')
    await page.getByLabel('Institution').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Remember it' }).click()
    await page.getByText('The layout “Customs monthly” is remembered.').waitFor()
    await expectFit(page, '2-mapping')
    await page.getByRole('button', { name: 'Read the file like this' }).click()

    await page.getByText('2 with a problem').waitFor()
    for (const text of ['3 new', '1 total row', '5 records'])
      await page.getByText(text, { exact: true }).waitFor()
    const problems = await page
      .locator('table', { hasText: 'How to mend it' })
      .locator('tbody tr')
      .allTextContents()
    expect(problems.map((text) => text.slice(0, 15))).toEqual([
      expect.stringContaining('4Datum'),
      expect.stringContaining('5Komada'),
    ])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the file with the problems marked' }).click()
    expect((await download).suggestedFilename()).toBe('maj-marked.xlsx')
    expect(await page.getByRole('button', { name: 'Take this file …' }).isDisabled()).toBe(true)
    await expectFit(page, '3-plan')
    await page.reload()
    await page.getByLabel('The good records').check()
    await take(page)
    await expectFit(page, '4-taken')
    expect(await seizedAtBorders()).toMatchObject({ firearm: '3', ammunition: '1290' })

    await page.getByRole('link', { name: 'Mend what waits' }).click()
    await page.getByText('2 records wait').waitFor()
    await expectFit(page, '5-waiting')
    await (await formWith(page, 'C-3')).getByLabel('Datum zaplene').fill('31.05.2024.')
    await (await formWith(page, 'C-3')).getByRole('button', { name: 'Take it mended' }).click()
    await page.getByText('1 record waits').waitFor()
    await (await formWith(page, 'C-4')).getByLabel('Komada').fill('pet')
    await (await formWith(page, 'C-4')).getByRole('button', { name: 'Take it mended' }).click()
    await (await formWith(page, 'C-4')).getByText('“pet”').waitFor()
    await (await formWith(page, 'C-4')).getByLabel('Komada').fill('50')
    await (await formWith(page, 'C-4')).getByRole('button', { name: 'Take it mended' }).click()
    await page.getByText('Nothing waits.').waitFor()
    expect(await seizedAtBorders()).toMatchObject({ firearm: '3', ammunition: '1540' })

    await page.goto(`${site.address}/registers/seizures/import`)
    await page.getByLabel('Layout').waitFor()
    await upload(page, second, 'Customs monthly')
    for (const text of ['1 new', '1 changed', '3 there already', '1 no longer in the file', '0 problems'])
      await page.getByText(text, { exact: true }).waitFor()
    await page.getByLabel('Withdraw the 1 record').check()
    await page.getByText('How your file is read').first().click()
    await page.getByText('The layout “Customs monthly” fits this file').waitFor()
    await expectFit(page, '6-corrected')
    await take(page)
    expect(await seizedAtBorders()).toMatchObject({ firearm: '6', ammunition: '1500' })
    await seeOwnRecords(page)
    await undoLast(page)
    expect(await seizedAtBorders()).toMatchObject({ firearm: '3', ammunition: '1540' })
    expect(site.complaints()).toEqual([])
  }, 120_000)

  test('with a title, headings on two rows, decimal commas and a total row is taken in at most 12 actions', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/seizures/import')
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send the file' }).waitFor()
    const path = writeKnownSheet(folder, 'М')
    const actions = await takeByMouse(page, path)
    expect(actions).toBeLessThanOrEqual(12)
    await page.getByRole('link', { name: '6 records taken: see them' }).waitFor()
    expect(site.complaints()).toEqual([])
  }, 120_000)

  test('of that kind is taken without a mouse, its headings chosen in the sheet', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/seizures/import')
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send the file' }).waitFor()
    await takeByKeyboard(page, writeKnownSheet(folder, 'Т'))
    await page.getByRole('link', { name: '6 records taken: see them' }).waitFor()
    expect(site.complaints()).toEqual([])
  }, 120_000)
})
