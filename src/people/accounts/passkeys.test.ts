// Passkeys without a browser: whatever answer comes, it is refused, and never a fault; a question is good once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { openSignIn, type SignIn } from '../sign-in.ts'
import type { Caller, Said } from './asked-auth.ts'

const nobody: Caller = { cookie: '', address: '192.0.2.1', agent: 'a browser', origin: 'http://localhost:1' }
const keeping = (...said: readonly Said<unknown>[]): Caller => ({
  ...nobody,
  cookie: said.flatMap(({ cookies }) => cookies.map((one) => one.split(';')[0])).join('; '),
})
const password = 'seven lamps over the quiet ferry'

let opened: TestDatabase
let signIn: SignIn
let rudolf: Caller
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  signIn = await openSignIn({ accounts: opened.db, db: opened.db, roadmap: ruritania })
  const secret = (await signIn.inviteFirst()) ?? ''
  rudolf = keeping(
    await signIn.useLink(nobody, { secret, password, name: 'Rudolf', email: 'rudolf@example.org' }),
  )
})
afterAll(() => opened.close())

const personOf = async () => {
  const { answer } = await signIn.sessions.find(rudolf)
  if (!answer) throw new Error('Nobody is signed in.')
  return answer
}

describe('an answer of a device', () => {
  test.each([
    ['no JSON', 'x'],
    ['null', 'null'],
    ['a list', '[]'],
    ['nothing of an answer', '{"id":"a"}'],
    ['an unknown device', '{"id":"a","response":{},"type":"public-key"}'],
    ['deep nonsense', `{"id":"a","response":${'[{"a":'.repeat(50)}1${'}]'.repeat(50)}}`],
  ])('that is %s opens nothing and makes nothing', async (_, answer) => {
    const entering = keeping(await signIn.passkeys.beginEntering(nobody))
    await expect(signIn.passkeys.enter(entering, answer)).rejects.toMatchObject({ code: 'passkey-wrong' })
    const begun = await signIn.passkeys.begin(rudolf, await personOf(), password)
    const making = { ...rudolf, cookie: `${rudolf.cookie}; ${keeping(begun).cookie}` }
    await expect(signIn.passkeys.keep(making, { name: 'a', answer })).rejects.toMatchObject({
      code: 'passkey-wrong',
    })
    expect(await signIn.passkeys.list(await personOf())).toEqual([])
  })

  test('to no question is none', async () => {
    const answer = '{"id":"a","response":{}}'
    await expect(signIn.passkeys.enter(nobody, answer)).rejects.toMatchObject({ code: 'passkey-wrong' })
  })
})

describe('what a device is asked', () => {
  test('is to know who holds it, and to keep the passkey, with no word of other accounts', async () => {
    const { answer } = await signIn.passkeys.beginEntering(nobody)
    expect(JSON.parse(answer)).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(answer).not.toContain('allowCredentials')
    const making = await signIn.passkeys.begin(rudolf, await personOf(), password)
    expect(JSON.parse(making.answer)).toMatchObject({
      rp: { id: 'localhost' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
  })

  test('takes the password, and is for those who are signed in', async () => {
    const person = await personOf()
    await expect(signIn.passkeys.begin(rudolf, person, 'wrong')).rejects.toMatchObject({
      code: 'password-wrong',
    })
    await expect(signIn.passkeys.begin(nobody, person, password)).rejects.toMatchObject({
      code: 'session-over',
    })
  })

  test('is found again by the browser that was asked: the database has a digest of what its cookie says', async () => {
    const { cookie } = keeping(await signIn.passkeys.beginEntering(nobody))
    const { rows } = await sql<{ identifier: string }>`select identifier from sign_in.verification`.execute(
      opened.db,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { identifier } of rows) expect(cookie).not.toContain(identifier)
  })
})
