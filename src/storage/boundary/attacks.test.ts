// What SQL can do as the login that serves people: each attack is tried, on a PostgreSQL server that was prepared.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { forbiddenStatements } from '../testing/forbidden-statements.ts'
import { openPrepared, type PreparedDatabase } from '../testing/prepared-database.ts'
import { whyNotHere } from '../testing/databases.ts'
import { observationOf } from '../testing/observation-of.ts'
import { storeObservations } from '../testing/test-database.ts'
import { processSecret } from '../connections/index.ts'
import { actingAs, administrator } from '../database/acting-as.ts'
import { readingAs } from '../database/reading-as.ts'
import { lookAtVersions } from '../server/index.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { sql } from 'kysely'

const reason = whyNotHere('server')
const denied =
  /permission denied|must be (?:owner|superuser|member)|must have admin option|row-level security/

const record = `insert into register_river_log (jurisdiction, record_id, version, day)
  values ('zenda', 'attack', 1, '2023-01-01')`

describe.skipIf(reason !== undefined)('as the login that serves people', () => {
  let opened: PreparedDatabase
  let client: pg.Client
  beforeAll(async () => {
    opened = await openPrepared(ruritania, migrationsFor('roadmaps/ruritania'))
    await storeObservations(opened.owner, ruritania, [
      observationOf(ruritania, { element: 'rescue-calls', value: '1', source: 'seen by all' }),
      observationOf(ruritania, {
        element: 'rescue-calls',
        value: '2',
        source: 'restricted',
        audience: 'restricted',
      }),
    ])
    client = new pg.Client({ connectionString: opened.addresses.application })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await opened.close()
  })

  /** Runs SQL of an attacker in one transaction, as whom the first statement says; gives the rows of the last. */
  async function attack(...statements: readonly string[]): Promise<readonly unknown[]> {
    await client.query('begin')
    try {
      let rows: readonly unknown[] = []
      for (const one of statements) rows = (await client.query<Record<string, unknown>>(one)).rows
      return rows
    } finally {
      await client.query('rollback')
    }
  }

  const asAdministrator = () =>
    `select set_config('waymark.identity', open_session('', '${processSecret}', 'administrator'), true)`
  const seen = `select source from observation order by 1`
  const onlyPublic = [{ source: 'seen by all' }]

  test('a real administrator, given by Waymark itself, sees everything', async () => {
    expect(await attack(asAdministrator(), seen)).toEqual([{ source: 'restricted' }, ...onlyPublic])
    expect(await attack(asAdministrator(), 'select current_person() as who')).toEqual([
      { who: 'administrator' },
    ])
    await attack(asAdministrator(), record)
  })

  test.each([
    ['nothing', 'select 1'],
    [
      'the settings of before',
      `select set_config('waymark.person', 'administrator', true),
      set_config('waymark.readable', '{public,restricted}', true), set_config('waymark.writable', '{public,restricted}', true)`,
    ],
    [
      'claims without a seal',
      `select set_config('waymark.identity', '{administrator,"{public,restricted}","{public,restricted}"}', true)`,
    ],
    [
      'claims with a seal of zeros',
      `select set_config('waymark.identity', repeat('0', 64) || '{administrator,"{public,restricted}","{public,restricted}"}', true)`,
    ],
    [
      'a seal by another key',
      `select set_config('waymark.identity', encode(sha256(convert_to('{administrator,"{public,restricted}","{public,restricted}"}', 'UTF8')), 'hex') || '{administrator,"{public,restricted}","{public,restricted}"}', true)`,
    ],
    ['nonsense', `select set_config('waymark.identity', 'x', false)`],
    [
      'an identity of the public, widened',
      `select set_config('waymark.identity', replace(open_session('', '', 'public'), '{public,', '{administrator,'), true)`,
    ],
    ['the role of every query', 'set role waymark_person'],
    ['no role', 'reset role'],
    ['itself', 'set session authorization default'],
  ])(
    'with %s nobody is taken for anybody: what is public is seen, and no record is kept',
    async (_, forge) => {
      expect(await attack(forge, seen)).toEqual(onlyPublic)
      expect(await attack(forge, `select coalesce(current_person(), 'public') as who`)).toEqual([
        { who: 'public' },
      ])
      await expect(attack(forge, record)).rejects.toThrow(denied)
    },
  )

  test('an identity holds in its own transaction, and in no later one and on no other connection', async () => {
    const [taken] = await attack(asAdministrator(), `select current_setting('waymark.identity') as identity`)
    const { identity } = taken as { readonly identity: string }
    const again = `select set_config('waymark.identity', ${pg.escapeLiteral(identity)}, true)`
    expect(await attack(again, seen)).toEqual(onlyPublic)
    const other = new pg.Client({ connectionString: opened.addresses.application })
    await other.connect()
    await other.query('begin')
    await client.query('begin')
    const own = await client.query<{ identity: string }>(
      `select open_session('', $1, 'administrator') as identity`,
      [processSecret],
    )
    await other.query(`select set_config('waymark.identity', $1, true)`, [own.rows[0]?.identity])
    expect((await other.query(seen)).rows).toEqual(onlyPublic)
    await client.query('rollback')
    await other.end()
  })

  test.each([
    ['no secret', `select open_session('', '', 'administrator')`],
    ['a guessed one', `select open_session('', 'guess', 'administrator')`],
    ['a guessed session', `select open_session('guess', '', 'administrator')`],
    ['a session of nobody', `select open_session('guess', '', 'public')`],
  ])('a session is not opened with %s', async (_, open) => {
    await expect(attack(open)).rejects.toMatchObject({ code: 'WM401' })
  })

  test('a session is for the person whose it is, until it ends', async () => {
    await sql`insert into session_key (digest, person, ends_at) select encode(sha256(convert_to(secret, 'UTF8')), 'hex'), 'clerk', ends
      from (values ('a session', now() + interval '1 hour'), ('an old one', now() - interval '1 second')) one(secret, ends)`.execute(
      opened.owner,
    )
    const clerk = { id: 'clerk', role: 'clerk', session: 'a session' }
    const who = (person: typeof clerk) =>
      actingAs(opened.db, person, async (tx) => {
        const { rows } = await sql<{ who: string }>`select current_person() as who`.execute(tx)
        return rows[0]?.who
      })
    expect(await who(clerk)).toBe('clerk')
    const notSignedIn = { code: 'session-over', kind: 'not-signed-in' }
    await expect(who({ ...clerk, id: 'administrator' })).rejects.toMatchObject(notSignedIn)
    await expect(who({ ...clerk, session: 'an old one' })).rejects.toMatchObject(notSignedIn)
    await sql`select end_session('a session')`.execute(opened.db)
    await expect(who(clerk)).rejects.toMatchObject(notSignedIn)
    const asked = readingAs(opened.db, clerk, seenBy, new AbortController().signal)
    await expect(asked).rejects.toMatchObject(notSignedIn)
  })
  const seenBy = (tx: PreparedDatabase['db']) => sql`select 1`.execute(tx)

  test.each(forbiddenStatements)('nobody may “%s”', async (statement) => {
    await expect(attack(statement)).rejects.toThrow(denied)
    await expect(attack(asAdministrator(), statement)).rejects.toThrow(denied)
  })

  test('nobody becomes the owner, and policies are not passed by wishing so', async () => {
    const owner = decodeURIComponent(new URL(opened.addresses.owner).username)
    await expect(attack(`set role ${pg.escapeIdentifier(owner)}`)).rejects.toThrow(denied)
    await expect(attack('set row_security = off', seen)).rejects.toThrow(
      /would be affected by row-level security/,
    )
  })

  test('the public writes nothing into the audit log, and nobody writes in anybody else’s name', async () => {
    const note = `select write_audit('all', 'x', 'x', null, null)`
    await expect(attack(note)).rejects.toThrow(denied)
    await expect(
      attack(`select set_config('waymark.identity', open_session('', '', 'public'), true)`, note),
    ).rejects.toThrow(denied)
    const entry = 'select person from audit_entry order by sequence desc limit 1'
    const rows = await attack(asAdministrator(), note.replace("'all'", "'zenda'"), entry)
    expect(rows).toEqual([{ person: 'administrator' }])
  })

  test('totals of records are moved by those alone who may write there', async () => {
    const move = `select move_record_totals('[{"register":"river-log","jurisdiction":"zenda","institution":"x","records":1}]')`
    await expect(attack(move)).rejects.toThrow(denied)
    const rows = await attack(
      asAdministrator(),
      move,
      `select records::int from record_total where institution = 'x'`,
    )
    expect(rows).toEqual([{ records: 1 }])
  })

  test('the versions of all audiences are told to Waymark alone', async () => {
    await expect(attack(`select * from look_at_versions('guess', '{administrator}')`)).rejects.toThrow(denied)
    const look = await lookAtVersions(opened.db, ['administrator', 'public'])
    expect(look.readableBy('administrator')).toEqual(['public', 'restricted'])
    expect(await attack('select distinct audience from data_state')).toEqual([{ audience: 'public' }])
  })

  test('what all people have looked at is told to Waymark alone', async () => {
    await expect(attack(`select * from imports_left('guess')`)).rejects.toThrow(denied)
    await expect(attack(asAdministrator(), `select * from imports_left('')`)).rejects.toThrow(denied)
  })

  test('the secret of Waymark is in nothing that SQL on its connections can see', async () => {
    const look = () =>
      actingAs(opened.db, administrator, async (tx) => {
        const { rows } = await sql<{ text: string }>`select statement as text from pg_prepared_statements
          union all select query from pg_stat_activity
          union all select name || ' ' || setting from pg_settings`.execute(tx)
        return rows.map(({ text }) => text).join('\n')
      })
    for (let times = 0; times < 5; times += 1) await look()
    await lookAtVersions(opened.db, ['administrator'])
    const text = await look()
    expect(text).toMatch(/pg_prepared_statements/)
    expect(text).not.toContain(processSecret)
    const { rows } = await sql<{ named: number }>`select count(*)::int as named from pg_prepared_statements
      where statement ~ 'open_session|look_at_versions'`.execute(opened.db)
    expect(rows).toEqual([{ named: 0 }])
  })

  test('the login of sign-in sees nothing but what is its own', async () => {
    await sql`create table sign_in.example (id text primary key)`.execute(opened.owner)
    const own = new pg.Client({ connectionString: opened.addresses.signIn })
    await own.connect()
    await own.query(`insert into sign_in.example values ('mine')`)
    expect((await own.query('select * from sign_in.example')).rows).toEqual([{ id: 'mine' }])
    for (const one of [
      'select * from public.observation',
      'select public.open_session(null, null, null)',
      'create table sign_in.other (a int)',
    ])
      await expect(own.query(one)).rejects.toThrow(denied)
    await own.end()
    await expect(attack('select * from sign_in.example')).rejects.toThrow(denied)
  })

  test('every function that runs as the owner looks at temporary tables last', async () => {
    const { rows } = await sql<{ name: string }>`select proname as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and not exists (select from unnest(p.proconfig) one where one ~ '^search_path=.*, pg_temp$')`.execute(
      opened.owner,
    )
    expect(rows).toEqual([])
  })
})
