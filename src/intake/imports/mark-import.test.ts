// A file given back with its problems marked is mended in the spreadsheet program and sent again as it is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRegister, learnLanguage } from '#definition'
import { openTables } from '#formats'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { planImport } from './import-records.ts'
import { markImport, planToMark } from './mark-import.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-marked-'))
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

const plan = (path: string) =>
  planImport(opened.db, { roadmap: ruritania, register, person: administrator, path, mapping: null })

test('a file with thousands of problems comes back with every one of them marked, and says where there are more', async () => {
  const sent = join(folder, 'many.csv')
  const rows = Array.from({ length: 1200 }, (_row, at) => `zenda;2023-06-31;${at};rain`)
  writeFileSync(sent, ['jurisdiction;day;log_number;call_cause', ...rows].join('\n'))
  const first = await plan(sent)
  expect([first.counts.problems, first.problems.length]).toEqual([2400, 1000])
  const listed = async (planned: typeof first) => {
    const back = join(folder, 'many.xlsx')
    expect(await markImport(sent, planned, back)).toBeUndefined()
    const file = await openTables(back)
    if ('code' in file) throw new Error(file.code)
    return Array.fromAsync(file.rows(file.tables[0]?.name ?? ''))
  }
  const wanted = { roadmap: ruritania, register, person: administrator, path: sent, mapping: null }
  const whole = await listed(await planToMark(wanted, first, (all) => planImport(opened.db, all)))
  expect(whole.slice(2)).toHaveLength(2400)
  expect(whole.at(-1)?.cells[1]).toBe('D1201')
  const part = await listed(first)
  expect(part.at(-1)?.cells.at(-1)).toMatch(/^The first 1000 of 2400 problems are marked\./)
})

test('the sheet with the problems is passed over, and every other row is read where it stood', async () => {
  const sent = join(folder, 'sent.csv')
  writeFileSync(
    sent,
    'jurisdiction;day;log_number;call_cause\nzenda;2023-05-31;1;flood\nzenda;2023-06-31;2;flood\n',
  )
  const first = await plan(sent)
  expect(first.counts).toMatchObject({ new: 1, refused: 1 })
  for (const label of [undefined, 'Only an exercise.']) {
    const back = join(folder, 'back.xlsx')
    expect(await markImport(sent, first, back, { label })).toBeUndefined()
    const again = await plan(back)
    expect(again.counts).toEqual(first.counts)
    expect(again.problems).toEqual(first.problems)
  }
})

test('it is given back in the language of its reader, and read again from readers of any', async () => {
  const texts = {
    Problems: 'Проблеми',
    'What has to be mended': 'Шта треба исправити',
    Cell: 'Ћелија',
  }
  const forget = learnLanguage({
    ...{ tag: 'yy', name: 'yy', short: 'YY', isOffered: false },
    texts: () => texts,
  })
  try {
    const sent = join(folder, 'cyrillic.csv')
    writeFileSync(sent, 'jurisdiction;day;log_number;call_cause\nzenda;2023-06-31;2;flood\n')
    const first = await plan(sent)
    const back = join(folder, 'cyrillic.xlsx')
    expect(await markImport(sent, first, back, { language: 'yy' })).toBeUndefined()
    const file = await openTables(back)
    if ('code' in file) throw new Error(file.code)
    const [problems] = file.tables
    expect(problems?.name).toBe('Проблеми')
    const rows = await Array.fromAsync(file.rows(problems?.name ?? ''))
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
      ['Шта треба исправити'],
      // what the language lacks is said in English
      ['Sheet', 'Ћелија', 'What is wrong, and how to mend it'],
    ])
    expect((await plan(back)).problems).toEqual(first.problems)
  } finally {
    forget()
  }
})
