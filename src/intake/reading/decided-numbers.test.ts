// Numbers are decided once, by the whole column; and what is said of a file agrees with what is asked about it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { planImport } from '../imports/import-records.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const folder = mkdtempSync(join(tmpdir(), 'waymark-decided-'))
const path = join(folder, 'log.csv')
const heading = 'jurisdiction;day;log_number;call_cause;remark;litter.litter_class;litter.pieces'
const trip = (number: string, pieces = '7') => `zenda;2023-05-31;${number};flood;;tyre;${pieces}`
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

async function planOf(...rows: readonly string[]) {
  writeFileSync(path, rows.join('\n'))
  const wanted = { roadmap: ruritania, register, person: administrator, path, mapping: null }
  const { problems, remarks, totals } = await planImport(opened.db, { ...wanted, today: '2026-01-01' })
  return {
    totals,
    problems: problems.map(({ line, kind, what }) => [line, kind, what] as const),
    remarks: remarks.map(({ kind, what }) => [kind, what] as const),
  }
}

describe('a column of whole numbers', () => {
  test('is decided once: what a cell was read as and what is wrong with it agree', async () => {
    const { problems, remarks } = await planOf(heading, trip('1', '1.250'), trip('2', '17.5'))
    expect(remarks).toEqual([['column-decided', expect.stringContaining('“1.250” was read as 1.25.')]])
    expect(problems).toEqual([
      [2, 'number-fraction', '1.25 is not a whole number.'],
      [3, 'number-fraction', '17.5 is not a whole number.'],
    ])
  })
})

describe('a total', () => {
  test('is compared only once it is known which number each of its parts is', async () => {
    const { problems, totals } = await planOf(heading, trip('1', '1.512'), trip('2', '8'), ';;Total;;;;20')
    expect(problems.map(([line]) => line)).toEqual([2])
    expect(totals).toEqual([])
  })

  test('is compared only once it is known which number it is itself', async () => {
    expect(await planOf(heading, trip('1'), trip('2', '8'), ';;Total;;;;1.512')).toMatchObject({
      problems: [],
      totals: [],
    })
    expect((await planOf(heading, trip('1'), trip('2', '8'), ';;Total;;;;16')).totals).toEqual([
      { line: 4, label: 'litter.pieces', total: '16', parts: '15' },
    ])
  })
})

test('a file without a column for what tells records apart is told so, and not that no record is stored', async () => {
  const { problems } = await planOf('jurisdiction;day;call_cause', 'zenda;2023-05-31;flood')
  expect(problems).toEqual([
    [2, 'key-without-column', expect.stringContaining('The file has no column for “')],
  ])
})
