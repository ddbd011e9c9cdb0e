// Passwords are kept so that they can be checked and not read.
import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './hash-password.ts'

test('a password is right against what is kept of it, and no other is', async () => {
  const kept = await hashPassword('seven lamps')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect([await isPassword('seven lamps', kept), await isPassword('seven lamp', kept)]).toEqual([true, false])
})

test('the same password is kept differently each time', async () => {
  expect(await hashPassword('a')).not.toBe(await hashPassword('a'))
})

test.each(['', 'password', '$argon2id$v=19$m=1$a$b', '$2b$10$abc'])(
  'what is no hash of ours is nobody’s: %s',
  async (kept) => {
    expect(await isPassword('password', kept)).toBe(false)
  },
)
