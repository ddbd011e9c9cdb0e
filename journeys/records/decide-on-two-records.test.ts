// A database in which two cases were kept twice, after an update: an officer keeps one pair on purpose and withdraws of the other.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { findRegister } from '#definition'
import { keepRecord } from '#intake'
import {
  administrator,
  closeDatabase,
  migrate,
  migrationsFor,
  openDatabase,
  sql,
  writeRights,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { accessibilityFaults, openSite, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'waymark-decide-'))
let site: Site

/** A folder with two cases that stand twice, as a migration leaves them. */
async function fillFolder(data: string): Promise<void> {
  const register = findRegister(ruritania, 'river-log')
  if (!register) throw new Error('The invented roadmap has no river log.')
  const location = { kind: 'folder', folder: data } as const
  const db = await openDatabase(location)
  await migrate(db, migrationsFor('roadmaps/ruritania'))
  await writeRights(db, ruritania)
  const office = { roadmap: ruritania, register, person: administrator }
  for (const number of ['DUE-1', 'DUE-1', 'DUE-2', 'DUE-2']) {
    const fields = { day: '2021-01-02', 'log-number': number, 'call-cause': 'wind' }
    await keepRecord(db, office, null, { jurisdiction: 'zenda', fields, isDeliberate: true })
  }
  await sql`update register_river_log set twin = 'undecided' where twin is not null`.execute(db)
  await closeDatabase(db, location)
}

beforeAll(async () => {
  if (reason !== undefined) return
  await fillFolder(join(folder, 'data'))
  site = await openSite({ WAYMARK_TOKEN: token, ROADMAP: 'ruritania', DATA_DIR: join(folder, 'data') })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Answers the first question that is asked about a number, with a reason. */
async function decide(page: Page, answer: 'Keep both' | 'Withdraw this one', number: string): Promise<void> {
  const section = page.getByRole('region', { name: 'Records that may be the same' })
  await section
    .getByRole('button', { name: new RegExp(`^${answer}: .*${number}`) })
    .last()
    .click()
  await section.getByLabel(/^Why /).fill('looked at the paper')
  await section.getByRole('button', { name: answer, exact: true }).click()
}

describe('cases that are kept twice', () => {
  test('are asked about on the page of their register, and decided there', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/river-log')
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    const section = page.getByRole('region', { name: 'Records that may be the same' })
    await section.getByText('2 cases are kept more than once').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await decide(page, 'Keep both', 'DUE-1')
    await section.getByText('1 case is kept more than once').waitFor()
    await decide(page, 'Withdraw this one', 'DUE-2')
    await section.waitFor({ state: 'detached' })
    await page.getByText('Records 1 to 3 of 3').waitFor()
    await page.locator('summary', { hasText: 'What is asked' }).click()
    await page.getByText('are the same when they share: “Number in the log”').waitFor()
    expect(site.complaints()).toEqual([])
  })
})
