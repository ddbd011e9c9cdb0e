// The first administrator: whatever moment a process was killed at, the link of the next start makes them, by the same address.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actingAs, administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import type { TestDatabase } from '../storage/testing/test-database.ts'
import { addAccount } from './accounts/account-rows.ts'
import { addPerson, giveRole } from './roles/held-roles.ts'
import { openSignIn, type SignIn } from './sign-in.ts'

const browser = { cookie: '', address: '192.0.2.1', agent: 'a browser' }
const email = 'flavia@example.org'
const use = (secret: string, more = {}) => ({
  ...{ secret, name: 'Flavia', email, password: 'seven lamps over the quiet ferry', ...more },
})
const everything = { role: 'administrator', jurisdiction: '*', institution: '*', from: null, until: null }

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  let signIn: SignIn
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania })
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  test('a start that was killed between account and password takes the same address again', async () => {
    const first = (await signIn.inviteFirst()) ?? ''
    const { person } = await signIn.lookAtLink(first)
    // As far as a process came that was killed then.
    await actingAs(opened.db, administrator, async (tx) => {
      await addPerson(tx, person)
      await giveRole(tx, person, everything)
    })
    await addAccount(opened.db, { id: person, name: 'Fla', email })
    const second = (await signIn.inviteFirst()) ?? ''
    await expect(signIn.useLink(browser, use(first))).rejects.toMatchObject({ code: 'link-gone' })
    expect((await signIn.useLink(browser, use(second))).answer).toEqual({ needsCode: false })
    const people = await signIn.people.list(administrator)
    expect(people).toMatchObject([{ id: person, name: 'Flavia', email, isReady: true, roles: [everything] }])
  })

  test('a link of the first administrator is nobody’s once there is one', async () => {
    expect(await signIn.inviteFirst()).toBeUndefined()
    const late = 'another-start-printed-this'
    await sql`insert into sign_in.link (digest, kind, person, ends_at) values (
      encode(sha256(convert_to(${late}, 'UTF8')), 'hex'), 'first', 'p-late', now() + interval '1 day')`.execute(
      opened.db,
    )
    const attempt = signIn.useLink(browser, use(late, { email: 'late@example.org' }))
    await expect(attempt).rejects.toMatchObject({ code: 'link-gone' })
    expect(await signIn.people.list(administrator)).toHaveLength(1)
  })

  test('a link stays good where the password could not be kept', async () => {
    const [flavia] = await signIn.people.list(administrator)
    const { secret } = await signIn.people.makeLink(administrator, flavia?.id ?? '')
    await sql`alter table sign_in.account add constraint full_disk check (password is null) not valid`.execute(
      opened.db,
    )
    await expect(signIn.useLink(browser, use(secret ?? ''))).rejects.toThrow(/full_disk/)
    await sql`alter table sign_in.account drop constraint full_disk`.execute(opened.db)
    expect((await signIn.useLink(browser, use(secret ?? ''))).answer).toEqual({ needsCode: false })
  })
})
