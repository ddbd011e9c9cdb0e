// Everybody has fewer connections while long work goes on, in the order in which they asked, and nobody waits for ever.
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { expect, test } from 'vitest'
import { givingWay } from './giving-way.ts'

/** A pool that always has a connection; `broken` ones cannot be had. */
function pool(isBroken = () => false): PostgresPool {
  const client = { query: () => Promise.resolve(), release: () => undefined } as unknown as PostgresPoolClient
  const connect = () => (isBroken() ? Promise.reject(new Error('no server')) : Promise.resolve(client))
  return { connect, end: () => Promise.resolve(), options: {} }
}

function shared(patience = 5000, isBroken?: () => boolean) {
  let time = 0
  const pools = givingWay(
    { usual: pool(isBroken), long: pool() },
    { usual: 3, besideLong: 1, patience },
    () => time,
  )
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { ...pools, pass }
}

/** Asks for so many connections, and notes which of them came. */
function ask(usual: PostgresPool, count: number) {
  const got = new Map<number, PostgresPoolClient>()
  const all = Array.from({ length: count }, (_none, at) =>
    usual.connect().then((client) => got.set(at, client)),
  )
  return { got, all }
}

const moment = () => new Promise((resolve) => setImmediate(resolve))

test('as many as there are where nothing long goes on, and the rest in the order in which they asked', async () => {
  const { usual } = shared()
  const { got, all } = ask(usual, 5)
  await moment()
  expect([...got.keys()]).toEqual([0, 1, 2])
  for (const at of [1, 0, 2]) got.get(at)?.release()
  await Promise.all(all)
  expect([...got.keys()]).toEqual([0, 1, 2, 3, 4])
})

test('fewer while it goes on and for a moment after, and all again later', async () => {
  const { usual, long, pass } = shared()
  const work = await long.connect()
  const { got } = ask(usual, 4)
  await moment()
  expect([...got.keys()]).toEqual([0])
  work.release()
  got.get(0)?.release()
  await moment()
  expect([...got.keys()]).toEqual([0, 1])
  pass(1000)
  got.get(1)?.release()
  await moment()
  expect([...got.keys()]).toEqual([0, 1, 2, 3])
})

test('whoever waits too long is told so, and takes nobody’s place', async () => {
  const { usual, long } = shared(20)
  await long.connect()
  const [first, second] = [await usual.connect(), usual.connect()]
  await expect(second).rejects.toMatchObject({ name: 'DatabaseLost', outcome: 'not kept' })
  first.release()
  await expect(usual.connect()).resolves.toBeDefined()
})

test('a connection that cannot be had, or is given back twice, leaves the count right', async () => {
  let isBroken = true
  const { usual } = shared(5000, () => isBroken)
  for (let tried = 0; tried < 4; tried += 1) await expect(usual.connect()).rejects.toThrow('no server')
  isBroken = false
  const one = await usual.connect()
  one.release()
  one.release()
  const { got, all } = ask(usual, 4)
  await moment()
  expect([...got.keys()]).toEqual([0, 1, 2])
  got.get(0)?.release()
  await Promise.all(all)
})
