// What a slice of an import writes is written out as statements before its transaction, wherever no answer of the database is needed for it.
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { findRegister, notStated, type Register } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { endsTransaction, writeOut } from '../connections/index.ts'
import { administrator, type Database } from '../database/index.ts'
import type { RecordWrite } from './row-stages.ts'
import { stopUnlessAsSeen, stopWhereLike } from './seen-alike.ts'
import { newRecordChange, writeLastOf } from './write-records.ts'

function registerOf(id: string): Register {
  const register = findRegister(ruritania, id)
  if (!register) throw new Error(`The invented roadmap has no ${id}.`)
  return register
}
const trips = registerOf('river-log')

const trip = (number: string, pieces: number) => ({
  institution: notStated,
  fields: { day: '2023-04-01', 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [], litter: [{ 'litter-class': 'tyre', pieces }] },
})

function added(id: string): RecordWrite {
  const plain = { version: 1, action: 'created', person: administrator, reason: null, before: null } as const
  return { key: { jurisdiction: 'zenda', id }, record: trip(id, 1), ...plain }
}
const corrected = (id: string): RecordWrite => ({
  ...added(id),
  ...{ record: trip(id, 7), version: 2, action: 'corrected', reason: 'miscounted', before: trip(id, 1) },
})

const writing =
  (writes: readonly RecordWrite[], register = trips) =>
  (tx: Database) =>
    writeLastOf(tx, newRecordChange(ruritania, register), writes)

const asked = (number: string) => [
  { key: { jurisdiction: 'zenda', id: '' }, record: trip(number, 1), seen: '' },
]

test('statements whose answers nobody reads are kept in their order, and nothing is asked', async () => {
  const kept = await writeOut(async (tx) => {
    await stopWhereLike(tx, trips, asked('7'))
    await stopUnlessAsSeen(tx, trips, asked('8'))
    await sql`${endsTransaction} select 1`.execute(tx)
  })
  expect(kept?.map(({ sql: text }) => /stop_where|ends the transaction/.exec(text)?.[0])).toEqual([
    ...['stop_where', 'stop_where', 'ends the transaction'],
  ])
})

test('new records and corrections can be written out; what follows from an answer cannot', async () => {
  expect(await writeOut(writing([added('1')]))).toBeDefined()
  expect(await writeOut(writing([corrected('1'), added('2')]))).toBeDefined()
  // What holds by other records of the same thing is looked up.
  expect(await writeOut(writing([added('1')], registerOf('guard-roster')))).toBeUndefined()
})

test('a fault of the work itself is told', async () => {
  await expect(writeOut(() => Promise.reject(new Error('no record')))).rejects.toThrow('no record')
})
