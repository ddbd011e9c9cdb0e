// A database of invented data takes what all else is read against, and no other figures.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingAs, administrator, decideDataKind, migrationsFor } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { loadFile } from './load-file.ts'

const file = { roadmap: ruritania, path: 'roadmaps/ruritania/datasets/river-yearbook.csv' }

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  await actingAs(opened.db, administrator, (tx) => decideDataKind(tx, 'invented'))
})
afterAll(() => opened.close())

test('figures that are published stay out of invented data', async () => {
  const { isTaken } = await loadFile(opened.db, administrator, file)
  expect(isTaken).toBe(false)
})

test('a file that rates are taken of is loaded beside invented data, once, and proved', async () => {
  const first = await loadFile(opened.db, administrator, { ...file, isContext: true })
  expect(first.isTaken).toBe(true)
  expect(first.added).toBeGreaterThan(0)
  expect(await loadFile(opened.db, administrator, { ...file, isContext: true })).toMatchObject({
    isTaken: true,
    isRepeated: true,
  })
  expect(await auditDifferences(opened.db, ruritania)).toEqual([])
})
