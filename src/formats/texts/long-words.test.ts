// A text of one word without an end, such as a picture within JSON, is looked at as quickly as any other.
import { expect, test } from 'vitest'
import { put, folderOfItsOwn } from '../testing/files-of-tables.ts'
import { inspectTextFile } from './text-file.ts'

folderOfItsOwn()

const word = 'x'.repeat(300_000)

test.each([
  ['UTF-8', Buffer.from(`a;b\n1;${word}\n`)],
  ['bytes of an older program', Buffer.from(`a;b\n\u00E8aj;${word}\n`, 'latin1')],
  ['bytes of an older program, behind a letter of its own', Buffer.from(`a;b\n1;\u00E8${word}\n`, 'latin1')],
])('a very long word in %s is looked at in no time', async (_what, bytes) => {
  const path = await put(bytes)
  const before = process.cpuUsage().user
  await inspectTextFile(path, 10)
  // It took eleven seconds while each of its letters was a beginning of its own.
  expect(process.cpuUsage().user - before).toBeLessThan(2_000_000)
})
