// People from the terminal of the machine: invited, given roles, ended, and what was done with them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyMigrated } from './testing/prepared-folder.ts'
import { runHere } from './testing/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-people-'))
const env = { ROADMAP: 'ruritania', DATA_DIR: join(folder, 'data') }
beforeAll(() => copyMigrated(env.DATA_DIR, env.ROADMAP))
afterAll(() => rmSync(folder, { recursive: true }))
const people = (...args: readonly string[]) => runHere(['people', ...args], env)
const fritz = 'fritz@example.org'

test('somebody is invited, holds a role more, and is let in no longer; all of it stands in the history', async () => {
  const where = ['--jurisdiction', 'zenda', '--institution', 'lake-watch']
  const invited = await people('invite', fritz, '--name', 'Fritz', '--role', 'watchman', ...where)
  expect(invited.out).toMatch(/^http:\/\/127\.0\.0\.1:4750\/link#[\w-]{32}\n$/)
  expect((await people('give', fritz, '--role', 'captain', ...where, '--until', '2999-12-31')).code).toBe(0)
  expect((await people()).out).toMatch(
    /Fritz +fritz@example\.org +invited, no password yet +Captain of a watch: lake-watch, Zenda/,
  )
  const keyed = await people('key', fritz, '--name', 'nightly upload', '--until', '2999-12-31')
  expect(keyed.out).toMatch(/^wmk_[\w-]{32}\n$/)
  expect((await people('remove-factor', fritz, '--reason', 'Lost.')).err).toContain('No second factor')
  expect((await people('end', 'FRITZ@example.org', '--reason', 'Has left.')).code).toBe(0)
  const { out } = await people('history', fritz)
  expect(out.match(/account made|role given|role taken|access ended|Has left\./g)).toEqual([
    ...['access ended', 'Has left.', 'role taken', 'role taken', 'role given', 'role given', 'account made'],
  ])
  const wrong = await people('invite', 'x@example.org', '--name', 'X', '--role', 'king')
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('There is no role “king”')])
})
