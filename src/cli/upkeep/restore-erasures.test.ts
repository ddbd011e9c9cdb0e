// What was erased after a backup was made is erased in what is restored of it, before anybody is served; or the restore is refused.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findRegister } from '#definition'
import { actingAs, askErasure, closeDatabase, decideErasure, openDatabase, sql } from '#storage'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import { copyFirstStart } from '../testing/prepared-folder.ts'
import { runHere } from '../testing/run-here.ts'
import { readSettings, withWorkplace } from '../workplace/index.ts'
import { repeatBeforeServing } from './listed-erasures.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-restore-erasures-'))
afterAll(() => rmSync(place, { recursive: true }))
const at = (name: string) => join(place, name)
const folderOf = (name: string) => ({ ROADMAP: 'ruritania', DATA_DIR: at(name) })
const home = folderOf('data')
const [backup, phrase, kept] = [at('backup.age'), at('phrase'), at('kept.jsonl')]
const listOf = ({ DATA_DIR }: typeof home) => join(DATA_DIR, 'audit-anchors.erasures.jsonl')
const restore = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  runHere(['restore', backup, '--pass-phrase-file', phrase, ...args], env)

const holders: Holders = {
  the_captain: ['captain', 'zenda', '*'],
  the_warden: ['warden', 'zenda', '*'],
}
const personOf = holderOf(holders)

/** Two people erase what is sensitive in the only record of the place. */
async function erase({ DATA_DIR: folder }: typeof home): Promise<void> {
  const register = findRegister(ruritania, 'river-log')
  if (!register) throw new Error('The invented roadmap has no river log.')
  const location = { kind: 'folder', folder } as const
  const db = await openDatabase(location)
  await holdRoles(db, holders)
  const { rows } = await sql<{ id: string }>`select record_id as id from record_version`.execute(db)
  const wish = { jurisdiction: 'zenda', fields: [], ground: 'Act on data, 17', reason: 'A court ordered it.' }
  const records = rows.map(({ id }) => id)
  const id = await actingAs(db, personOf('the_captain'), (tx) =>
    askErasure(tx, register, { ...wish, records }),
  )
  await actingAs(db, personOf('the_warden'), (tx) =>
    decideErasure(tx, { jurisdiction: 'zenda', id }, { agrees: true, reason: '' }),
  )
  await closeDatabase(db, location)
}

async function holdsRemark({ DATA_DIR: folder }: typeof home): Promise<boolean> {
  const location = { kind: 'folder', folder } as const
  const db = await openDatabase(location)
  const { rows } = await sql`select from record_version_sensitive where record like '%Ada saw it%'
    union all select from register_river_log_sensitive where remark like '%Ada saw it%'`.execute(db)
  await closeDatabase(db, location)
  return rows.length > 0
}

beforeAll(async () => {
  writeFileSync(phrase, 'seven lamps over the quiet ferry\n', { mode: 0o600 })
  await copyFirstStart(home.DATA_DIR, home.ROADMAP)
  const sheet = at('calls.csv')
  writeFileSync(sheet, 'jurisdiction;day;log_number;call_cause;remark\nzenda;2023-05-31;1;flood;Ada saw it')
  expect(await runHere(['import', 'river-log', sheet], home)).toMatchObject({ code: 0 })
  expect(await runHere(['audit', 'anchor'], home)).toMatchObject({ code: 0 })
  expect(await runHere(['backup', backup, '--pass-phrase-file', phrase], home)).toMatchObject({ code: 0 })
  await erase(home)
  expect((await runHere(['audit', 'anchor'], home)).out).toContain('"erasures":1')
  copyFileSync(listOf(home), kept)
}, 180_000)

test('a copy of the list does it on another machine; without one it is said that nothing is known', async () => {
  const env = folderOf('elsewhere')
  const done = await restore(env, '--erasures', kept)
  expect([done.code, done.out]).toEqual([0, expect.stringMatching(/^Every entry follows/)])
  expect(done.err).toContain('Done again: 1 erasure decided after the backup (versions of records: 1).')
  expect(await holdsRemark(env)).toBe(false)
  const nowhere = await restore(folderOf('nowhere'), '--erasures', at('no-list'))
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('There is no list of erasures at')])
}, 120_000)

test('a list that comes back later is named by verify, and nobody is served before it is done', async () => {
  const env = folderOf('later')
  const without = await restore(env)
  expect([without.code, without.err]).toEqual([
    0,
    expect.stringContaining('There is no list of erasures here'),
  ])
  copyFileSync(kept, listOf(env))
  const verified = await runHere(['audit', 'verify'], env)
  expect([verified.code, verified.out]).toEqual([1, expect.stringMatching(/Line 1 of the list of erasures/)])
  expect(await holdsRemark(env)).toBe(true)

  const settings = readSettings({
    env,
    roadmaps: [ruritania],
    inventors: [],
    root: process.cwd(),
    version: '0',
  })
  const begin = () => withWorkplace(settings, (db) => repeatBeforeServing(db, settings))
  const key = join(env.DATA_DIR, 'audit-key.pem')
  copyFileSync(key, at('key'))
  rmSync(key)
  await expect(begin()).rejects.toMatchObject({ code: 'erasures-unrepeated' })
  expect(await holdsRemark(env)).toBe(true)
  copyFileSync(at('key'), key)
  await begin()
  expect(await holdsRemark(env)).toBe(false)
  expect(await runHere(['audit', 'verify'], env)).toMatchObject({ code: 0 })
}, 120_000)

test('a restore over what is there takes its list; where anchors know of erasures and the list is gone it is refused', async () => {
  const replaced = await restore(home, '--replace')
  expect([replaced.code, replaced.err]).toEqual([0, expect.stringContaining('Done again: 1 erasure')])
  expect(await holdsRemark(home)).toBe(false)
  expect(await runHere(['audit', 'anchor'], home)).toMatchObject({ code: 0 })
  rmSync(listOf(home))
  const refused = await restore(home, '--replace')
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringMatching(/say that there were 1 erasure, and the list .* has 0 erasures/),
  ])
  expect(await holdsRemark(home)).toBe(false)
  expect(await restore(home, '--replace', '--without-erasures')).toMatchObject({ code: 0 })
  expect(await holdsRemark(home)).toBe(true)
}, 120_000)
