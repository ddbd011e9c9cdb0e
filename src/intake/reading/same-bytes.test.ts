// A file that changes while it is read is not taken, and its plan says so.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from '../imports/import-records.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const riverLog = register
const folder = mkdtempSync(join(tmpdir(), 'waymark-bytes-'))
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

/** A file of that many rows, whose every look may be told while it is read. */
function fileOf(rows: number, onProgress: () => void) {
  const path = join(folder, 'trips.csv')
  const row = (_one: unknown, at: number) => `zenda,2023-05-31,${at},flood`
  const lines = ['jurisdiction,day,log_number,call_cause', ...Array.from({ length: rows }, row)]
  writeFileSync(path, `${lines.join('\n')}\n`)
  return { roadmap: ruritania, register: riverLog, person: administrator, mapping: null, path, onProgress }
}

describe('a file that grows while it is read', () => {
  test.each([
    ['is planned as one that changed', planImport],
    [
      'is not taken',
      async (...[db, wanted]: Parameters<typeof planImport>) => (await commitImport(db, wanted, {})).plan,
    ],
  ])('%s', async (_what, read) => {
    const file = fileOf(1500, () => appendFileSync(file.path, '\n'))
    const plan = await read(opened.db, file)
    expect(plan.problems.map(({ kind }) => kind)).toEqual(['file-changed'])
    // Undisturbed, all of it is new: nothing had been kept.
    const quiet = await planImport(
      opened.db,
      fileOf(1500, () => undefined),
    )
    expect(quiet.counts).toMatchObject({ new: 1500, problems: 0 })
  })

  test('with other bytes than those that were looked at is not read at all', async () => {
    const file = { ...fileOf(3, () => undefined), digest: 'f'.repeat(64) }
    expect((await planImport(opened.db, file)).isReadable).toBe(false)
    expect((await commitImport(opened.db, file, { goodRows: true })).isTaken).toBe(false)
  })
})
