// A Cyrillic sheet with semicolons and decimal commas is sent, read, mapped, looked at, taken and mended by keyboard alone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  accessibilityFaults,
  answerByKeyboard,
  openSite,
  overflow,
  phone,
  tabToLabel,
  whyNoJourney,
  type Site,
} from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'waymark-keyboard-'))
const shots = process.env['WAYMARK_TEST_SHOTS']
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})

const lines = [
  'Дан;Број;Узрок;Предмет;Комада',
  '03.05.2023;К-1;поплава;флаше;1.250',
  '04.05.2023;К-2;ветар;гуме;3',
  '31.06.2023;К-3;поплава;флаше;20',
  '06.05.2023;К-4;вежба;флаше;5',
  '07.05.2023;К-5;поплава;збир;1.273',
]

/** Text in Windows-1251, in which a sheet from an old machine comes. */
function inWindows1251(text: string): Buffer {
  const decoder = new TextDecoder('windows-1251')
  const bytes = new Map(
    Array.from({ length: 256 }, (_none, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  return Buffer.from(Array.from(text, (sign) => bytes.get(sign) ?? 0x3f))
}

async function press(page: Page, label: RegExp): Promise<void> {
  await tabToLabel(page, label)
  await page.keyboard.press('Enter')
}

const chosenEntry = 'document.activeElement.selectedOptions[0].textContent'

/** Goes down a list with the arrow until the entry is chosen. The list that has the focus is meant where none is named. */
async function pick(page: Page, label: RegExp | undefined, entry: string): Promise<void> {
  if (label) await tabToLabel(page, label)
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await page.evaluate<string>(chosenEntry)).startsWith(entry)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The list has no entry “${entry}”.`)
}

/** The first entry of the list that has the focus. */
async function pickUp(page: Page, entry: string): Promise<void> {
  await page.keyboard.press('Home')
  expect(await page.evaluate<string>(chosenEntry)).toBe(entry)
}

async function expectFit(page: Page, name: string): Promise<void> {
  for (const size of [{ width: 1440, height: 900 }, phone]) {
    await page.setViewportSize(size)
    expect([name, await accessibilityFaults(page)]).toEqual([name, []])
    expect([name, await overflow(page)]).toEqual([name, 0])
    if (shots) await page.screenshot({ path: join(shots, `${name}-${size.width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function send(page: Page, path: string): Promise<void> {
  await answerByKeyboard(page, /Access token/, token)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Send the file' }).waitFor()
  await page.waitForLoadState('networkidle')
  // Listened for beforehand: a chooser that opens before the browser knows that somebody listens is never heard of.
  const chooser = page.waitForEvent('filechooser')
  await tabToLabel(page, /^File/)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(path)
  await pick(page, /Whose records/, 'Zenda')
  await answerByKeyboard(page, /^Source/, 'Watch, May 2023')
  await press(page, /Send the file/)
  await page.getByRole('heading', { name: 'How your file is read' }).waitFor()
}

async function seeEncoding(page: Page): Promise<void> {
  // It is recognised by the letters of the readers' languages, and can be chosen where that is wrong.
  await page.getByRole('heading', { name: 'Дан' }).waitFor()
  await tabToLabel(page, /^Encoding/)
  expect(await page.evaluate<string>(chosenEntry)).toContain('Windows-1251')
  await pick(page, undefined, 'ISO 8859-5')
  await press(page, /Read it so/)
  await page.getByRole('heading', { name: 'Дан' }).waitFor({ state: 'detached' })
  // the focus stands where the step begins, and the first stop in it is the choice itself
  await tabToLabel(page, /^Encoding/)
  await pickUp(page, 'recognise it')
  await press(page, /Read it so/)
  await page.getByRole('heading', { name: 'Дан' }).waitFor()
}

async function mapColumns(page: Page): Promise<void> {
  await answerByKeyboard(page, /Column “Дан”/, 'Day')
  await pick(page, /Text dates/, 'day first')
  await answerByKeyboard(page, /Column “Број”/, 'Number')
  await answerByKeyboard(page, /Column “Узрок”/, 'Cause')
  await answerByKeyboard(page, /“поплава” means/, 'flood')
  await answerByKeyboard(page, /“ветар” means/, 'wind')
  await answerByKeyboard(page, /Column “Предмет”/, 'Litter: Kind')
  await answerByKeyboard(page, /“флаше” means/, 'bottles')
  await answerByKeyboard(page, /“гуме” means/, 'tyres')
  await answerByKeyboard(page, /Column “Комада”/, 'Litter: Pieces')
  await pick(page, /Decimal mark/, 'comma')
}

async function sayWhatRowsAre(page: Page): Promise<void> {
  await press(page, /Leave rows out …/)
  await pick(page, undefined, 'Узрок')
  await answerByKeyboard(page, /The reason/, 'An exercise is no trip')
  expect(await page.getByText('A rule for rows is not finished').count()).toBe(1)
  await answerByKeyboard(page, /“Узрок” is one of/, 'вежба')
  await press(page, /Say what a combination means …/)
  await tabToLabel(page, /^Предмет/)
  await page.keyboard.press('Space')
  await answerByKeyboard(page, /“Предмет” is one of/, 'збир')
  await pick(page, /Such a row/, 'is a total')
  await pick(page, /A row that no combination fits/, 'is taken')
  await expectFit(page, '1-keyboard-mapping')
  await press(page, /Read the file like this/)
}

async function takeGoodRows(page: Page): Promise<void> {
  await page.getByText('1 with a problem').waitFor()
  for (const text of ['2 new', '1 row left out', '1 total row'])
    await page.getByText(text, { exact: true }).waitFor()
  await expectFit(page, '2-keyboard-plan')
  await tabToLabel(page, /The whole file/)
  await page.keyboard.press('ArrowDown')
  await press(page, /Take this file …/)
  await press(page, /Yes, take it/)
  await page.getByRole('heading', { name: 'Taken' }).waitFor()
}

async function mend(page: Page): Promise<void> {
  await press(page, /Mend what waits/)
  await page.getByText('1 record waits').waitFor()
  await tabToLabel(page, /^Дан/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('30.06.2023')
  await press(page, /Take it mended/)
  await page.getByText('Nothing waits.').waitFor()
}

test('a sheet of somebody else is taken into a register without a mouse, its encoding recognised, its one bad row mended', async ({
  skip,
}) => {
  skip(reason !== undefined, reason)
  const path = join(folder, 'maj.csv')
  writeFileSync(path, inWindows1251(lines.join('\r\n')))
  const page = await site.open('/registers/river-log/import')
  await send(page, path)
  await seeEncoding(page)
  await mapColumns(page)
  await sayWhatRowsAre(page)
  await takeGoodRows(page)
  await mend(page)
  const answer = await fetch(`${site.address}/api/registers/river-log/records?sort=day&descending=false`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const { items } = (await answer.json()) as {
    items: { fields: Record<string, string>; children: { litter: { pieces: number }[] } }[]
  }
  expect(items.map(({ fields, children }) => [fields['log-number'], children.litter[0]?.pieces])).toEqual([
    ['К-1', 1250],
    ['К-2', 3],
    ['К-3', 20],
  ])
  expect(site.complaints()).toEqual([])
}, 120_000)
