// Backup, destroy, restore, verify: the same figures and the same chain, in a folder and on a server; and nothing of a backup that is not whole.
import { createPublicKey } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, openDatabase, prepareLogins, sql, type DatabaseLocation } from '#storage'
import { whyNotHere } from '../../storage/testing/databases.ts'
import { newAddresses, settingsOf } from '../../storage/testing/prepared-database.ts'
import { startServer, type TestServer } from '../../storage/testing/start-server.ts'
import { copyFirstStart } from '../testing/prepared-folder.ts'
import { runHere } from '../testing/run-here.ts'

type Env = Readonly<Record<string, string>>

const place = mkdtempSync(join(tmpdir(), 'waymark-backup-'))
const at = (name: string) => join(place, name)
const settings = (name: string) => ({ ROADMAP: 'ruritania', DATA_DIR: at(name) })
const home = settings('data')
const phraseFile = at('phrase')
const backup = at('backup.age')
const waymark = (env: Env, ...args: readonly string[]) => runHere(args, env)
const withPhrase = ['--pass-phrase-file', phraseFile]

interface Seen {
  readonly chains: readonly string[]
  readonly figures: string
}

/** The chains of the log, entry by entry, and the figures as the public reads them. */
async function look(env: Env, location: DatabaseLocation): Promise<Seen> {
  const { out } = await waymark(env, 'kpi', 'M1', '--format', 'json')
  const db = await openDatabase(location)
  const { rows } = await sql<{ line: string }>`select chain || ' ' || sequence || ' ' || hash as line
    from audit_entry order by chain, sequence`.execute(db)
  await closeDatabase(db, location)
  return { chains: rows.map(({ line }) => line), figures: out }
}

const lookAt = (env: { readonly ROADMAP: string; readonly DATA_DIR: string }) =>
  look(env, { kind: 'folder', folder: env.DATA_DIR })

let before: Seen
beforeAll(async () => {
  writeFileSync(phraseFile, 'seven lamps over the quiet ferry\n', { mode: 0o600 })
  await copyFirstStart(home.DATA_DIR, home.ROADMAP)
  const sheet = at('calls.csv')
  const rows = ['zenda;2023-05-31;1;flood', 'zenda;2023-05-31;2;flood', 'strelsau;2023-06-01;3;wind']
  writeFileSync(sheet, ['jurisdiction;day;log_number;call_cause', ...rows].join('\n'))
  expect(await waymark(home, 'import', 'river-log', sheet)).toMatchObject({ code: 0 })
  expect(await waymark(home, 'audit', 'anchor')).toMatchObject({ code: 0 })
  const written = await waymark(home, 'backup', backup, ...withPhrase)
  expect([written.code, written.out]).toEqual([0, `${backup}\n`])
  before = await lookAt(home)
}, 180_000)
afterAll(() => rmSync(place, { recursive: true }))

test('a backup is readable by its owner alone, and shows nothing without the pass phrase', () => {
  const bytes = readFileSync(backup)
  expect(statSync(backup).mode & 0o777).toBe(0o600)
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  expect(bytes.toString('latin1')).not.toContain('river')
})

test('what was destroyed comes back: the same figures, the same chain, the same key', async () => {
  const keyed = readFileSync(join(home.DATA_DIR, 'audit-key.pem'), 'utf8')
  const env = settings('again')
  const { code, out, err } = await waymark(env, 'restore', backup, ...withPhrase)
  expect([code, out, err]).toEqual([
    0,
    expect.stringMatching(/^Every entry follows/),
    expect.stringMatching(/^Restored: [\d,]+ rows of/),
  ])
  expect(out).not.toContain('signatures of the anchors were not looked at')
  const after = await lookAt(env)
  expect(after.figures).toBe(before.figures)
  expect(before.chains.length).toBeGreaterThan(5)
  const added = after.chains.filter((line) => !before.chains.includes(line))
  expect([after.chains.length - added.length, added.length]).toEqual([before.chains.length, 1])
  expect(readFileSync(join(env.DATA_DIR, 'audit-key.pem'), 'utf8')).toBe(keyed)
  expect((await waymark(env, 'audit', 'anchor')).code).toBe(0)
}, 120_000)

test('the key is changed for a new one: verify follows both where the public half of the old one was kept', async () => {
  const env = settings('again')
  const keyFile = join(env.DATA_DIR, 'audit-key.pem')
  const kept = at('old-key.pub.pem')
  const old = createPublicKey(readFileSync(keyFile, 'utf8'))
  writeFileSync(kept, old.export({ type: 'spki', format: 'pem' }))
  rmSync(keyFile)
  expect(await waymark(env, 'audit', 'anchor')).toMatchObject({ code: 1, out: '' })
  expect((await waymark(env, 'audit', 'anchor', '--new-key')).code).toBe(0)
  const alone = await waymark(env, 'audit', 'verify')
  expect([alone.code, alone.out]).toEqual([1, expect.stringContaining('which is not known here')])
  const both = await waymark(env, 'audit', 'verify', '--key', kept)
  expect([both.code, both.out]).toEqual([0, expect.stringMatching(/^Every entry follows/)])
}, 120_000)

