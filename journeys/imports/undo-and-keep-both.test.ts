// Two buttons for a second thought: a case that looks like another is kept as well, and a file of figures is undone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessibilityFaults, answerByKeyboard, openSite, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'waymark-second-thought-'))
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})
beforeEach(({ skip }) => {
  skip(reason !== undefined, reason)
})

async function comeIn(path: string): Promise<Page> {
  const page = await site.open(path)
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  return page
}

async function ask<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(site.address + path, { headers: { authorization: `Bearer ${token}` } })
  return (await answer.json()) as Answer
}

/** A record of the river log, up to the moment in which it is sent. */
async function enter(page: Page, number: string): Promise<void> {
  await page.goto(`${site.address}/registers/river-log/new`)
  await page.getByRole('button', { name: 'Keep the record' }).waitFor()
  await answerByKeyboard(page, /^Day/, '05312021')
  await answerByKeyboard(page, /Number in the log/, number)
  await answerByKeyboard(page, /Cause of the call/, 'flo')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Keep the record' }).click()
}

const records = async () => (await ask<{ total: number }>('/api/registers/river-log/records')).total
const callsOf = async (year: string) => {
  const path = `/api/indicators/rescues/figures?from=${year}&to=${year}&jurisdiction=zenda&show=calls`
  return (await ask<{ figures: { value: string | null }[] }>(path)).figures[0]?.value
}

describe('an officer has a second thought', () => {
  test('and keeps a case whose number looks like that of another', async () => {
    const page = await comeIn('/registers/river-log/new')
    await enter(page, 'A-1')
    await expect.poll(records, { timeout: 5000 }).toBe(1)
    // The same to the eye, with a Cyrillic letter.
    await enter(page, '\u0410-1')
    const both = page.getByRole('button', { name: 'They are two records: keep both' })
    await both.waitFor()
    expect([await records(), await accessibilityFaults(page)]).toEqual([1, []])
    await both.click()
    await expect.poll(records, { timeout: 5000 }).toBe(2)
    await page.getByText('Said to be two records when it was kept.').waitFor()
  })

  test('and undoes the wrong file of figures: the KPI is as it was before', async () => {
    const path = join(folder, 'wrong.csv')
    const row = 'zenda,rescue-calls,2011,7,River Watch,https://river.example/2011,2012-02-01'
    writeFileSync(path, `jurisdiction,element,period,value,source,address,vintage\n${row}\n`)
    const page = await comeIn('/hand-in-figures')
    await page.getByLabel('File', { exact: true }).setInputFiles(path)
    await page.getByRole('button', { name: 'Look at the file' }).click()
    await page.getByRole('button', { name: 'Take all of it' }).click()
    await page.getByRole('heading', { name: 'Taken', exact: true }).waitFor()
    await expect.poll(() => callsOf('2011'), { timeout: 5000 }).toBe('7')
    await page.goto(`${site.address}/imports`)
    await page.getByRole('button', { name: 'Undo the file of figures wrong.csv …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Why/).fill('It was the file of another year.')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Yes, undo it' }).click()
    await page.getByText('It was the file of another year.').waitFor()
    await expect.poll(() => callsOf('2011'), { timeout: 5000 }).toBeNull()
    expect(await page.getByRole('button', { name: 'Undo the file of figures wrong.csv …' }).count()).toBe(0)
    expect(site.complaints().filter((one) => !one.includes('422'))).toEqual([])
  })
})
