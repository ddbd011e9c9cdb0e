// A batch is read and checked before the database is asked anything: what cannot be kept makes nobody else wait.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRegister, type RecordToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { keepBatch } from './keep-batch.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-read-before-'))
const path = join(folder, 'sent')
const office = { roadmap: ruritania, register, person: administrator, path, mapping: null }
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

const recordOf = (number: string, day = '2023-05-31'): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day, 'log-number': number, 'call-cause': 'flood' },
  children: {},
})
const send = (rows: readonly unknown[], isPartly = false) => {
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  return keepBatch(opened.db, office, 'ndjson', isPartly)
}

/** Does it while somebody else has the one connection of the database, and gives it back afterwards. */
async function whileTaken<T>(work: () => Promise<T>): Promise<T> {
  const [taken, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const others = actingAs(opened.db, administrator, async () => {
    taken.resolve()
    await over.promise
  })
  await taken.promise
  try {
    return await work()
  } finally {
    over.resolve()
    await others
  }
}

test.each([
  ['no records', () => ({})],
  ['records that are wrong', (at: number) => recordOf(`wrong-${at}`, 'one day')],
])('rows of %s are refused without asking the database', async (_what, row) => {
  const { isTaken, refused, lines } = await whileTaken(() =>
    send(Array.from({ length: 1500 }, (_, at) => row(at))),
  )
  expect({ isTaken, refused }).toEqual({ isTaken: false, refused: 1500 })
  // The first thousand say why, in the order of the rows.
  expect(lines.map((line) => line.row)).toEqual(Array.from({ length: 1500 }, (_, at) => at + 1))
  expect(lines.filter((line) => line.status === 'refused' && line.problem)).toHaveLength(1000)
})

test('a batch of more rows than are written without keeping others waiting is refused likewise', async () => {
  const rows = Array.from({ length: 2001 }, (_, at) => recordOf(`many-${at}`))
  await expect(whileTaken(() => send(rows))).rejects.toMatchObject({ code: 'batch-too-long' })
})

test('more than a thousand rows are compared with each other and with what is stored, and all or the good ones are kept', async () => {
  await send([recordOf('stored')])
  const rows = Array.from({ length: 1500 }, (_, at) => recordOf(`row-${at}`))
  rows[700] = recordOf('stored')
  rows[1100] = recordOf('row-5')
  rows[1200] = recordOf('row-6', '2023-06-01')
  rows[1300] = { ...recordOf('row-1300'), jurisdiction: 'nowhere' }
  const count = async () =>
    (
      await sql<{
        count: number
      }>`select count(*)::int as count from register_river_log where log_number like 'row-%'`.execute(
        opened.db,
      )
    ).rows[0]?.count
  const statusOf = ({ lines }: Awaited<ReturnType<typeof send>>) =>
    [0, 700, 1100, 1200, 1300, 1499].map((at) => lines[at]?.status)
  const whole = await send(rows)
  expect(statusOf(whole)).toEqual(['not-taken', 'unchanged', 'duplicate', 'refused', 'refused', 'not-taken'])
  expect([whole.isTaken, await count()]).toEqual([false, 0])
  const partly = await send(rows, true)
  expect(statusOf(partly)).toEqual(['created', 'unchanged', 'duplicate', 'refused', 'refused', 'created'])
  expect([partly.created, await count()]).toEqual([1496, 1496])
  expect((await send(rows, true)).unchanged).toBe(1497)
})
