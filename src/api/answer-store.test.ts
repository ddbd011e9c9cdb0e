// What is worked out is kept until what it speaks of changes, and no longer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister, type RecordToKeep } from '#definition'
import { keepRecord } from '#intake'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openTestDatabase, storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { newAnswerStore, type AnswerStore } from './answer-store.ts'

const register = findRegister(ruritania, 'river-log')

/** A trip to the river on which nobody was rescued; some litter, or none. */
const trip = (number: string, litter: readonly number[]): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-02', 'log-number': number, 'call-cause': 'flood' },
  children: { litter: litter.map((pieces) => ({ 'litter-class': 'tyre', pieces })), persons: [] },
})

describe('what the server keeps', () => {
  let opened: TestDatabase
  let answers: AnswerStore
  let worked: string[] = []
  beforeAll(async () => {
    opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
    answers = newAnswerStore(opened.db)
  })
  afterAll(() => opened.close())

  async function keep(sent: RecordToKeep): Promise<void> {
    if (!register) throw new Error('Ruritania keeps no river log.')
    const kept = await keepRecord(
      opened.db,
      { roadmap: ruritania, register, person: administrator },
      null,
      sent,
    )
    expect(kept).toHaveProperty('record')
  }

  /** What had to be worked out to answer: of calls, of litter by itself and within an answer, of everything. */
  async function askAll(): Promise<string[]> {
    worked = []
    const note = (what: string) => {
      worked.push(what)
      return Promise.resolve({ what })
    }
    await answers.answer(administrator, 'calls', () => note('calls'), ['rescue-calls'])
    await answers.answer(administrator, 'litter', () => note('litter'), ['litter-collected'])
    await answers.answer(administrator, 'both', async ({ keep: part }) => [
      await part('a', ['rescued-persons'], () => note('part of persons')),
      await part('b', ['litter-collected'], () => note('part of litter')),
      await note('everything'),
    ])
    return worked
  }

  test('holds until a record changes what it speaks of', async () => {
    expect(await askAll()).toEqual(['calls', 'litter', 'part of persons', 'part of litter', 'everything'])
    expect(await askAll()).toEqual([])
    await keep(trip('1', []))
    expect(await askAll()).toEqual(['calls', 'everything'])
    await keep(trip('2', [3]))
    expect(await askAll()).toEqual(['calls', 'litter', 'part of litter', 'everything'])
    expect(await askAll()).toEqual([])
  })

  test('is worked out afresh after a file of observations, whatever it speaks of', async () => {
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { element: 'rescue-calls', value: '4' }),
    ])
    expect(await askAll()).toEqual(['calls', 'litter', 'part of persons', 'part of litter', 'everything'])
  })
})
