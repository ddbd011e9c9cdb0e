// Work that others overtake is done again, in the end alone; and not for ever.
import { describe, expect, test } from 'vitest'
import { againWhenOvertaken } from './when-overtaken.ts'

const overtaken = () => Object.assign(new Error('deadlock detected'), { code: '40P01' })

/** Work that is overtaken so many times; notes whether it was told to have the register to itself. */
function workOf(times: number) {
  const alone: boolean[] = []
  const work = (isAlone: boolean) => {
    alone.push(isAlone)
    return alone.length <= times ? Promise.reject(overtaken()) : Promise.resolve('done')
  }
  return { alone, work }
}

describe('work that others overtake', () => {
  test('is done again, and from the fourth time on alone', async () => {
    const { alone, work } = workOf(3)
    expect(await againWhenOvertaken(work)).toBe('done')
    expect(alone).toEqual([false, false, false, true])
  })

  test('is given up after five times, with a sentence', async () => {
    const { alone, work } = workOf(9)
    await expect(againWhenOvertaken(work)).rejects.toMatchObject({ code: 'written-by-others' })
    expect(alone).toHaveLength(5)
  })

  test('is not done again where something else went wrong', async () => {
    await expect(againWhenOvertaken(() => Promise.reject(new Error('full disk')))).rejects.toThrow(
      'full disk',
    )
  })
})
