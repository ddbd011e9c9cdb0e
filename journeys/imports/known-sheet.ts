// A sheet of customs as it comes: a title, headings on two rows in Cyrillic, decimal commas and a total row. And how it is taken.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { tabToLabel } from '../testing/site.ts'

const head = [
  'Преглед заплењеног оружја — Управа царина, мај 2024;;;;;;;;;;',
  'Датум;Број предмета;Гранични прелаз;Превозно средство;Дело;Оружје;;;;;Напомена',
  ';;;;;Врста;Марка и модел;Калибар;Комада;Маса (кг);',
]
const rows = (number: string) => [
  `03.05.2024.;${number}-1;Батровци;путничко возило;кријумчарење;пиштољ;Zastava M88;9 mm;2;;у гепеку`,
  `07.05.2024.;${number}-2;Хоргош;камион;недозвољено држање;муниција;;;1250;;`,
  `14.05.2024.;${number}-3;Хоргош;аутобус;кријумчарење;експлозив;;;;2,5;`,
  `21.05.2024.;${number}-4;Батровци;путничко возило;кријумчарење;ловачка пушка;CZ 550;7,62;1;;`,
  `23.05.2024.;${number}-5;Градина;камион;кријумчарење;ручна бомба;;;3;;`,
  `28.05.2024.;${number}-6;Градина;путничко возило;недозвољено држање;револвер;;.38;1;;без броја`,
]

/** Writes the sheet, its case numbers beginning with these letters. */
export function writeKnownSheet(folder: string, number: string): string {
  const path = join(folder, `${number}.csv`)
  writeFileSync(path, [...head, ...rows(number), 'УКУПНО;;;;;;;;1257;2,5;', ''].join('\r\n'))
  return path
}

/** What of it is read as what: our field by letter of the column, as the page says it. */
const readAs = [
  ...['Day of the seizure', 'Case number', 'Border crossing', 'Mode of transport', 'Offence'],
  ...['Items: Item class, Items: Type of firearm', 'Items: Make and model', 'Items: Calibre'],
  ...['Items: Pieces or rounds', 'Items: Mass', 'Remark'],
]

/** What is to be answered for every row, and with what. */
const forAll = [
  ['Authority', 'customs'],
  ['Place of seizure', 'land'],
] as const

/** Takes the sheet by mouse, the fields filled by typing. Gives how many clicks and fields it took. */
export async function takeByMouse(page: Page, path: string): Promise<number> {
  let actions = 0
  const act = async (deed: Promise<unknown>) => {
    actions += 1
    await deed
  }
  await act(page.getByLabel('File', { exact: true }).setInputFiles(path))
  await act(page.getByLabel('Whose records these are').selectOption('belgrade'))
  await act(page.getByRole('button', { name: 'Send the file' }).click())
  await page.getByRole('heading', { name: 'Your sheet' }).waitFor()
  const read = page.locator('.sheet thead tr').nth(1).locator('td')
  expect(await read.allTextContents()).toEqual(readAs)
  for (const [field, answer] of forAll) {
    await page.getByRole('combobox', { name: field }).last().focus()
    await act(page.keyboard.type(answer))
    await page.keyboard.press('Tab')
  }
  await act(page.getByRole('button', { name: 'Read the file like this' }).click())
  await act(page.getByRole('button', { name: 'Take this file …' }).click())
  await act(page.getByRole('button', { name: 'Yes, take it' }).click())
  await page.getByRole('heading', { name: 'Taken' }).waitFor()
  return actions
}

async function press(page: Page, label: RegExp): Promise<void> {
  await tabToLabel(page, label)
  await page.keyboard.press('Enter')
}

/** The same without a mouse. The row of the headings is first chosen wrongly, and then as it was. */
export async function takeByKeyboard(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await tabToLabel(page, /^File/)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(path)
  await tabToLabel(page, /Whose records/)
  await page.keyboard.type('Belgrade')
  await press(page, /Send the file/)
  await page.getByRole('heading', { name: 'Your sheet' }).waitFor()
  const isPressed = (line: number) =>
    page.locator(`button[aria-pressed="true"][aria-label^="Row ${line}:"]`).waitFor()
  await press(page, /^ *3$/)
  await isPressed(4)
  // the focus stands where the step begins: the sheet is the next to come
  await press(page, /^ *2$/)
  await isPressed(2)
  for (const [field, answer] of forAll) {
    await tabToLabel(page, new RegExp(`^${field}`))
    await page.keyboard.type(answer)
    await page.keyboard.press('Tab')
  }
  await press(page, /Read the file like this/)
  await page.getByRole('heading', { name: 'What would happen' }).waitFor()
  await press(page, /Take this file …/)
  await press(page, /Yes, take it/)
  await page.getByRole('heading', { name: 'Taken' }).waitFor()
}
