// Invented data and published figures never meet in one database, by whatever door a file comes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, inventedMark, type Mapping } from '#definition'
import { actingAs, administrator, decideDataKind, migrationsFor } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitObservations, planObservations } from '../observations/import-observations.ts'
import { commitImport, planImport } from '../imports/import-records.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-apart-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, ...lines: string[]) => {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}
const yearbook: Mapping = {
  name: 'yearbook',
  target: { observations: true },
  columns: [
    { from: 'Province', to: 'jurisdiction' },
    { from: 'Trips', to: 'value' },
  ],
  constants: {
    ...{ element: 'rescue-calls', period: '2023', source: 'Yearbook', address: 'https://example.org' },
    vintage: '2024-01-31',
  },
}
const figures = (path: string) => ({ roadmap: ruritania, person: administrator, path, mapping: yearbook })
const records = (path: string) => ({ ...figures(path), register, mapping: null })
const trip = 'zenda;2023-05-31;1;flood'

describe.for(databaseSizes)('invented and real data are kept apart, %s', (size) => {
  let opened: TestDatabase
  beforeEach(async ({ skip }) => {
    skip(whyNotHere(size) !== undefined, whyNotHere(size))
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterEach(() => opened.close())
  const decide = (kind: 'real' | 'invented') =>
    actingAs(opened.db, administrator, (tx) => decideDataKind(tx, kind))

  test('published figures in a layout of somebody else are refused in the sentence of “load”', async () => {
    await decide('invented')
    const file = figures(put('yearbook.csv', 'Province;Trips', 'zenda;12'))
    const { isTaken, plan } = await commitObservations(opened.db, file, { goodRows: true })
    expect([isTaken, plan.counts.problems, plan.isReadable]).toEqual([false, 1, false])
    expect(plan.problems[0]).toMatchObject({
      kind: 'database-invented',
      what: 'This database holds invented data for trying out.',
      mend: expect.stringContaining('DATA_DIR') as string,
    })
    expect((await planObservations(opened.db, file)).problems).toEqual(plan.problems)
  })

  test('records are taken into a database of invented data, also those that came out of one', async () => {
    await decide('invented')
    const file = records(put('plain.csv', 'jurisdiction;day;log_number;call_cause', trip))
    expect((await commitImport(opened.db, file, {})).isTaken).toBe(true)
  })

  test('a file that came out of a database of invented data is not taken into one of real data', async () => {
    await decide('real')
    const path = put(
      'invented.csv',
      `jurisdiction;day;log_number;call_cause;${inventedMark.column}`,
      `${trip};invented`,
    )
    const mapping: Mapping = {
      name: 'as exported',
      target: { register: 'river-log' },
      columns: ['jurisdiction', 'day', 'log_number', 'call_cause'].map((one) => ({ from: one, to: one })),
    }
    const plan = await planImport(opened.db, { ...records(path), mapping })
    expect(plan.problems).toMatchObject([
      {
        kind: 'file-invented',
        line: 1,
        column: inventedMark.column,
        mend: 'Use the file of the source itself.',
      },
    ])
    const { isTaken } = await commitImport(opened.db, { ...records(path), mapping }, { goodRows: true })
    expect(isTaken).toBe(false)
    const ownFigures = put('figures.csv', `Province;Trips;${inventedMark.column}`, 'zenda;12;invented')
    const taken = await commitObservations(opened.db, figures(ownFigures), {})
    expect([taken.isTaken, taken.plan.problems[0]?.kind]).toEqual([false, 'file-invented'])
  })

  test('figures and records that are real are taken into a database of real data', async () => {
    await decide('real')
    const file = records(put('plain.csv', 'jurisdiction;day;log_number;call_cause', trip))
    expect((await commitImport(opened.db, file, {})).isTaken).toBe(true)
    const plan = await planObservations(opened.db, figures(put('yearbook.csv', 'Province;Trips', 'zenda;12')))
    expect([plan.problems, plan.counts.new]).toEqual([[], 1])
  })
})
