// While Waymark runs, a file of figures is handed to it; it says of every problem what it would say here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyFirstStart } from './testing/prepared-folder.ts'
import { runWaymark, startSite, stop, type Running } from './testing/run-waymark.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-load-there-'))
const env = { ROADMAP: 'ruritania', DATA_DIR: join(folder, 'data') }
const token = 'token-of-a-command-0123456789'
const file = join(folder, 'figures.csv')
const write = (period: string, value: string) =>
  writeFileSync(
    file,
    `jurisdiction,element,period,value,source,address,vintage\nzenda,rescue-calls,${period},${value},me,https://a.example,2024-01-01\n`,
  )
let site: Running
beforeAll(async () => {
  await copyFirstStart(env.DATA_DIR, env.ROADMAP)
  site = await startSite({ ...env, WAYMARK_TOKEN: token })
}, 120_000)
afterAll(async () => {
  await stop(site)
  rmSync(folder, { recursive: true })
})

test('a file is taken by the Waymark that runs, whole or not at all, by whoever brings its token', async () => {
  write('2011', '-1')
  const load = (more: Readonly<Record<string, string>> = { WAYMARK_TOKEN: token }) =>
    runWaymark(['load', file], { ...env, ...more })
  const bad = await load()
  expect(bad.code).toBe(1)
  expect(bad.err).toMatch(/1 problem\.[\s\S]*figures\.csv, line 2, column “value”[\s\S]*-1 is negative/)
  write('2011', '5')
  const stranger = await load({})
  expect([stranger.code, stranger.err]).toEqual([1, expect.stringContaining('WAYMARK_TOKEN')])
  expect((await load()).err).toContain('Taken: 1 row, 1 of them new.')
  expect((await load()).err).toContain('taken before; nothing changed')
  expect(
    (await runWaymark(['load', join(folder, 'none.csv')], { ...env, WAYMARK_TOKEN: token })).err,
  ).toMatch(/There is no file .*none\.csv/)
}, 120_000)
