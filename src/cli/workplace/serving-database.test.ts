// A start on a server: with three logins it serves from one that owns nothing, and it refuses what is no boundary.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, prepareLogins, sql, type ServerAddresses } from '#storage'
import { whyNotHere } from '../../storage/testing/databases.ts'
import { newAddresses, settingsOf } from '../../storage/testing/prepared-database.ts'
import { startServer, type TestServer } from '../../storage/testing/start-server.ts'
import { openServing } from './serving-database.ts'
import { readSettings } from './settings.ts'

const reason = whyNotHere('server')

const open = async (env: Readonly<Record<string, string>>) =>
  openServing(
    readSettings({ env, roadmaps: [ruritania], inventors: [], root: process.cwd(), version: '0' }),
    () => Promise.resolve(),
  )

describe.skipIf(reason !== undefined)('a start on a server', () => {
  let server: TestServer
  let addresses: ServerAddresses
  beforeAll(async () => {
    server = await startServer()
    addresses = newAddresses(server)
    await prepareLogins(addresses, server.superuserUrl)
  })
  afterAll(() => server.stop())

  test('serves from the login that owns nothing, and ends what it may do with itself', async () => {
    const { db, owner, close } = await open(settingsOf(addresses))
    const who = await actingAs(db, administrator, async (tx) => {
      const { rows } = await sql<{ login: string; person: string }>`
        select session_user::text as login, current_person() as person`.execute(tx)
      return rows[0]
    })
    expect(who).toEqual({ login: new URL(addresses.application).username, person: 'administrator' })
    const keys = () => sql`select from session_key`.execute(owner).then(({ rows }) => rows.length)
    expect(await keys()).toBe(1)
    await close()
    const again = await open(settingsOf(addresses))
    expect(await sql`select from session_key`.execute(again.owner).then(({ rows }) => rows.length)).toBe(1)
    await again.close()
  })

  test('refuses a login that owns the tables, unless it is said to be a trial', async () => {
    await expect(open({ DATABASE_URL: addresses.owner })).rejects.toMatchObject({ code: 'server-not-parted' })
    const trial = await open({ DATABASE_URL: addresses.owner, DATABASE_TRIAL: 'yes' })
    expect(trial.owner).toBe(trial.db)
    await trial.close()
    await expect(open({ DATABASE_URL: addresses.owner, DATABASE_TRIAL: 'no' })).rejects.toMatchObject({
      code: 'trial-not-yes',
    })
  })

  test.each([
    [
      'the owner of the tables',
      () => ({ ...settingsOf(addresses), DATABASE_URL: addresses.owner }),
      'server-login-too-strong',
    ],
    [
      'a superuser',
      () => ({ ...settingsOf(addresses), DATABASE_URL: superuserHere() }),
      'server-login-too-strong',
    ],
    ['no owner beside it', () => ({ DATABASE_URL: addresses.application }), 'server-owner-missing'],
    [
      'an owner that owns nothing',
      () => ({ ...settingsOf(addresses), DATABASE_OWNER_URL: addresses.application }),
      'server-owner-small',
    ],
  ])('refuses %s', async (_, env, code) => {
    await expect(open(env())).rejects.toMatchObject({ code })
  })

  function superuserHere(): string {
    const url = new URL(server.superuserUrl)
    url.pathname = new URL(addresses.owner).pathname
    return url.href
  }
})
