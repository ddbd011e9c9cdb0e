// Whose turn it is with the one connection.
import { expect, test } from 'vitest'
import { newTurns } from './turns.ts'

async function orderOf(kinds: string): Promise<string> {
  const turns = newTurns()
  const endFirst = await turns.long()
  let order = ''
  const all = kinds.split('').map(async (kind) => {
    const endTurn = await (kind === 's' ? turns.short() : turns.long())
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
  const endFirst = await turns.short()
  let second = false
  const waiting = turns.short().then((endTurn) => {
    second = true
    return endTurn
  })
  await Promise.resolve()
  expect(second).toBe(false)
  endFirst()
  endFirst()
  const endSecond = await waiting
  let third = false
  void turns.long().then(() => {
    third = true
  })
  await Promise.resolve()
  expect(third).toBe(false)
  endSecond()
})
