// A sealed file of many pieces: what is read of it is what was written, and a flipped bit or a lost end is noticed wherever it is.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSealed, writeSealed } from './sealed-file.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-sealed-'))
const file = join(place, 'sealed')
const phrase = 'seven lamps over the quiet ferry'
const lines = Array.from({ length: 300 }, () => randomBytes(1500).toString('base64'))

async function* written(some: readonly string[], end: () => void = () => undefined): AsyncGenerator<string> {
  for (const line of some) yield await Promise.resolve(`${line}\n`)
  end()
}

beforeAll(() => writeSealed(file, phrase, written(lines)))
afterAll(() => rmSync(place, { recursive: true }))

test('the lines come back as they were', async () => {
  expect(await Array.fromAsync(await readSealed(file, phrase))).toEqual(lines)
})

const spoils: readonly [string, (bytes: Buffer) => Buffer][] = [
  ['a bit flipped in the middle', (bytes) => bytes.fill((bytes[200_000] ?? 0) ^ 1, 200_000, 200_001)],
  ['its last byte lost', (bytes) => bytes.subarray(0, -1)],
  ['its last piece lost', (bytes) => bytes.subarray(0, 200 + 64 * 1024 + 16)],
  ['a piece put in twice', (bytes) => Buffer.concat([bytes.subarray(0, 200_000), bytes.subarray(100_000)])],
]
test.each(spoils)('%s is called damage', async (_, spoil) => {
  const spoiled = join(place, 'spoiled')
  writeFileSync(spoiled, spoil(readFileSync(file)))
  const reading = readSealed(spoiled, phrase).then((some) => Array.fromAsync(some))
  await expect(reading).rejects.toMatchObject({ code: 'backup-damaged' })
})

test('what goes wrong with the lines is thrown as it is, and no half file stays', async () => {
  const end = () => {
    throw new Error('the database is gone')
  }
  await expect(writeSealed(join(place, 'half'), phrase, written(lines, end))).rejects.toThrow(
    'the database is gone',
  )
  expect(existsSync(join(place, 'half'))).toBe(false)
  expect(readdirSync(place).filter((name) => name.startsWith('half'))).toEqual([])
})