describe('a backup of which nothing is restored', () => {
  const bytes = () => readFileSync(backup)
  /** With another letter in the salt of its heading: still one of those that may stand there, as a flipped bit need not be. */
  const salted = () => {
    const changed = bytes()
    const from = 45
    const [a, b] = Buffer.from('Ab')
    changed[from] = (changed[from] === a ? b : a) ?? 0
    return changed
  }
  const spoiled: readonly [string, () => Uint8Array, RegExp][] = [
    ['cut off at its last byte', () => bytes().subarray(0, -1), /not as it was written/],
    ['cut off in its heading', () => bytes().subarray(0, 40), /no backup of Waymark/],
    ['with a letter changed in its heading', salted, /pass phrase does not open this backup/],
    ['that is something else', () => Buffer.from('a letter'), /no backup of Waymark/],
    ['that is empty', () => Buffer.alloc(0), /no backup of Waymark/],
  ]
  test.each(spoiled)(
    'one %s',
    async (_, content, said) => {
      const file = at('spoiled')
      writeFileSync(file, content())
      const checked = await waymark(settings('nothing'), 'restore', '--check', file, ...withPhrase)
      expect([checked.code, checked.err]).toEqual([1, expect.stringMatching(said)])
    },
    60_000,
  )

  test('one cut off leaves no folder behind, not even an unfinished one', async () => {
    const file = at('spoiled')
    writeFileSync(file, bytes().subarray(0, -1))
    const { code, err } = await waymark(settings('nothing'), 'restore', file, ...withPhrase)
    expect([code, err]).toEqual([1, expect.stringMatching(/not as it was written/)])
    expect(readdirSync(place).filter((name) => name.startsWith('nothing'))).toEqual([])
  }, 60_000)

  test('one with another pass phrase, none, or that is not there', async () => {
    const other = at('other')
    writeFileSync(other, 'nine lamps over the quiet ferry')
    const env = settings('nothing')
    const wrong = await waymark(env, 'restore', backup, '--pass-phrase-file', other)
    expect([wrong.code, wrong.err]).toEqual([
      1,
      expect.stringContaining('The pass phrase does not open this backup'),
    ])
    const missing = await waymark(env, 'restore', at('no-file'), ...withPhrase)
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('cannot be read (ENOENT)')])
    expect((await waymark(env, 'restore', backup, '--pass-phrase-file', at('no-phrase'))).err).toContain(
      'ENOENT',
    )
    expect(existsSync(env.DATA_DIR)).toBe(false)
  })
})

test('a backup is not written over a file, of nothing, or with a pass phrase that is soon guessed', async () => {
  const short = at('short')
  writeFileSync(short, 'ferry')
  const again = await waymark(home, 'backup', backup, ...withPhrase)
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('There is a file')])
  const nothing = await waymark(settings('nothing'), 'backup', at('b2'), ...withPhrase)
  expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining('There is no database')])
  const guessed = await waymark(home, 'backup', at('b2'), '--pass-phrase-file', short)
  expect([guessed.code, guessed.err]).toEqual([1, expect.stringContaining('fewer than 12 characters')])
  const nowhere = await waymark(home, 'backup', at('no-folder/b2'), ...withPhrase)
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('cannot be written (ENOENT)')])
  expect(readdirSync(place).filter((name) => name.startsWith('b2') || name === 'nothing')).toEqual([])
})

test('a folder that holds something stays as it is, or is put aside where that is asked for; what came after the backup is called lost, and a key that is not in it is brought', async () => {
  const file = at('without-key.age')
  const written = await waymark(home, 'backup', file, '--without-keys', ...withPhrase)
  expect(written.err).toContain('The key that signs anchors is not in it')
  const env = settings('again')
  const refused = await waymark(env, 'restore', file, ...withPhrase)
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('holds something already')])
  const kept = (await lookAt(env)).chains
  const { code, err } = await waymark(env, 'restore', file, '--replace', ...withPhrase)
  expect([code, err]).toEqual([0, expect.stringContaining('2 anchors that lay here')])
  expect(err).toContain('The backup has no key')
  const aside = /What was there is now (\S+)\. /.exec(err)?.[1] ?? ''
  const anchored = await waymark(env, 'audit', 'anchor')
  expect([anchored.code, anchored.err]).toEqual([1, expect.stringContaining('Bring it back')])
  copyFileSync(join(home.DATA_DIR, 'audit-key.pem'), join(env.DATA_DIR, 'audit-key.pem'))
  expect((await waymark(env, 'audit', 'anchor')).code).toBe(0)
  expect((await lookAt({ ...env, DATA_DIR: aside })).chains).toEqual(kept)
}, 120_000)

