// What is worked out is kept until what it speaks of changes, and no longer; once for all who ask it meanwhile.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type Person, type RecordToKeep } from '#definition'
import { keepRecord } from '#intake'
import { administrator, migrationsFor, publicPerson, readDataVersion } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { newAnswerStore, type AnswerStore } from './answer-store.ts'
import type { AnswerWork, Asker, PartedQuestion } from './question.ts'
import { newQuestionQueue } from './question-queue.ts'

const register = findRegister(ruritania, 'river-log')

/** A trip to the river on which nobody was rescued; some litter, or none. */
const trip = (number: string, litter: readonly number[]): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-02', 'log-number': number, 'call-cause': 'flood' },
  children: { litter: litter.map((pieces) => ({ 'litter-class': 'tyre', pieces })), persons: [] },
})

const asker = (person: Person, signal = new AbortController().signal): Asker => ({
  ...{ person, caller: person.id, signal },
})

describe.each(databaseSizes)('what is kept of the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  let answers: AnswerStore
  let worked: string[] = []
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    answers = newAnswerStore(opened.db, newQuestionQueue({ atOnce: 4, perCaller: () => 2, mostWaiting: 10 }))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

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
  const note = (what: string) => {
    worked.push(what)
    return Promise.resolve({ what })
  }
  const parted: PartedQuestion = {
    name: 'parted',
    parts: [
      { name: 'c', elements: ['litter-collected'], work: () => note('parted litter') },
      { name: 'd', elements: [], work: () => note('parted files') },
    ],
    put: (_version, parts) => parts,
  }

  /** What had to be worked out to answer: of calls, of litter by itself and within an answer, of everything. */
  async function askAll(person: Person = administrator): Promise<string[]> {
    worked = []
    const ask = (question: Parameters<AnswerStore['answer']>[1]) => answers.answer(asker(person), question)
    await ask({ name: 'calls', work: () => note('calls'), elements: ['rescue-calls'] })
    await ask({ name: 'litter', work: () => note('litter'), elements: ['litter-collected'] })
    await ask({
      name: 'both',
      work: async ({ keep: part }) => [
        await part('a', ['rescued-persons'], () => note('part of persons')),
        await part('b', ['litter-collected'], () => note('part of litter')),
        await note('everything'),
      ],
    })
    await ask(parted)
    return worked
  }
  const all = [
    ...['calls', 'litter', 'part of persons', 'part of litter', 'everything'],
    ...['parted litter', 'parted files'],
  ]

  test('holds until a record changes what it speaks of', async () => {
    expect(await askAll()).toEqual(all)
    expect(await askAll()).toEqual([])
    await keep(trip('1', []))
    expect(await askAll()).toEqual(['calls', 'everything'])
    await keep(trip('2', [3]))
    expect(await askAll()).toEqual(['calls', 'litter', 'part of litter', 'everything', 'parted litter'])
    expect(await askAll()).toEqual([])
  })

  test('is worked out afresh after a file of observations, whatever it speaks of', async () => {
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { element: 'rescue-calls', value: '4' }),
    ])
    expect(await askAll()).toEqual(all)
  })

  test('holds for the public whatever happens to what is restricted', async () => {
    expect(await askAll(publicPerson)).toEqual(all)
    await keep(trip('3', [4]))
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, {
        element: 'rescue-calls',
        period: '2021',
        value: '4',
        audience: 'restricted',
      }),
    ])
    expect(await askAll(publicPerson)).toEqual([])
  })

  test('is the same for everybody who may read the same, and nobody who is not known gets any of it', async () => {
    expect(await askAll({ id: 'clerk', role: 'administrator' })).toEqual(all)
    await askAll()
    worked = []
    const question = { name: 'calls', work: () => note('calls'), elements: ['rescue-calls'] }
    const texts = await Promise.all(
      [administrator, administrator].map((person) => answers.answer(asker(person), question)),
    )
    expect(worked).toEqual([])
    expect(texts[0]).toBe(texts[1])
  })

  test('is worked out once for all who ask meanwhile, and afresh for who asks after a change', async () => {
    worked = []
    const gate = Promise.withResolvers<undefined>()
    const begun = Promise.withResolvers<undefined>()
    const slow = {
      name: 'slow',
      work: async () => {
        begun.resolve(undefined)
        await gate.promise
        return note('slow')
      },
    }
    const early = Array.from({ length: 5 }, () => answers.answer(asker(administrator), slow))
    await begun.promise
    // One connection can do one thing at a time: there the change comes after the answer.
    const changed = size === 'server' ? keep(trip('4', [1])) : undefined
    await changed
    const late = answers.answer(asker(administrator), slow)
    gate.resolve(undefined)
    await Promise.all([...early, late])
    expect(worked).toHaveLength(size === 'server' ? 2 : 1)
  })

  test('is worked out once for all who wait, and not kept, where it is one of very many such as pages of lists', async () => {
    worked = []
    const page = { name: 'page', isFleeting: true, work: () => note('page') } as const
    const ask = () => answers.answer(asker(administrator), page)
    const texts = await Promise.all([ask(), ask(), ask()])
    expect(worked).toEqual(['page'])
    expect(new Set(texts).size).toBe(1)
    await ask()
    expect(worked).toEqual(['page', 'page'])
  })

  test('speaks of one moment, also where somebody changes something in the middle of it', async () => {
    let times = 0
    const question = {
      name: 'moment',
      work: async ({ tx }: AnswerWork) => {
        const first = await readDataVersion(tx)
        times += 1
        if (times === 1) await keep(trip('5', [2]))
        return { first, second: await readDataVersion(tx) }
      },
    }
    const { text } = await answers.answer(asker(administrator), question)
    const { first, second } = JSON.parse(text) as { first: number; second: number }
    expect(second).toBe(first)
  })

  test('is left when nobody waits any longer, and not while somebody does', async () => {
    const [one, other] = [new AbortController(), new AbortController()]
    const begun = Promise.withResolvers<undefined>()
    let isLeft = false
    const gate = Promise.withResolvers<undefined>()
    const question = {
      name: 'left',
      work: async ({ tx }: AnswerWork) => {
        begun.resolve(undefined)
        await gate.promise
        await readDataVersion(tx).catch((error: unknown) => {
          isLeft = true
          throw error
        })
        return {}
      },
    }
    const asked = [one, other].map(({ signal }) => answers.answer(asker(administrator, signal), question))
    await begun.promise
    one.abort(new Error('gone'))
    await expect(asked[0]).rejects.toThrow('gone')
    expect(isLeft).toBe(false)
    other.abort(new Error('gone too'))
    await expect(asked[1]).rejects.toThrow('gone too')
    gate.resolve(undefined)
    await expect.poll(() => isLeft).toBe(true)
  })
})
