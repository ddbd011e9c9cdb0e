// A backup of a folder that a Waymark runs on: made through it, for an administrator alone, and whole.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { copyFirstStart } from '../testing/prepared-folder.ts'
import { runHere } from '../testing/run-here.ts'
import { startSite, stop } from '../testing/run-waymark.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-running-backup-'))
afterAll(() => rmSync(place, { recursive: true }))

const settings = (name: string) => ({ ROADMAP: 'ruritania', DATA_DIR: join(place, name) })

test('a folder that a Waymark runs on is backed up through it by an administrator, and is restored whole', async () => {
  const [home, again, file] = [settings('data'), settings('again'), join(place, 'backup.age')]
  const phrase = join(place, 'phrase')
  writeFileSync(phrase, 'seven lamps over the quiet ferry\n', { mode: 0o600 })
  await copyFirstStart(home.DATA_DIR, home.ROADMAP)
  const keyed = { ...home, WAYMARK_TOKEN: 'a-key-of-this-installation' }
  const waymark = (env: typeof home, ...args: readonly string[]) =>
    runHere([...args, '--pass-phrase-file', phrase], env)
  const site = await startSite(keyed)
  try {
    const nobody = await waymark(home, 'backup', file)
    expect([nobody.code, existsSync(file)]).toEqual([1, false])
    const written = await waymark(keyed, 'backup', file)
    expect([written.code, written.out]).toEqual([0, `${file}\n`])
    // The copy that it was read from is gone.
    expect(readdirSync(home.DATA_DIR).filter((name) => name.startsWith('backup-copy'))).toEqual([])
    const { code, out } = await waymark(again, 'restore', file)
    expect([code, out]).toEqual([0, expect.stringMatching(/^Every entry follows/)])
  } finally {
    await stop(site)
  }
}, 300_000)
