// Slices get smaller where others wait for them, and are as large as they may be where nobody does.
import { expect, test } from 'vitest'
import type { Database } from '#storage'
import type { InDatabase } from '../plan/pass.ts'
import { besideConnections, newSlicePace, onOneConnection } from './slice-pace.ts'

/** Slices of which each waits so long for its turn and takes so long a record, in milliseconds. */
async function sizesAfter(waited: number, each: number, slices: number, pace = paced()): Promise<number[]> {
  const sizes: number[] = []
  for (let at = 0; at < slices; at += 1) {
    const inDatabase: InDatabase = (work) => {
      pace.pass(waited)
      return work({} as Database)
    }
    await pace.measure(inDatabase, () => {
      pace.pass(pace.size() * each)
      return Promise.resolve()
    })
    sizes.push(pace.size())
  }
  return sizes
}

function paced(most = 500, bounds = onOneConnection) {
  let time = 0
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { ...newSlicePace(most, bounds, () => time), pass }
}

test('as many records as take a fifth of a second where nobody else waits, and no more than there may be', async () => {
  expect((await sizesAfter(0, 0.1, 10)).at(-1)).toBe(500)
  const slow = await sizesAfter(0, 1, 10)
  expect(slow.at(-1)).toBeGreaterThanOrEqual(195)
  expect(slow.at(-1)).toBeLessThanOrEqual(205)
})

test('the first slice is small, as nobody knows yet how long it takes', () => {
  expect(paced().size()).toBe(100)
})

test('a fourteenth of a second where others wait, and larger again once they have left', async () => {
  const pace = paced()
  const beside = await sizesAfter(200, 0.5, 10, pace)
  expect(beside.at(-1)).toBeGreaterThanOrEqual(145)
  expect(beside.at(-1)).toBeLessThanOrEqual(155)
  expect((await sizesAfter(0, 0.5, 12, pace)).at(-1)).toBeGreaterThan(395)
})

test('on a server nobody waits for a turn: slices are as large as they may be, for small ones would make a busy machine busier', async () => {
  for (const each of [0.2, 0.6, 5])
    expect(new Set(await sizesAfter(0, each, 5, paced(1000, besideConnections)))).toEqual(new Set([1000]))
  expect(new Set(await sizesAfter(0, 5, 5, paced(100, besideConnections)))).toEqual(new Set([100]))
})

test('never so small that nothing is got done, and never larger than was asked for', async () => {
  expect((await sizesAfter(200, 100, 20)).at(-1)).toBe(50)
  expect(new Set(await sizesAfter(200, 100, 5, paced(20)))).toEqual(new Set([20]))
})
