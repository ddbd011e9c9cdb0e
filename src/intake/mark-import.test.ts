// A file given back with its problems marked is mended in the spreadsheet program and sent again as it is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../storage/testing/test-database.ts'
import { planImport } from './import-records.ts'
import { markImport } from './mark-import.ts'

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

test('the sheet with the problems is passed over, and every other row is read where it stood', async () => {
  const sent = join(folder, 'sent.csv')
  writeFileSync(
    sent,
    'jurisdiction;day;log_number;call_cause\nzenda;2023-05-31;1;flood\nzenda;2023-06-31;2;flood\n',
  )
  const first = await plan(sent)
  expect(first.counts).toMatchObject({ new: 1, refused: 1 })
  for (const label of [undefined, 'Only an exercise.']) {
    const marked = await markImport(sent, first, { label })
    if ('kind' in marked) throw new Error(marked.what)
    const back = join(folder, 'back.xlsx')
    writeFileSync(back, await buffer(marked))
    const again = await plan(back)
    expect(again.counts).toEqual(first.counts)
    expect(again.problems).toEqual(first.problems)
  }
})
