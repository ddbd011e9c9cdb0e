// Whose turn it is with the one connection.
import { expect, test } from 'vitest'
import { newTurns } from './turns.ts'

async function orderOf(kinds: string): Promise<string> {
  const turns = newTurns()
  const endFirst = await turns.wait('long')
  let order = ''
  const all = kinds.split('').map(async (kind) => {
    const endTurn = await turns.wait(kind === 's' ? 'short' : 'long')
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

test('a transaction that waits is overtaken five times and no more', async () => {
  expect(await orderOf(`l${'s'.repeat(12)}l`)).toBe('ssssslssssslss')
})

test('nobody has a turn while another has it, and a turn ends once', async () => {
  const turns = newTurns()
  const endFirst = await turns.wait('short')
  let second = false
  const waiting = turns.wait('short').then((endTurn) => {
    second = true
    return endTurn
  })
  await Promise.resolve()
  expect(second).toBe(false)
  endFirst()
  endFirst()
  const endSecond = await waiting
  let third = false
  void turns.wait('long').then(() => {
    third = true
  })
  await Promise.resolve()
  expect(third).toBe(false)
  endSecond()
})

test('a transaction that waits is not overtaken any longer once that took a tenth of a second', async () => {
  let now = 0
  const turns = newTurns(() => now)
  const endFirst = await turns.wait('long')
  let order = ''
  const all = 'lssssl'.split('').map(async (kind) => {
    const endTurn = await turns.wait(kind === 's' ? 'short' : 'long')
    order += kind
    now += kind === 's' ? 60 : 10
    endTurn()
  })
  endFirst()
  await Promise.all(all)
  expect(order).toBe('sslssl')
})

/** Turns of so many milliseconds, each caller coming again at once, until so much time is over. Gives the time of each. */
async function sharesOf(
  lasting: Readonly<Record<'steady' | 'long', number>>,
  callers: number,
  until: number,
) {
  let now = 0
  const turns = newTurns(() => now)
  const shares = { steady: 0, long: 0 }
  let longest = 0
  const work = async (kind: 'steady' | 'long') => {
    while (now < until) {
      const asked = now
      const endTurn = await turns.wait(kind)
      if (kind === 'long') longest = Math.max(longest, now - asked)
      now += lasting[kind]
      shares[kind] += lasting[kind]
      endTurn()
    }
  }
  const others = Array.from({ length: callers }, () => work('long'))
  await Promise.all([work('steady'), ...others])
  return { steadyShare: shares.steady / (shares.steady + shares.long), longest }
}

test('an import has half of the time beside others, however long its turns are, and nobody waits for two of them', async () => {
  for (const steady of [20, 150, 400]) {
    const { steadyShare, longest } = await sharesOf({ steady, long: 10 }, 20, 60_000)
    expect(steadyShare).toBeGreaterThan(0.45)
    expect(steadyShare).toBeLessThan(0.55)
    expect(longest).toBeLessThan(2 * 20 * 10 + 2 * steady)
  }
})

test('an import alone does not wait, and single statements wait no longer than one turn of it', async () => {
  const turns = newTurns(() => 0)
  const endFirst = await turns.wait('steady')
  const [second, short] = [turns.wait('steady'), turns.wait('short')]
  endFirst()
  const endSecond = await second
  endSecond()
  const endShort = await short
  endShort()
})
