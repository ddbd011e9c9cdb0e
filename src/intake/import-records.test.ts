// Files of records: grouped, checked, and taken whole or not at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { actingAs, administrator, migrationsFor, readCounts, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../storage/testing/test-database.ts'
import { importRecords } from './import-records.ts'
import { recordHeadings } from './read-record-rows.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))
const file = join(folder, 'trips.csv')
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() =>
  sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version, counted_observation`.execute(
    opened.db,
  ),
)

const heading =
  'jurisdiction;day;log_number;call_cause;persons.sex;persons.outcome;litter.litter_class;litter.pieces'
const write = (...rows: string[]) => writeFileSync(file, [heading, ...rows].join('\n'))
const take = () => importRecords(opened.db, office, file)
const counted = async () =>
  (await actingAs(opened.db, administrator, readCounts)).map(({ data_element, codes, value }) =>
    `${data_element} ${codes} ${value}`.replace('  ', ' '),
  )

describe('a file of records', () => {
  test('is grouped into records with their rows, in the words of its people', async () => {
    write('ZE;31.5.2023;1;flood;Frauen;hurt;tyre;7', ';;;;Männer;unhurt;;', 'ST;1.6.2023;2;wind;;;bottle;3')
    expect(await take()).toMatchObject({ isTaken: true, added: 2, unchanged: 0 })
    expect(await counted()).toEqual([
      'litter-collected 3',
      'rescue-calls call-cause=wind 1',
      'litter-collected 7',
      'rescue-calls call-cause=flood 1',
      'rescued-persons outcome=hurt,sex=female 1',
      'rescued-persons outcome=unhurt,sex=male 1',
    ])
  })

  test('a second time adds nothing', async () => {
    write('zenda;2023-05-31;1;flood;;;;')
    await take()
    expect(await take()).toMatchObject({ isTaken: true, added: 0, unchanged: 1 })
  })

  test('with any problem is refused whole, each with line and column', async () => {
    write('zenda;2023-05-31;1;flood;;;;', 'moon;31.2.2023;2;flood;female;hurt;;', ';;;;unicorn;hurt;;')
    const result = await take()
    expect(result.isTaken).toBe(false)
    expect(result.problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'day'],
      [4, 'persons.sex'],
      [3, 'jurisdiction'],
    ])
    expect(await counted()).toEqual([])
  })

  test('that says something else about a known record is refused', async () => {
    write('zenda;2023-05-31;1;flood;;;;')
    await take()
    write('zenda;2023-05-31;1;wind;;;;', 'zenda;2023-05-31;2;wind;;;;')
    expect(await take()).toMatchObject({ isTaken: false, problems: [{ line: 2, column: 'day, log-number' }] })
  })

  test.each([
    ['an unknown column', 'jurisdiction,day,weather\nzenda,2023-05-31,fine', 'weather'],
    ['no jurisdiction', 'day,log_number\n2023-05-31,1', 'jurisdiction'],
    ['no content', '', ''],
  ])('with %s is refused', async (_what, content, column) => {
    writeFileSync(file, content)
    expect(await take()).toMatchObject({ isTaken: false, problems: [{ column }] })
  })

  test('has headings that the register names', () => {
    expect(recordHeadings(register)).toContain('litter.pieces')
  })
})
