// Parts of an answer are made three at a time, and stand in their own order.
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

test('three parts are made at a time, and come in the order of the parts, not in that of their making', async () => {
  let [now, most] = [0, 0]
  const made = await sideBySide([30, 1, 10, 1, 1], async (milliseconds) => {
    now += 1
    most = Math.max(most, now)
    await setTimeout(milliseconds)
    now -= 1
    return `after ${milliseconds}`
  })
  expect(made).toEqual(['after 30', 'after 1', 'after 10', 'after 1', 'after 1'])
  expect(most).toBe(3)
})

test('nothing is made of no parts', async () => {
  expect(await sideBySide([], () => Promise.resolve(1))).toEqual([])
})

test('where one fails no further one is begun, and what is under way has ended before anybody is told', async () => {
  const begun: string[] = []
  const ended: string[] = []
  const made = sideBySide(['slow', 'slow too', 'wrong', 'later'], async (part) => {
    begun.push(part)
    if (part === 'wrong') throw new Error('It is wrong.')
    await setTimeout(20)
    ended.push(part)
  })
  await expect(made).rejects.toThrow('It is wrong.')
  expect(begun).toEqual(['slow', 'slow too', 'wrong'])
  expect(ended).toEqual(['slow', 'slow too'])
})
