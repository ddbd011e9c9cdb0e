// Whoever asks much waits for themselves: others have their turn in between.
import { describe, expect, test } from 'vitest'
import { newQuestionQueue } from './question-queue.ts'

const limits = { atOnce: 3, perCaller: () => 2, mostWaiting: 5 }
const stays = new AbortController().signal

/** Work that ends when it is told to, and notes when it begins. */
function newWork(begun: string[]) {
  const gates = new Map<string, () => void>()
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name)
      gates.set(name, () => resolve(name))
    })
  return { work, end: (name: string) => gates.get(name)?.() }
}

describe('the queue of questions', () => {
  test('works out two of one caller at once, and those of others meanwhile', async () => {
    const begun: string[] = []
    const { work, end } = newWork(begun)
    const queue = newQuestionQueue(limits)
    const asked = ['a1', 'a2', 'a3', 'a4'].map((name) => queue('a', stays, work(name)))
    const other = [queue('b', stays, work('b1')), queue('c', stays, work('c1'))]
    await expect.poll(() => begun).toEqual(['a1', 'a2', 'b1'])
    end('a1')
    // Two callers wait; the one who had no turn so far is not behind all of the other’s.
    await expect.poll(() => begun.length).toBe(4)
    end('a2')
    await expect.poll(() => begun.length).toBe(5)
    expect(begun.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1', 'c1'])
    for (const name of ['b1', 'c1', 'a3']) end(name)
    await expect.poll(() => begun).toContain('a4')
    end('a4')
    expect(await Promise.all([...asked, ...other])).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'c1'])
  })

  test('sends a caller away who has too many waiting, and nobody else', async () => {
    const queue = newQuestionQueue(limits)
    const gate = Promise.withResolvers<string>()
    const asked = Array.from({ length: 7 }, () => queue('a', stays, () => gate.promise))
    await expect(queue('a', stays, () => gate.promise)).rejects.toMatchObject({ code: 'questions-waiting' })
    expect(await queue('b', stays, () => Promise.resolve('other'))).toBe('other')
    gate.resolve('done')
    expect(await Promise.all(asked)).toEqual(asked.map(() => 'done'))
  })

  test('never begins a question whose caller has left, and goes on after one that fails', async () => {
    const begun: string[] = []
    const { work, end } = newWork(begun)
    const queue = newQuestionQueue({ ...limits, atOnce: 1 })
    const first = queue('a', stays, () => Promise.reject(new Error('broken')))
    const left = new AbortController()
    const second = queue('a', left.signal, work('left'))
    const third = queue('a', stays, work('third'))
    left.abort(new Error('gone'))
    await expect(first).rejects.toThrow('broken')
    await expect(second).rejects.toThrow('gone')
    await expect.poll(() => begun).toEqual(['third'])
    end('third')
    expect(await third).toBe('third')
  })
})
