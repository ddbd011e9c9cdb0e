// Signing in on both databases: the first administrator, links, passwords, sessions that the database knows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actingAs, administrator, migrationsFor, sql, type Database } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere, type DatabaseSize } from '../storage/testing/databases.ts'
import type { TestDatabase } from '../storage/testing/test-database.ts'
import type { Caller, Said } from './accounts/asked-auth.ts'
import { openSignIn, type SignIn } from './sign-in.ts'

const nobody: Caller = { cookie: '', address: '192.0.2.1', agent: 'a browser' }
/** The browser that was told to keep these cookies. */
const keeping = ({ cookies }: Said<unknown>): Caller => ({
  ...nobody,
  cookie: cookies.map((one) => one.split(';')[0]).join('; '),
})
const password = 'seven lamps over the quiet ferry'
const rudolf = { name: 'Rudolf R.', email: 'Rudolf@Example.org' }

const sessionKeys = async (db: Database) =>
  (await sql<{ person: string }>`select person from session_key where not stands_in`.execute(db)).rows

describe.each(databaseSizes)('on the %s database', (size: DatabaseSize) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  let signIn: SignIn
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania, hasExamples: true })
  })
  afterAll(() => opened?.close())

  test.skipIf(reason !== undefined)(
    'the first administrator comes in by a link that is good once',
    async () => {
      const old = await signIn.inviteFirst()
      const secret = await signIn.inviteFirst()
      if (old === undefined || secret === undefined) throw new Error('Somebody is there already.')
      await expect(signIn.lookAtLink(old)).rejects.toMatchObject({ code: 'link-gone' })
      expect(await signIn.lookAtLink(secret)).toMatchObject({ kind: 'first' })
      const use = { secret, password, ...rudolf }
      const both = await Promise.allSettled([signIn.useLink(nobody, use), signIn.useLink(nobody, use)])
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await signIn.inviteFirst()).toBeUndefined()
      await expect(signIn.useLink(nobody, use)).rejects.toMatchObject({ code: 'link-gone' })
    },
  )

  test.skipIf(reason !== undefined)(
    'a session is the person’s, with the roles they hold, until it ends',
    async () => {
      const entered = await signIn.sessions.enter(nobody, 'RUDOLF@example.org', password)
      expect(entered.answer.needsCode).toBe(false)
      const caller = keeping(entered)
      const { answer: person } = await signIn.sessions.find(caller)
      if (!person) throw new Error('Nobody is signed in.')
      expect(await signIn.findAccount(person)).toMatchObject({
        name: 'Rudolf R.',
        email: 'rudolf@example.org',
      })
      const who = () =>
        actingAs(
          opened.db,
          person,
          async (tx) =>
            (
              await sql<{ who: string; may: boolean }>`
        select current_person() as who, may_administer() as may`.execute(tx)
            ).rows,
        )
      expect(await who()).toEqual([{ who: person.id, may: true }])
      await signIn.sessions.leave(caller)
      await expect(who()).rejects.toMatchObject({ code: 'session-over' })
      expect((await signIn.sessions.find(caller)).answer).toBeUndefined()
    },
  )

  test.skipIf(reason !== undefined)(
    'a wrong password and an unknown address are refused with the same words',
    async () => {
      for (const email of ['rudolf@example.org', 'nobody@example.org', 'no address'])
        await expect(signIn.sessions.enter(nobody, email, 'wrong')).rejects.toMatchObject({
          code: 'sign-in-wrong',
        })
    },
  )

  test.skipIf(reason !== undefined)(
    'a password that would be guessed is not taken, and the link stays good',
    async () => {
      await sql`delete from sign_in.account`.execute(opened.db)
      const secret = (await signIn.inviteFirst()) ?? ''
      const use = { secret, name: 'Flavia', email: 'flavia@example.org' }
      for (const [given, code] of [
        ['short', 'password-short'],
        ['passwordpassword', 'password-weak'],
        ['waymark strelsau', 'password-weak'],
        ['flavia@example.org', 'password-weak'],
        ['x'.repeat(129), 'password-long'],
      ] as const)
        await expect(signIn.useLink(nobody, { ...use, password: given })).rejects.toMatchObject({ code })
      await signIn.useLink(nobody, { ...use, password })
    },
  )

  test.skipIf(reason !== undefined)(
    'another password ends the sessions that others have, and is needed from then on',
    async () => {
      const here = keeping(await signIn.sessions.enter(nobody, 'flavia@example.org', password))
      const there = keeping(await signIn.sessions.enter(nobody, 'flavia@example.org', password))
      const { answer: person } = await signIn.sessions.find(here)
      if (!person) throw new Error('Nobody is signed in.')
      const next = 'nine kettles under a green bridge'
      await expect(signIn.changePassword(here, person, { current: 'wrong', next })).rejects.toMatchObject({
        code: 'password-wrong',
      })
      const changed = await signIn.changePassword(here, person, { current: password, next })
      expect((await signIn.sessions.find(there)).answer).toBeUndefined()
      expect((await signIn.sessions.find(keeping(changed))).answer?.id).toBe(person.id)
      await expect(signIn.sessions.enter(nobody, 'flavia@example.org', password)).rejects.toMatchObject({
        code: 'sign-in-wrong',
      })
    },
  )

  test.skipIf(reason !== undefined)(
    'an example of every role comes in without a password, and nobody else does so',
    async () => {
      expect(
        signIn.examples.map(({ held }) => `${held.role} ${held.jurisdiction} ${held.institution}`),
      ).toEqual([
        'clerk * *',
        'administrator * *',
        'watchman strelsau river-watch-st',
        'captain strelsau river-watch-st',
        'warden strelsau *',
      ])
      const entered = await signIn.enterAsExample(nobody, 'example-warden')
      expect((await signIn.sessions.find(keeping(entered))).answer?.id).toBe('example-warden')
      expect(() => signIn.enterAsExample(nobody, 'administrator')).toThrow('example-unknown')
    },
  )

  test.skipIf(reason !== undefined)(
    'whoever holds no role is not let in, and every session ends with the roles',
    async () => {
      const caller = keeping(await signIn.enterAsExample(nobody, 'example-captain'))
      await actingAs(opened.db, administrator, (tx) =>
        sql`select end_person('example-captain', 'So.')`.execute(tx),
      )
      expect((await sessionKeys(opened.db)).map(({ person }) => person)).not.toContain('example-captain')
      const { answer: person } = await signIn.sessions.find(caller)
      if (person)
        await expect(actingAs(opened.db, person, async () => 1)).rejects.toMatchObject({
          code: 'session-over',
        })
      await expect(signIn.enterAsExample(nobody, 'example-captain')).rejects.toMatchObject({
        code: 'access-ended',
      })
    },
  )
})
