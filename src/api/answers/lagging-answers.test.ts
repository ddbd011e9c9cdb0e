// Where others change something, an answer may be given as it was a moment before; never to whoever changed it, and never for long.
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { keepRecord } from '#intake'
import { administrator, migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { newAnswerStore, type AnswerStore } from './answer-store.ts'
import { newLately } from './lately.ts'
import type { Asker, Question } from './question.ts'
import { newQuestionQueue } from './question-queue.ts'

const register = findRegister(ruritania, 'river-log')
/** Long enough for a slow machine to do all of a test within it. */
const mostLag = 20_000

let opened: TestDatabase
let answers: AnswerStore
let calls = 0
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(() => opened.close())
const queue = () => newQuestionQueue({ atOnce: 4, perCaller: () => 2, mostWaiting: 10 })
beforeEach(() => {
  answers = newAnswerStore(opened.db, queue(), { mostLag: () => mostLag })
})

async function changeSomething(): Promise<void> {
  if (!register) throw new Error('Ruritania keeps no river log.')
  const fields = { day: '2023-05-02', 'log-number': `call ${(calls += 1)}`, 'call-cause': 'flood' }
  const sent = { jurisdiction: 'zenda', fields, children: { litter: [], persons: [] } }
  const office = { roadmap: ruritania, register, person: administrator }
  expect(await keepRecord(opened.db, office, null, sent)).toHaveProperty('record')
}

let worked = 0
const calling: Question = {
  name: 'calls',
  elements: ['rescue-calls'],
  mayLag: true,
  work: ({ version }) => Promise.resolve({ version, worked: (worked += 1) }),
}
const strict: Question = { name: 'strict', elements: ['rescue-calls'], work: calling.work }

interface Said {
  readonly version: number
  readonly worked: number
}

async function ask(question: Question, more: Partial<Asker> = {}): Promise<Said> {
  const signal = new AbortController().signal
  const asker = { person: administrator, caller: 'somebody', signal, ...more }
  const { text } = await answers.answer(asker, question)
  return JSON.parse(text) as Said
}

test('somebody else is given the answer from before, which says so by its version, and who asks later the new one', async () => {
  const before = await ask(calling)
  await changeSomething()
  expect(await ask(calling)).toEqual(before)
  expect((await ask(strict)).version).toBeGreaterThan(before.version)
})

test('whoever changed it is given the new one at once', async () => {
  const before = await ask(calling)
  await changeSomething()
  const wroteAt = performance.now()
  expect((await ask(calling, { wroteAt })).version).toBeGreaterThan(before.version)
})

test('what lags is worked out anew while it is still given, and who waits for nothing is not kept', async () => {
  answers = newAnswerStore(opened.db, queue(), { mostLag: () => 1000 })
  const before = await ask(calling)
  await changeSomething()
  await setTimeout(400)
  const given = await ask(calling)
  let next = given
  for (let tries = 0; tries < 100 && next.version === before.version; tries += 1) {
    await setTimeout(20)
    next = await ask(calling)
  }
  expect(next.version).toBeGreaterThan(before.version)
})

test('the lag can be longer for a while, such as while an import is taken', async () => {
  let lag = 50
  answers = newAnswerStore(opened.db, queue(), { mostLag: () => lag })
  const before = await ask(calling)
  await changeSomething()
  await setTimeout(60)
  lag = mostLag
  expect((await ask(calling)).version).toBe(before.version)
  lag = 50
  expect((await ask(calling)).version).toBeGreaterThan(before.version)
})

test('nothing is given that is older than the lag', async () => {
  answers = newAnswerStore(opened.db, queue(), { mostLag: () => 50 })
  const before = await ask(calling)
  await changeSomething()
  await setTimeout(60)
  expect((await ask(calling)).version).toBeGreaterThan(before.version)
})

test('a question that is on its way is enough for who asks meanwhile, and not for whoever changed something since', async () => {
  const gate = Promise.withResolvers<void>()
  const slow: Question = {
    ...calling,
    name: 'slow',
    work: async (given) => {
      await gate.promise
      return calling.work(given)
    },
  }
  const first = ask(slow)
  await setTimeout(50)
  const other = ask(slow)
  const own = ask(slow, { wroteAt: performance.now() })
  gate.resolve()
  const [one, two, three] = await Promise.all([first, other, own])
  expect(two).toEqual(one)
  // Nothing was changed in between: what the first was given still holds.
  expect(three.version).toBe(one.version)
})

test('the public is never given what is restricted, lag or not', async () => {
  const restricted = await ask(calling)
  const own = await ask(calling, { person: publicPerson })
  expect(own.worked).not.toBe(restricted.worked)
  await changeSomething()
  expect(await ask(calling, { person: publicPerson })).toEqual(own)
})

test('without a lag every answer knows of every change', async () => {
  answers = newAnswerStore(opened.db, queue())
  const before = await ask(calling)
  await changeSomething()
  expect((await ask(calling)).version).toBeGreaterThan(before.version)
})

test('who changed something is remembered for as long as it matters, however many there are', () => {
  let time = 0
  const writes = newLately(1000, () => time)
  expect(writes.lastOf('192.0.2.1')).toBe(-Infinity)
  writes.note('192.0.2.1')
  time = 500
  writes.note('192.0.2.2')
  expect([writes.lastOf('192.0.2.1'), writes.lastOf('192.0.2.2')]).toEqual([0, 500])
  time = 2000
  for (let at = 0; at < 10_001; at += 1) writes.note(`198.51.100.${at}`)
  expect([writes.lastOf('192.0.2.1'), writes.has('192.0.2.1')]).toEqual([-Infinity, false])
  expect([0, 10_000].map((at) => writes.lastOf(`198.51.100.${at}`))).toEqual([2000, 2000])
  expect(writes.has('198.51.100.0')).toBe(true)
})
