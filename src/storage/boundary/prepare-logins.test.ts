// `waymark database prepare`: logins made and mended, by command and by script, and what a start looks for.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { closeDatabase, openDatabase, type Database } from '../database/database.ts'
import { migrate, migrationsFor } from '../schema/migrate.ts'
import { whyNotHere } from '../testing/databases.ts'
import { newAddresses } from '../testing/prepared-database.ts'
import { findPostgresPrograms, startServer, type TestServer } from '../testing/start-server.ts'
import { loginsOf } from './login-address.ts'
import { canOwn, excessOf, readLoginRights, type LoginRights } from './login-rights.ts'
import { prepareLogins, printedPreparation } from './prepare-logins.ts'

const reason = whyNotHere('server')

async function within<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const location = { kind: 'server', url } as const
  const db = await openDatabase(location)
  try {
    return await work(db)
  } finally {
    await closeDatabase(db, location)
  }
}

const rightsOf = (url: string): Promise<LoginRights> => within(url, readLoginRights)
const migrateAs = (url: string) =>
  within(url, (db) => migrate(db, migrationsFor(join('roadmaps', ruritania.id))))

async function run(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const one of statements) await client.query(one)
  } finally {
    await client.end()
  }
}

describe.skipIf(reason !== undefined)('logins of a server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  test('are made with the database, log in with their passwords, and have nothing too much; a second time as well', async () => {
    const addresses = newAddresses(server)
    await prepareLogins(addresses, server.superuserUrl)
    await migrateAs(addresses.owner)
    await prepareLogins(addresses, server.superuserUrl)
    expect(excessOf(await rightsOf(addresses.application))).toEqual([])
    expect(canOwn(await rightsOf(addresses.owner))).toBe(true)
    const { entersSignIn, ...others } = await rightsOf(addresses.signIn)
    expect(entersSignIn).toBe(true)
    expect(excessOf({ ...others, entersSignIn: false })).toEqual([])
  })

  test('a login that owned everything and could do more owns nothing afterwards', async () => {
    const addresses = newAddresses(server)
    const { application, database } = loginsOf(addresses)
    const name = pg.escapeIdentifier(application.name)
    const password = pg.escapeLiteral(application.password ?? '')
    await run(
      server.superuserUrl,
      `create role ${name} login createrole bypassrls password ${password}`,
      `grant pg_read_all_data to ${name}`,
      `create database ${pg.escapeIdentifier(database)} owner ${name}`,
    )
    await migrateAs(addresses.application)
    const before = excessOf(await rightsOf(addresses.application)).join('; ')
    expect(before).toMatch(
      /bypassrls.*createrole.*its own.*pg_read_all_data.*the database.*pg_temp.*public.*sign_in/,
    )
    await prepareLogins(addresses, server.superuserUrl)
    expect(excessOf(await rightsOf(addresses.application))).toEqual([])
    expect(await migrateAs(addresses.owner)).toEqual([])
    expect((await rightsOf(addresses.owner)).owns.length).toBeGreaterThan(0)
  })

  test('settings that a login gave itself are gone afterwards, and it makes no large objects', async () => {
    const addresses = newAddresses(server)
    await prepareLogins(addresses, server.superuserUrl)
    const { application, database } = loginsOf(addresses)
    const { application: url } = addresses
    await run(
      url,
      `alter role current_user set timezone = 'Asia/Tokyo'`,
      `alter role current_user in database ${pg.escapeIdentifier(database)} set row_security = off`,
    )
    await prepareLogins(addresses, server.superuserUrl)
    const settings = await within(url, (db) =>
      sql`select unnest(setconfig) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
        where r.rolname = ${application.name}`.execute(db),
    )
    expect(settings.rows).toEqual([])
    for (const one of [`lo_from_bytea(0, 'x')`, 'lo_create(0)', 'lo_creat(0)'])
      await expect(run(url, `select ${one}`)).rejects.toThrow(/permission denied/)
  })

  test('the owner makes them where it may create roles, without the address of a superuser', async () => {
    const addresses = newAddresses(server)
    const { owner, database } = loginsOf(addresses)
    const name = pg.escapeIdentifier(owner.name)
    await run(
      server.superuserUrl,
      `create role ${name} login createrole password ${pg.escapeLiteral(owner.password ?? '')}`,
      `create database ${pg.escapeIdentifier(database)} owner ${name}`,
    )
    await prepareLogins(addresses, addresses.owner)
    await migrateAs(addresses.owner)
    expect(excessOf(await rightsOf(addresses.application))).toEqual([])
  })

  test('the printed script does the same, and no password can be read from it', async () => {
    const addresses = newAddresses(server)
    const script = printedPreparation(addresses)
    for (const { password } of [loginsOf(addresses).application, loginsOf(addresses).owner])
      expect(script).not.toContain(password)
    const psql = join(findPostgresPrograms() ?? '', 'psql')
    execFileSync(psql, ['--no-psqlrc', '--set=ON_ERROR_STOP=1', server.superuserUrl], {
      ...{ input: script, stdio: ['pipe', 'ignore', 'pipe'] },
    })
    await migrateAs(addresses.owner)
    expect(excessOf(await rightsOf(addresses.application))).toEqual([])
  })

  test('who is allowed no such thing is told so, and two of one name or of two databases are refused', async () => {
    const addresses = newAddresses(server)
    await prepareLogins(addresses, server.superuserUrl)
    await expect(prepareLogins(addresses, addresses.application)).rejects.toMatchObject({
      code: 'database-not-prepared',
    })
    const { owner } = addresses
    for (const [wrong, code] of [
      [{ ...addresses, signIn: owner }, 'database-logins-not-three'],
      [{ ...addresses, signIn: addresses.signIn.replace(/\w+$/, 'other') }, 'database-logins-not-three'],
      [{ ...addresses, signIn: 'no address' }, 'database-address-wrong'],
    ] as const)
      await expect(prepareLogins(wrong, server.superuserUrl)).rejects.toMatchObject({ code })
  })
})
