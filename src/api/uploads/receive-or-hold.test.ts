// A small body waits for no disk; a larger one is in a file, whole, with the digest of what was sent.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { receiveOrHold } from './receive-or-hold.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-hold-'))
afterAll(() => rmSync(place, { recursive: true }))

/** The bytes in pieces of ten thousand; broken off at the end where wanted. */
function bodyOf(bytes: Buffer, isBrokenOff = false): Readable {
  function* pieces() {
    for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000)
    if (isBrokenOff) throw new Error('The sender is gone.')
  }
  return Readable.from(pieces())
}

test.each([0, 1, 9999, 65_536, 65_537, 70_000, 999_999])('a body of %i bytes arrives whole', async (size) => {
  const folder = join(place, String(size))
  const bytes = randomBytes(size)
  const sent = await receiveOrHold(bodyOf(bytes), { folder, mostMegabytes: 1 })
  expect(sent.digest).toBe(createHash('sha256').update(bytes).digest('hex'))
  const arrived = 'held' in sent ? sent.held : readFileSync(sent.path)
  expect(arrived.equals(bytes)).toBe(true)
  expect(existsSync(folder)).toBe(size > 65_536)
})

test.each([100, 500_000])('of a body that breaks off after %i bytes nothing is left', async (size) => {
  const folder = join(place, `broken-${size}`)
  const body = bodyOf(Buffer.alloc(size), true)
  await expect(receiveOrHold(body, { folder, mostMegabytes: 1 })).rejects.toThrow('The sender is gone.')
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
})

test('a body that is too large is refused, and not kept', async () => {
  const folder = join(place, 'large')
  const sent = receiveOrHold(bodyOf(Buffer.alloc(1_500_000)), { folder, mostMegabytes: 1 })
  await expect(sent).rejects.toMatchObject({ code: 'upload-too-large' })
  expect(readdirSync(folder)).toEqual([])
})
