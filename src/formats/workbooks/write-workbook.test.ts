// A workbook that is written while its rows are made: rows that fail end it, and rows that nobody takes are left.
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { OutRow } from './sheet-plan.ts'
import { writeWorkbook } from './write-workbook.ts'

const workbook = (rows: AsyncIterable<OutRow>): Readable =>
  writeWorkbook({ title: 'Log', language: 'en', sheets: [{ name: 'Log', columns: [], rows }] })

interface RowState {
  made: number
  isLeft: boolean
}

/** Rows without end, as a database gives them; at the line that is said they fail. */
async function* rowsThat(state: RowState, failAt = Number.POSITIVE_INFINITY): AsyncGenerator<OutRow> {
  try {
    for (let line = 1; ; line += 1) {
      state.made = line
      if (line === failAt) throw new Error('The database went away.')
      if (line % 50 === 0) await setImmediate()
      yield { cells: [{ text: `${line} ${'x'.repeat(50)} ${Math.random()}` }] }
    }
  } finally {
    state.isLeft = true
  }
}

test('rows that fail are an error of the stream, and nothing else falls', async () => {
  const state = { made: 0, isLeft: false }
  await expect(buffer(workbook(rowsThat(state, 5000)))).rejects.toThrow('The database went away.')
  expect(state.isLeft).toBe(true)
})

test('rows are left where nobody takes the bytes any longer', async () => {
  const state = { made: 0, isLeft: false }
  for await (const piece of workbook(rowsThat(state))) if (state.made > 3000 && piece) break
  await expect.poll(() => state.isLeft, { timeout: 20_000 }).toBe(true)
})

test('rows are not begun where the bytes were left before', async () => {
  const state = { made: 0, isLeft: false }
  workbook(rowsThat(state)).destroy()
  await setTimeout(50)
  expect(state.made).toBe(0)
})
