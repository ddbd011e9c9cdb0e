// Long work at a stretch, and who is let in meanwhile.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearWhileWorking, newEventLoopTurns } from './event-loop-turns.ts'

/** The clock goes on by so many milliseconds each time somebody looks at it: nothing depends on how busy the machine is. */
const tick = 0.75
let now = performance.now()

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += tick
    return now
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** So many pieces of long work. */
async function work(pieces: number): Promise<void> {
  const letOthersIn = newEventLoopTurns()
  for (let piece = 0; piece < pieces; piece += 1) await letOthersIn()
}

/** How often the event loop came round while the work went on. */
async function roundsBeside(doWork: () => Promise<void>): Promise<number> {
  let rounds = 0
  let isOver = false
  const count = () => {
    rounds += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  await doWork()
  isOver = true
  return rounds
}

test('long work lets everybody else have a turn of the event loop again and again', async () => {
  expect(await roundsBeside(() => work(100))).toBeGreaterThan(8)
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
  const goOn = async (): Promise<void> => {
    asked += 1
    await Promise.resolve(ask().then(() => undefined))
    return goOn()
  }
  void goOn()
  const rounds = await roundsBeside(() => work(100))
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
  await work(20)
  stop()
  const before = heard
  await work(20)
  expect(before).toBeGreaterThan(0)
  expect(heard).toBe(before)
})
