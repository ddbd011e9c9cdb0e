// The memory that the embedded database takes, started as people start it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lowMemory, memoryHere, memorySettings } from './memory-settings.mjs'
import { nodeBinary, root } from './paths.mjs'

const place = mkdtempSync(join(tmpdir(), 'waymark-memory-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Opens a database in the folder, asks it much for two seconds, and prints the most memory that it took, in kB. */
const openAndAsk = `
  const { closeDatabase, openDatabase, sql } = await import('#storage')
  const location = { kind: 'folder', folder: process.argv[1] }
  const db = await openDatabase(location)
  for (const end = Date.now() + 2000; Date.now() < end;)
    await sql\`select g % 7, count(*), sum(g::numeric) from generate_series(1, 5000) g group by 1\`.execute(db)
  await closeDatabase(db, location)
  console.log(process.resourceUsage().maxRSS)`

function mostMegabytes(folder, settings = lowMemory) {
  const args = [...settings, '--input-type=module', '-e', openAndAsk, folder]
  return Number(execFileSync(nodeBinary, args, { cwd: root, encoding: 'utf8' })) / 1024
}

test('a machine or a container with little memory gets the small settings, and any that is told to', () => {
  const gigabytes = (number) => number * 2 ** 30
  expect(memorySettings(gigabytes(2), undefined)).toEqual(lowMemory)
  expect(memorySettings(gigabytes(8), undefined)).not.toContain('--liftoff-only')
  expect(memorySettings(gigabytes(8), 'low')).toEqual(lowMemory)
  expect(memorySettings(gigabytes(2), undefined, 'import')).toEqual(lowMemory)
  expect(memorySettings(gigabytes(8), undefined, 'import')).not.toEqual(memorySettings(gigabytes(8)))
  expect(memorySettings(gigabytes(8), undefined, 'start')).toEqual(memorySettings(gigabytes(8), undefined))
  expect(memoryHere(gigabytes(8), gigabytes(1))).toBe(gigabytes(1))
  // What Node says where nothing limits it.
  expect(memoryHere(gigabytes(8), 0)).toBe(gigabytes(8))
  expect(memoryHere(gigabytes(8), 2 ** 63)).toBe(gigabytes(8))
})

test('the embedded database is made within 800 MB; it is opened and asked within 250 MB with the small settings, within 400 with the usual ones', () => {
  const folder = join(place, 'database')
  expect(mostMegabytes(folder)).toBeLessThan(800)
  expect(mostMegabytes(folder)).toBeLessThan(250)
  expect(mostMegabytes(folder, memorySettings(8 * 2 ** 30, ''))).toBeLessThan(400)
})
