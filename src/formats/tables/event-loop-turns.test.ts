// Long work at a stretch, and who is let in meanwhile.
import { expect, test } from 'vitest'
import { hearWhileWorking, newEventLoopTurns } from './event-loop-turns.ts'

/** Works for so many milliseconds at a stretch, as pieces of long work do. */
async function work(milliseconds: number): Promise<number> {
  const letOthersIn = newEventLoopTurns()
  const end = performance.now() + milliseconds
  let pieces = 0
  for (; performance.now() < end; pieces += 1) await letOthersIn()
  return pieces
}

test('long work lets everybody else have a turn of the event loop again and again', async () => {
  let rounds = 0
  let isOver = false
  const count = () => {
    rounds += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  await work(60)
  isOver = true
  expect(rounds).toBeGreaterThan(5)
})

test('whoever waits for what was answered meanwhile goes on in the midst of the stretch, through all that it awaits', async () => {
  const answers: (() => void)[] = []
  const ask = () =>
    new Promise<void>((resolve) => {
      answers.push(resolve)
    })
  const stop = hearWhileWorking(() => {
    const answer = answers.shift()
    answer?.()
    return answer !== undefined
  })
  let asked = 0
  let rounds = 0
  let isOver = false
  const count = () => {
    rounds += 1
    if (!isOver) setImmediate(count)
  }
  const goOn = (): Promise<void> => {
    asked += 1
    return Promise.resolve(ask().then(() => undefined)).then(() => (isOver ? undefined : goOn()))
  }
  setImmediate(count)
  void goOn()
  await work(60)
  isOver = true
  stop()
  // More answers than rounds of the event loop: they were heard within stretches.
  expect(asked).toBeGreaterThan(rounds * 2)
})

test('nobody is heard any more who has ended it', async () => {
  let heard = 0
  const stop = hearWhileWorking(() => {
    heard += 1
    return false
  })
  await work(10)
  stop()
  const before = heard
  await work(10)
  expect(before).toBeGreaterThan(0)
  expect(heard).toBe(before)
})
