// Threads that read files: how they end, how many there are, and that nobody waits for one that nobody wants any more.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { BrokenTable } from '../tables/file-refusal.ts'
import { openTables } from './open-tables.ts'
import type { TableFile } from '../tables/table-file.ts'
import { usualLimits } from '../tables/table-limits.ts'
import { newPath, opened, put, refusalOf, rowsOf, folderOfItsOwn } from '../testing/files-of-tables.ts'
import { buildWorkbook } from '../testing/build-workbook.ts'
import { endOfThread } from './read-in-thread.ts'

folderOfItsOwn()

const small = () => put('a,b\n1,2\n')
/** Too long to be read within a moment. */
const long = () => buildWorkbook(newPath(), { sheets: [{ name: 'Log', rows: '<row/>'.repeat(1_000_000) }] })

/** The first row; whatever follows is left. */
async function firstOf(file: TableFile) {
  for await (const row of file.rows(file.tables[0]?.name ?? '')) return row
  return undefined
}

test('a file of which only the first row is wanted again and again costs a moment each time', async () => {
  const path = await put(`a,b\n${'1,2\n'.repeat(2000)}`)
  for (let at = 0; at < 30; at += 1) expect((await firstOf(await opened(path)))?.cells).toEqual(['a', 'b'])
})

test('many files at once wait for each other and are all read', async () => {
  const path = await put(`a,b\n${'1,2\n'.repeat(1000)}`)
  const found = await Promise.all(Array.from({ length: 20 }, () => rowsOf(path)))
  expect(found.map((rows) => rows.length)).toEqual(Array.from({ length: 20 }, () => 1001))
})

test('slow readers keep their files open and nobody waiting; beyond a number the next file is refused for a while', async () => {
  const path = await put(`a,b\n${'1,2\n'.repeat(1000)}`)
  const readings = []
  for (let at = 0; at < 16; at += 1) {
    expect(await rowsOf(await small())).toHaveLength(2)
    const rows = (await opened(path)).rows('')
    await rows.next()
    readings.push(rows)
  }
  expect(await refusalOf(path)).toEqual({ code: 'file-reader-busy', params: { limit: 16 } })
  await Promise.all(readings.map((rows) => rows.return(undefined)))
  await expect.poll(() => refusalOf(path)).toBeUndefined()
})

test.runIf(process.platform === 'linux')(
  'a large file is read behind everything else, in a thread that nothing small has to wait for afterwards',
  async () => {
    let started = 0
    const count = () => {
      started += 1
    }
    process.on('worker', count)
    try {
      const large = await put(`a,b\n${'1,2\n'.repeat(20_000)}`)
      expect(await rowsOf(large)).toHaveLength(20_001)
      const before = started
      await rowsOf(await small())
      await rowsOf(await small())
      expect(started - before).toBeLessThanOrEqual(1)
      for (let at = 0; at < 4; at += 1) await rowsOf(large)
      expect(started - before).toBeGreaterThanOrEqual(2)
    } finally {
      process.off('worker', count)
    }
  },
)

test('a file that takes too long is refused', async () => {
  expect(await refusalOf(await long(), { ...usualLimits, seconds: 0.02 })).toEqual({
    code: 'file-too-much-work',
    params: { limit: 0.02 },
  })
  expect(await rowsOf(await small())).toHaveLength(2)
})

test('once nobody wants a file any more, it is not read on', async () => {
  const leaving = new AbortController()
  const file = await openTables(await long(), usualLimits, {}, leaving.signal)
  if ('code' in file) throw new Error(file.code)
  const reading = Array.fromAsync(file.rows('Log'))
  await setTimeout(5)
  leaving.abort(new Error('Gone.'))
  await expect(reading).rejects.toThrow('Gone.')
  await expect(openTables(await small(), usualLimits, {}, leaving.signal)).rejects.toThrow('Gone.')
})

test('a thread that was kept warm long enough reads no other file while it ends', async () => {
  const path = await small()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    for (let at = 0; at < 4; at += 1) {
      expect(await rowsOf(path)).toHaveLength(2)
      vi.advanceTimersByTime(30_000)
      expect(await rowsOf(path)).toHaveLength(2)
    }
  } finally {
    vi.useRealTimers()
  }
})

test('a thread without memory is a refusal; any other end is a fault of ours', () => {
  const full = endOfThread({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
  expect(full).toBeInstanceOf(BrokenTable)
  expect(full).toMatchObject({ refusal: { code: 'file-too-much-memory' } })
  expect(endOfThread(new Error('x'))).not.toBeInstanceOf(BrokenTable)
})

test('while a hundred thousand rows are read, others are served all the time', async () => {
  const path = await put(`a,b,c\n${'some text,2023-05-31,1234567\n'.repeat(100_000)}`)
  const file = await opened(path)
  const delays = monitorEventLoopDelay({ resolution: 5 })
  delays.enable()
  let rows = 0
  for await (const row of file.rows('')) rows += row.cells.length > 0 ? 1 : 0
  await setTimeout(20)
  delays.disable()
  expect(rows).toBe(100_001)
  // Far above what it is, for a machine that does other things too; on the main thread it is one long wait.
  expect(delays.percentile(99) / 1e6).toBeLessThan(200)
})
