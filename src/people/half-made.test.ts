// What a process that was killed left half made of a person stands in nobody's way, on both databases.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { HeldRole } from '#definition'
import { administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import type { TestDatabase } from '../storage/testing/test-database.ts'
import { addAccount, removeAccount } from './accounts/account-rows.ts'
import { openSignIn, type SignIn } from './sign-in.ts'

const held: HeldRole = {
  ...{ role: 'watchman', jurisdiction: 'zenda', institution: 'lake-watch', from: null, until: null },
}
const email = 'fritz@example.org'
const wish = { name: 'Fritz', email, roles: [held] }
const taken: unknown = expect.objectContaining({ code: 'email-taken' })

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  let signIn: SignIn
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania, hasExamples: true })
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const invite = () => signIn.people.invite(administrator, wish)
  const listed = async () => (await signIn.people.list(administrator)).filter((one) => one.email === email)
  /** As if it had been made so many seconds ago. */
  const age = (seconds: number) =>
    sql`update sign_in."user" set "createdAt" = now() - make_interval(secs => ${seconds}) where email = ${email}`.execute(
      opened.db,
    )

  test('an account that was begun is gone on with by the next invitation, once it is older than a minute', async () => {
    await addAccount(opened.db, { id: 'p-half', name: 'F', email })
    await expect(invite()).rejects.toThrow(taken)
    await age(90)
    const { person, secret } = await invite()
    expect([person, secret]).toEqual(['p-half', expect.any(String)])
    expect(await listed()).toMatchObject([{ id: 'p-half', name: 'Fritz', roles: [held] }])
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
  })

  test('an account whose person is there stays theirs, also where nobody can come in with it', async () => {
    await age(90)
    await expect(signIn.people.invite(administrator, { ...wish, name: 'Another' })).rejects.toThrow(taken)
    await signIn.people.end(administrator, 'p-half', 'Has left.')
    await expect(signIn.people.invite(administrator, { ...wish, name: 'Another' })).rejects.toThrow(taken)
    expect(await listed()).toMatchObject([{ id: 'p-half', name: 'Fritz', roles: [] }])
  })

  test('an example whose account was not made yet is made by the next start', async () => {
    const [example] = signIn.examples
    if (!example) throw new Error('There are no examples.')
    await removeAccount(opened.db, example.id)
    const again = { accounts: opened.db, db: opened.db, roadmap: ruritania, hasExamples: true }
    const { people } = await openSignIn(again)
    expect((await people.list(administrator)).map(({ id }) => id)).toContain(example.id)
  })
})
