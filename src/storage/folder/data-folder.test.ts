// The folder of an embedded database is private, whatever the umask, and never one that holds something else.
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimFolder } from './data-folder.ts'
import { closeDatabase, openDatabase, type DatabaseLocation } from '../database/database.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-folder-'))
let usualMask = 0
beforeAll(() => {
  usualMask = process.umask(0)
})
afterAll(() => {
  process.umask(usualMask)
  rmSync(place, { recursive: true })
})

/** Paths that somebody else than the owner may do anything with. */
function openToOthers(folder: string): string[] {
  const all = [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ]
  return all.filter((path) => !lstatSync(path).isSymbolicLink() && (lstatSync(path).mode & 0o077) !== 0)
}

async function openOnce(location: DatabaseLocation): Promise<void> {
  await closeDatabase(await openDatabase(location), location)
}

describe('the folder of an embedded database', () => {
  test('and every file in it is closed to others, also after a start with a loose umask, and an older one is mended', async () => {
    const folder = join(place, 'database')
    mkdirSync(folder)
    const location = { kind: 'folder', folder } as const
    const db = await openDatabase(location)
    expect(openToOthers(folder)).toEqual([])
    await closeDatabase(db, location)
    expect(openToOthers(folder)).toEqual([])
    const outside = join(place, 'somebody-elses')
    writeFileSync(outside, '')
    symlinkSync(outside, join(folder, 'link'))
    for (const name of ['.', 'base', 'PG_VERSION', join('global', 'pg_control')])
      chmodSync(join(folder, name), 0o777)
    expect(openToOthers(folder)).toHaveLength(4)
    await openOnce(location)
    expect(openToOthers(folder)).toEqual([])
    expect(lstatSync(outside).mode & 0o777).toBe(0o666)
  })

  test('is none that holds something else: nothing in it is changed', async () => {
    const folder = join(place, 'letters')
    mkdirSync(folder, { mode: 0o755 })
    writeFileSync(join(folder, 'letter.txt'), 'Dear')
    await expect(openOnce({ kind: 'folder', folder })).rejects.toThrow('folder-not-ours')
    expect(readdirSync(folder)).toEqual(['letter.txt'])
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Dear')
    expect(lstatSync(folder).mode & 0o777).toBe(0o755)
  })

  test('may be the topmost one of a disk, which holds what the file system puts there', () => {
    const folder = join(place, 'disk')
    mkdirSync(join(folder, 'lost+found'), { recursive: true })
    expect(() => claimFolder(folder)).not.toThrow()
    expect(lstatSync(folder).mode & 0o777).toBe(0o700)
  })
})
