// On a server sign-in has a login of its own: it works through that, and neither login reaches what is the other's.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actingAs, closeDatabase, migrationsFor, openDatabase, sql, type Database } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { whyNotHere } from '../storage/testing/databases.ts'
import { openPrepared, type PreparedDatabase } from '../storage/testing/prepared-database.ts'
import type { Caller, Said } from './accounts/asked-auth.ts'
import { openSignIn, type SignIn } from './sign-in.ts'

const reason = whyNotHere('server')
const denied = /permission denied|row-level security/
const nobody: Caller = { cookie: '', address: '192.0.2.1', agent: 'a browser' }
const keeping = ({ cookies }: Said<unknown>): Caller => ({
  ...nobody,
  cookie: cookies.map((one) => one.split(';')[0]).join('; '),
})
const password = 'seven lamps over the quiet ferry'

describe.skipIf(reason !== undefined)('on a server with three logins', () => {
  let opened: PreparedDatabase
  let accounts: Database
  let signIn: SignIn
  beforeAll(async () => {
    opened = await openPrepared(ruritania, migrationsFor('roadmaps/ruritania'))
    accounts = await openDatabase({ kind: 'server', url: opened.addresses.signIn })
    signIn = await openSignIn({ accounts, db: opened.db, roadmap: ruritania, hasExamples: true })
  })
  afterAll(async () => {
    await closeDatabase(accounts, { kind: 'server', url: opened.addresses.signIn })
    await opened.close()
  })

  test('somebody comes in, acts, makes a key, and everything of it ends with the access', async () => {
    const secret = (await signIn.inviteFirst()) ?? ''
    const use = { secret, password, name: 'Rudolf', email: 'rudolf@example.org' }
    const caller = keeping(await signIn.useLink(nobody, use))
    const { answer: person } = await signIn.sessions.find(caller)
    if (!person) throw new Error('Nobody is signed in.')
    const who = (as: typeof person) =>
      actingAs(opened.db, as, async (tx) => {
        const { rows } = await sql<{ who: string }>`select current_person() as who`.execute(tx)
        return rows[0]?.who
      })
    expect(await who(person)).toBe(person.id)
    const made = await signIn.own.makeKey(person, { name: 'a', scope: 'read', until: null })
    const key = await signIn.findKey(made)
    if (!key) throw new Error('The key is not known.')
    expect(await who(key.person)).toBe(person.id)
    const administrator = (
      await signIn.sessions.find(keeping(await signIn.enterAsExample(nobody, 'example-administrator')))
    ).answer
    if (!administrator) throw new Error('There is no example.')
    await signIn.people.end(administrator, person.id, 'Has left.')
    for (const one of [person, key.person])
      await expect(who(one)).rejects.toMatchObject({ code: 'session-over' })
    // Not by what follows, but in the same transaction: nothing is left for a later role.
    expect(await signIn.findKey(made)).toBeUndefined()
    await expect(signIn.sessions.enter(nobody, use.email, password)).rejects.toMatchObject({
      code: 'access-ended',
    })
  })

  const attack = (db: Database, statement: string) => sql.raw(statement).execute(db)

  test.each([
    'select * from sign_in.session',
    'select * from sign_in."user"',
    'select * from sign_in.signing_key',
    `insert into sign_in.session values ('x')`,
    'delete from sign_in.program_key',
    `select add_person('me')`,
    `select give_role('example-clerk', 'administrator', '*', '*', '-infinity', 'infinity')`,
    `select take_role('example-clerk', 'clerk', '*', '*', '-infinity')`,
    `select end_person('example-clerk', 'So.')`,
    `select note_link('example-clerk')`,
    `select note_person('give role', 'person me', null, null)`,
    `select end_held(row('example-clerk', 'clerk', '*', '*', '-infinity', 'infinity')::person_role)`,
    `insert into person_role values ('example-clerk', 'administrator')`,
    'update person_role set role = $$administrator$$',
    'delete from person_role',
  ])('the login that serves people is refused: %s', async (statement) => {
    await expect(attack(opened.db, statement)).rejects.toThrow(denied)
  })

  test('the login that serves people sees nobody’s roles by itself', async () => {
    expect(await attack(opened.db, 'select * from person_role')).toMatchObject({
      rows: [],
    })
    expect(await attack(opened.db, 'select * from colleagues()')).toMatchObject({
      rows: [],
    })
  })

  test.each([
    'select * from public.person_role',
    'select * from public.session_key',
    `insert into public.session_key (digest, person) values ('x', 'administrator')`,
    'select * from public.observation',
    `select public.end_person('example-clerk', 'So.')`,
    'alter table sign_in.session disable trigger all',
    'drop trigger session_known on sign_in.session',
    'create table sign_in.mine (a int)',
  ])('the login of sign-in is refused: %s', async (statement) => {
    await expect(attack(accounts, statement)).rejects.toThrow(/permission denied|must be owner/)
  })
})
