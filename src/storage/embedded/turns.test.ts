// Whose turn it is with the one connection.
import { expect, test } from 'vitest'
import { newTurns, type TurnKind } from './turns.ts'

async function orderOf(kinds: string): Promise<string> {
  const turns = newTurns()
  const { end: endFirst } = await turns.wait('long')
  let order = ''
  const all = kinds.split('').map(async (kind) => {
    const { end: endTurn } = await turns.wait(kind === 's' ? 'short' : 'long')
    order += kind
    endTurn()
  })
  endFirst()
  await Promise.all(all)
  return order
}

test('single statements go before transactions that wait', async () => {
  expect(await orderOf('lslsl')).toBe('sslll')
})

test('nobody has a turn while another has it, and a turn ends once', async () => {
  const turns = newTurns()
  const { end: endFirst } = await turns.wait('short')
  let second = false
  const waiting = turns.wait('short').then((turn) => {
    second = true
    return turn
  })
  await Promise.resolve()
  expect(second).toBe(false)
  endFirst()
  endFirst()
  const { end: endSecond } = await waiting
  let third = false
  void turns.wait('long').then(() => {
    third = true
  })
  await Promise.resolve()
  expect(third).toBe(false)
  endSecond()
})

test('whoever has sent everything lets the next one send; a third waits until the first was answered', async () => {
  const turns = newTurns()
  const [first, second, third] = ['long', 'short', 'long'].map((kind) => turns.wait(kind as TurnKind))
  let hasThird = false
  void third?.then(() => {
    hasThird = true
  })
  const one = await first
  one?.allSent()
  const two = await second
  two?.allSent()
  await new Promise(setImmediate)
  expect(hasThird).toBe(false)
  one?.end()
  await third
  expect(hasThird).toBe(true)
})

test('what steady work took is shared out by when it was answered, not by when it was sent', async () => {
  let now = 0
  const turns = newTurns(() => now)
  const steady = await turns.wait('steady')
  const again = turns.wait('steady')
  const others = Array.from({ length: 4 }, () => turns.wait('long'))
  let order = ''
  void again.then(() => (order += 's'))
  for (const other of others)
    void other.then((turn) => {
      order += 'l'
      now += 30
      turn.end()
    })
  steady.allSent()
  now += 100
  steady.end()
  await new Promise(setImmediate)
  // One of them was let in before it was known that it took 100 milliseconds; 80 are owed, so that three go first.
  expect(order).toBe('llls')
})

/** The order in which a line goes whose single statements and transactions take so many milliseconds. */
async function orderWithin(kinds: string, lasting: { readonly s: number; readonly l: number }) {
  let now = 0
  const turns = newTurns(() => now)
  const { end: endFirst } = await turns.wait('long')
  now += lasting.l
  let order = ''
  const all = kinds.split('').map(async (kind) => {
    const { end: endTurn } = await turns.wait(kind === 's' ? 'short' : 'long')
    order += kind
    now += kind === 's' ? lasting.s : lasting.l
    endTurn()
  })
  endFirst()
  await Promise.all(all)
  return order
}

test('a transaction that waits is overtaken for half as long as the one before it took, and for five milliseconds at least', async () => {
  expect(await orderWithin('llssssss', { s: 15, l: 60 })).toBe('sslsslss')
  expect(await orderWithin('llssssss', { s: 5, l: 5 })).toBe('slslssss')
})

test('what a question took beyond that is made up for before the next one, and of a very long one a tenth of a second', async () => {
  expect(await orderWithin('llllssss', { s: 15, l: 10 })).toBe('slllslss')
  const afterLongOne = await orderWithin('l'.repeat(40) + 's'.repeat(4), { s: 4000, l: 5 })
  expect(afterLongOne.indexOf('s', 1)).toBe(22)
})

test('those who write have two thirds of the time where both wait, and whoever asks waits for no more than a second', async () => {
  const writers = { kind: 'long', count: 10, lasting: 40 } as const
  const { share, longest } = await sharesOf([writers, { kind: 'short', count: 20, lasting: 5 }], 60_000)
  expect(share.long).toBeGreaterThan(0.64)
  expect(share.long).toBeLessThan(0.69)
  expect(longest.short).toBeLessThan(500)
})

interface Callers {
  readonly kind: TurnKind
  readonly count: number
  /** Milliseconds of a turn of theirs. */
  readonly lasting: number
}

/** Callers who come again at once, until so much time is over: which share of it each kind had, and its longest wait. */
async function sharesOf(callers: readonly Callers[], until: number) {
  let now = 0
  const turns = newTurns(() => now)
  const share = { short: 0, long: 0, steady: 0 }
  const longest = { short: 0, long: 0, steady: 0 }
  const work = async ({ kind, lasting }: Callers) => {
    while (now < until) {
      const asked = now
      const { end: endTurn } = await turns.wait(kind)
      longest[kind] = Math.max(longest[kind], now - asked)
      now += lasting
      share[kind] += lasting / until
      endTurn()
    }
  }
  await Promise.all(callers.flatMap((one) => Array.from({ length: one.count }, () => work(one))))
  return { share, longest }
}

test('an import has nearly half of the time beside others, however long its turns are, and nobody waits for two of them', async () => {
  for (const lasting of [20, 150, 400]) {
    const others = { kind: 'long', count: 20, lasting: 10 } as const
    const { share, longest } = await sharesOf([{ kind: 'steady', count: 1, lasting }, others], 60_000)
    expect(share.steady).toBeGreaterThan(0.4)
    expect(share.steady).toBeLessThan(0.5)
    expect(longest.long).toBeLessThan(2 * 20 * 10 + 2 * lasting)
  }
})

test('beside ten it has a little more than half, and they wait less than a second', async () => {
  const others = { kind: 'long', count: 10, lasting: 20 } as const
  const { share, longest } = await sharesOf([{ kind: 'steady', count: 1, lasting: 75 }, others], 60_000)
  expect(share.steady).toBeGreaterThan(0.54)
  expect(share.steady).toBeLessThan(0.57)
  expect(longest.long).toBeLessThan(600)
})

test('ten who write beside fifty who ask, and an import, wait less than a second, and so do those who ask', async () => {
  const writers = { kind: 'long', count: 10, lasting: 15 } as const
  const readers = { kind: 'short', count: 20, lasting: 8 } as const
  const quiet = await sharesOf([writers, readers], 60_000)
  expect(quiet.share.long).toBeGreaterThan(0.6)
  expect(quiet.share.short).toBeGreaterThan(0.3)
  expect(quiet.longest.long).toBeLessThan(500)
  const beside = await sharesOf([writers, readers, { kind: 'steady', count: 1, lasting: 75 }], 60_000)
  expect(Math.min(...Object.values(beside.share))).toBeGreaterThan(0.16)
  expect(Math.max(beside.longest.long, beside.longest.short)).toBeLessThan(1000)
})

test('an import alone does not wait, and single statements wait no longer than one turn of it', async () => {
  const turns = newTurns(() => 0)
  const { end: endFirst } = await turns.wait('steady')
  const [second, short] = [turns.wait('steady'), turns.wait('short')]
  endFirst()
  const { end: endSecond } = await second
  endSecond()
  const { end: endShort } = await short
  endShort()
})
