// Passwords by turns: guesses of one network, or of many, keep nobody else waiting who was not wrong.
import { describe, expect, test } from 'vitest'
import { newPasswordTurns } from './password-turns.ts'

const never = new AbortController().signal

/** Work that lasts until it is ended, and the order in which it began. */
function newWork() {
  const began: string[] = []
  const open: (() => void)[] = []
  return {
    began,
    endNext: async () => {
      open.shift()?.()
      await new Promise((resume) => setImmediate(resume))
    },
    begin: (name: string) => () =>
      new Promise<string>((end) => {
        began.push(name)
        open.push(() => end(name))
      }),
  }
}

describe('passwords', () => {
  test('are worked out two at a time, and of one network one after the other', async () => {
    const [turns, work] = [newPasswordTurns(), newWork()]
    const all = [1, 2, 3].map((at) => turns.take('192.0.2.1', never, work.begin(`guess ${at}`)))
    all.push(
      turns.take('192.0.2.2', never, work.begin('other')),
      turns.take('192.0.2.3', never, work.begin('third')),
    )
    await new Promise((resume) => setImmediate(resume))
    expect(work.began).toEqual(['guess 1', 'other'])
    for (const _ of all) await work.endNext()
    expect(work.began).toEqual(['guess 1', 'other', 'guess 2', 'third', 'guess 3'])
    await Promise.all(all)
  })

  test('of networks that guessed wrong come after everybody else, however many networks those are', async () => {
    const [turns, work] = [newPasswordTurns(), newWork()]
    const bots = Array.from({ length: 50 }, (_one, at) => `198.51.${at}.1`)
    for (const bot of bots) turns.suspect(bot)
    const guesses = bots.map((bot) => turns.take(bot, never, work.begin('guess')))
    const right = turns.take('192.0.2.9', never, work.begin('right'))
    await work.endNext()
    await work.endNext()
    expect(work.began.slice(0, 3)).toEqual(['guess', 'guess', 'right'])
    for (const _ of bots) await work.endNext()
    await Promise.all([...guesses, right])
  })

  test('are not worked out for whoever has left, and a hundred of one network are enough', async () => {
    const [turns, work] = [newPasswordTurns(), newWork()]
    const left = new AbortController()
    const first = turns.take('192.0.2.1', never, work.begin('first'))
    const gone = turns.take('192.0.2.1', left.signal, work.begin('gone'))
    left.abort(new Error('left'))
    await expect(gone).rejects.toThrow('left')
    const others = Array.from({ length: 100 }, () => turns.take('192.0.2.1', never, work.begin('more')))
    await expect(turns.take('192.0.2.1', never, work.begin('much'))).rejects.toMatchObject({
      code: 'sign-in-guessed',
    })
    for (const _ of [first, ...others]) await work.endNext()
    await Promise.all([first, ...others])
    expect(new Set(work.began)).toEqual(new Set(['first', 'more']))
  })
})