describe('an upgrade', () => {
  test('has nothing to do where the database is at this version', async () => {
    const { code, out } = await waymark(home, 'upgrade', '--dry-run')
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing would be applied')])
  })

  /** A version with one migration more. */
  const nextVersion = (statement: string) => {
    const root = mkdtempSync(at('next-'))
    cpSync('roadmaps/ruritania', join(root, 'roadmaps', 'ruritania'), { recursive: true })
    writeFileSync(join(root, 'roadmaps/ruritania/migrations/20991231000000-say-more.sql'), statement)
    return (...args: readonly string[]) => runHere(args, home, root)
  }

  test('is tried on a copy, which is verified; the database itself stays as it was until it is done', async () => {
    const next = nextVersion("comment on table load is 'Files of figures, and more.';")
    const kept = (await lookAt(home)).chains
    const tried = await next('upgrade', '--dry-run')
    expect(tried.out).toMatch(
      /^This version would apply 1 migration:\n20991231000000-say-more\nTried on a copy: done in [\d.]+ s\. .*\nEvery entry follows/,
    )
    expect((await lookAt(home)).chains).toEqual(kept)
    const spoiled = await nextVersion('select 1 / 0;')('upgrade', '--dry-run')
    expect([spoiled.code, spoiled.err]).toEqual([1, expect.stringContaining('would not work (Error 22012)')])
    expect((await lookAt(home)).chains).toEqual(kept)
    expect(await next('upgrade')).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 migration applied') as string,
    })
    const left = await waymark(home, 'backup', at('newer'), ...withPhrase)
    expect([left.code, left.err]).toEqual([1, expect.stringContaining('made by a newer Waymark')])
  }, 120_000)
})

const noServer = whyNotHere('server')
describe.skipIf(noServer !== undefined)('a server with three logins', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  async function prepare(name: string) {
    const addresses = newAddresses(server)
    await prepareLogins(addresses, server.superuserUrl)
    const env: Env = {
      ...settingsOf(addresses),
      ROADMAP: 'ruritania',
      AUDIT_KEY: at(`${name}/key.pem`),
      AUDIT_ANCHORS: at(`${name}/anchors.jsonl`),
      UPLOAD_DIR: at(`${name}/uploads`),
    }
    return { env, look: () => look(env, { kind: 'server', url: addresses.owner }) }
  }

  test('takes the backup of a folder, and its own goes into another: the same figures, the same chain', async () => {
    const [first, second] = [await prepare('first'), await prepare('second')]
    expect(await waymark(first.env, 'restore', backup, ...withPhrase)).toMatchObject({ code: 0 })
    const there = await first.look()
    expect(there.figures).toBe(before.figures)
    expect(there.chains).toEqual(expect.arrayContaining([...before.chains]))

    const file = at('server.age')
    expect(await waymark(first.env, 'backup', file, ...withPhrase)).toMatchObject({ code: 0 })
    const written = await first.look()
    const restored = await waymark(second.env, 'restore', file, ...withPhrase)
    expect([restored.code, restored.out]).toEqual([0, expect.stringMatching(/^Every entry follows/)])
    const after = await second.look()
    expect(after.figures).toBe(before.figures)
    expect(after.chains.filter((line) => !written.chains.includes(line))).toHaveLength(1)
    expect(after.chains).toEqual(expect.arrayContaining([...written.chains]))

    const filled = await waymark(second.env, 'restore', file, ...withPhrase)
    expect([filled.code, filled.err]).toEqual([
      1,
      expect.stringContaining('The database holds something already'),
    ])
  }, 180_000)

  test('keeps nothing of a backup that was cut off, and lets no login make one that policies hide rows from', async () => {
    const { env } = await prepare('third')
    writeFileSync(at('cut'), readFileSync(backup).subarray(0, -1))
    expect((await waymark(env, 'restore', at('cut'), ...withPhrase)).err).toContain('not as it was written')
    expect((await waymark(env, 'restore', backup, ...withPhrase)).code).toBe(0)
    const { DATABASE_OWNER_URL: _, ...withoutOwner } = env
    const weak = await waymark(withoutOwner, 'backup', at('weak'), ...withPhrase)
    expect([weak.code, weak.err]).toEqual([1, expect.stringContaining('DATABASE_OWNER_URL')])
  }, 180_000)
})
