// Slices one after the other: the next is prepared while one is written, and none is begun after one that failed.
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newSliceLine } from './slice-line.ts'

/** A line whose writes end when they are told to. */
function lineOf(before: () => Promise<void> = () => Promise.resolve()) {
  const begun: string[] = []
  const writes = new Map<string, PromiseWithResolvers<void>>()
  const line = newSliceLine(before, (slice: string) => {
    begun.push(slice)
    const write = Promise.withResolvers<void>()
    writes.set(slice, write)
    return write.promise
  })
  return { line, begun, end: (slice: string) => writes.get(slice)?.resolve(), writes }
}

test('one is begun without waiting for its end, the next one only after that', async () => {
  const { line, begun, end } = lineOf()
  line.add('first')
  await line.begin()
  line.add('second')
  const beginning = line.begin()
  await setImmediate()
  expect(begun).toEqual(['first'])
  end('first')
  await beginning
  expect(begun).toEqual(['first', 'second'])
})

test('the end begins what is ready and waits for it', async () => {
  const { line, begun, end } = lineOf()
  line.add('only')
  let isEnded = false
  const ending = line.end().then(() => (isEnded = true))
  await setImmediate()
  await setImmediate()
  expect([begun, isEnded]).toEqual([['only'], false])
  end('only')
  await ending
  await line.end()
  expect(begun).toEqual(['only'])
})

test('after one that failed none is begun, and whoever goes on is told why', async () => {
  const { line, begun, writes } = lineOf()
  line.add('first')
  await line.begin()
  line.add('second')
  writes.get('first')?.reject(new Error('refused'))
  await expect(line.begin()).rejects.toThrow('refused')
  await expect(line.end()).rejects.toThrow('refused')
  await line.leave()
  expect(begun).toEqual(['first'])
})

test('one is not begun where something speaks against it at the last moment', async () => {
  const { line, begun } = lineOf(() => Promise.reject(new Error('the file has changed')))
  line.add('first')
  await expect(line.begin()).rejects.toThrow('changed')
  await line.leave()
  expect(begun).toEqual([])
})
