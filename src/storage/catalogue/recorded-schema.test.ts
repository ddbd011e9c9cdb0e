// The schema is written down when migrations change it; another login or another version of PostgreSQL is no tampering.
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { beginStandIn, prepareLogins } from '../boundary/index.ts'
import { closeDatabase, openDatabase, type Database } from '../database/database.ts'
import { migrate, migrationsFor, type Migration } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import { newAddresses, openPrepared } from '../testing/prepared-database.ts'
import { startServer } from '../testing/start-server.ts'
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { verifyAudit } from '../verify/verify-audit.ts'
import { catalogueSql } from './catalogue-sql.ts'

const all = migrationsFor('roadmaps/ruritania')
const later: Migration = {
  name: '99991231000000-later',
  sql: 'create table later_thing (name text not null);',
}

async function verify(db: Database, logins?: readonly string[]) {
  const verdict = await db.transaction().execute((tx) => verifyAudit(tx, { roadmap: ruritania, logins }))
  return { differences: verdict.differences.map(({ what }) => what), remarks: verdict.remarks }
}

const entries = async (db: Database) => {
  const { rows } = await sql<{ action: string; subject: string }>`select action, subject from audit_entry
    where chain = 'all' and (content_kind = 'schema' or action like 'schema%') order by sequence`.execute(db)
  return rows.map(({ action, subject }) => [action, subject])
}

const nothing = { differences: [], remarks: [] }
const disabled = 'The trigger load_is_real on load is disabled; migrations left it enabled.'

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    opened = await openSize(size, ruritania, all)
  })
  afterEach(async () => {
    if (missing === undefined) await opened.close()
  })
  const say = (statement: string) => sql.raw(statement).execute(opened.db)

  test('a migration writes it down again, and a start without one does not', async () => {
    const { db } = opened
    await migrate(db, all)
    expect(await entries(db)).toHaveLength(1)
    await migrate(db, [...all, later])
    expect(await entries(db)).toEqual([
      ['schema', expect.any(String)],
      ['schema', later.name],
    ])
    expect(await verify(db)).toEqual(nothing)
  })

  test('what somebody changed before a migration is not taken for the work of the migration', async () => {
    const { db } = opened
    await say('alter table load disable trigger load_is_real')
    expect((await verify(db)).differences).toEqual([disabled])
    // A start that finds the same once more says it once.
    await migrate(db, all)
    await migrate(db, [...all, later])
    expect(await entries(db)).toEqual([
      ['schema', expect.any(String)],
      ['schema found changed', disabled],
      ['schema', later.name],
    ])
    expect((await verify(db)).differences).toEqual([
      expect.stringMatching(
        /^Entry \d+ of the chain of the installation says that the schema had been changed from outside before .*: The trigger load_is_real on load is disabled;/,
      ),
    ])
  })

  /** As another version of PostgreSQL would have left it: views and policies are printed otherwise. */
  async function asOfAnotherVersion(): Promise<void> {
    await say(`update schema_object set says = '{"version": "14"}' where kind = 'server'`)
    await say(
      `update schema_object set printed = replace(printed, '(', '( ') where kind in ('view', 'policy', 'constraint')`,
    )
    await say(`select append_entry('all', 'schema', 'as before', null, null, 'schema', '', count(*),
      encode(sha256(string_agg(one, ''::bytea order by one)), 'hex'))
      from (select row_digest('schema_object', to_jsonb(o)) as one from schema_object o) rows`)
  }

  test('another version of PostgreSQL is said, and is no difference; the next start writes it down', async () => {
    const { db } = opened
    await asOfAnotherVersion()
    expect(await verify(db)).toEqual({
      differences: [],
      remarks: [expect.stringMatching(/^The schema was written down with PostgreSQL 14 and runs with 1\d:/)],
    })
    await migrate(db, all)
    expect((await entries(db)).at(-1)).toEqual(['schema', expect.stringMatching(/^PostgreSQL 14 → 1\d$/)])
    expect(await verify(db)).toEqual(nothing)
  })

  test('what was changed is named beside another version too, and not written down as right', async () => {
    const { db } = opened
    await asOfAnotherVersion()
    await say('alter table load disable trigger load_is_real')
    await migrate(db, all)
    expect((await entries(db)).at(-1)).toEqual(['schema found changed', disabled])
    expect((await verify(db)).differences).toContain(disabled)
  })
})

const noServer = whyNotHere('server')

describe.skipIf(noServer !== undefined)('on a server', () => {
  test('it reads the same as embedded, but for what each version prints in its own way', async () => {
    const read = async (opened: TestDatabase) => {
      const { rows } = await sql
        .raw<Record<string, string>>(
          `select kind, name, says from ${catalogueSql} c
        where kind <> 'server' order by kind, name`,
        )
        .execute(opened.db)
      await opened.close()
      return rows
    }
    const embedded = await read(await openSize('embedded', ruritania, all))
    expect(await read(await openSize('server', ruritania, all))).toEqual(embedded)
  })

  test('a database with logins of its own has no difference, and a foreign login in it is named', async () => {
    const { owner, addresses, close } = await openPrepared(ruritania, all)
    try {
      const { application: own, owner: owns, signIn } = addresses
      const logins = [own, owns, signIn].map((url) => new URL(url).username)
      expect(await verify(owner, logins)).toEqual(nothing)
      const [application = ''] = logins
      expect((await verify(owner, ['x', ...logins.slice(1)])).differences).toEqual([
        `The login ${application} is none of this installation and may act here, by waymark_person.`,
      ])
    } finally {
      await close()
    }
  })

  test('a database that gets its logins later has no difference either', async () => {
    const server = await startServer()
    const addresses = newAddresses(server)
    const { location, db, close } = await openTestDatabase(ruritania, all, server.url)
    try {
      if (location.kind !== 'server') throw new Error('It is no server.')
      const name = new URL(location.url).pathname
      const own = (url: string) => Object.assign(new URL(url), { pathname: name }).href
      const later = {
        application: own(addresses.application),
        owner: location.url,
        signIn: own(addresses.signIn),
      }
      await prepareLogins(later, server.superuserUrl)
      const as = { kind: 'server', url: later.owner } as const
      const owner = await openDatabase(as)
      await migrate(owner, all)
      await beginStandIn(owner)
      expect(
        await verify(
          owner,
          Object.values(later).map((url) => new URL(url).username),
        ),
      ).toEqual(nothing)
      await closeDatabase(owner, as)
      expect(await verify(db)).toEqual(nothing)
    } finally {
      await close()
      await server.stop()
    }
  })
})
