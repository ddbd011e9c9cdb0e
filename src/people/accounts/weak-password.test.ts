// A new password: long passphrases of any signs are taken whole, what is short, too long or soon guessed is not.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { hashPassword, isPassword } from './hash-password.ts'
import { longestPassword, refuseWeakPassword, shortestPassword } from './weak-password.ts'

const about = ['Rudolf Rassendyll', 'rudolf@example.org']
const refuse = (password: string) => refuseWeakPassword(ruritania, password, about)
/** Signs of many scripts without an order that anybody would guess. */
const long = Array.from({ length: longestPassword }, (_, at) =>
  String.fromCharCode(0x400 + ((at * 53) % 97)),
).join('')

describe('is taken', () => {
  test.each([
    ['of as many signs as are allowed', long],
    ['with blanks', 'seven lamps over the quiet ferry'],
    ['in Cyrillic', 'седам лампи над тихом скелом'],
    ['with signs that stand for pictures', 'lamp 🪔 ferry ⛴ tide 🌊 owl 🦉'],
    ['with a sign of control', 'seven lamps\tover the quiet ferry'],
  ])('%s', async (_, password) => {
    await expect(refuse(password)).resolves.toBeUndefined()
  })
})

describe('is refused', () => {
  test.each([
    ['with a sign less than the fewest', 'zq7 vk2 mx9!'.slice(0, shortestPassword - 1), 'password-short'],
    ['with a sign more than the most', `${long}x`, 'password-long'],
    ['that everybody tries first', 'passwordpassword', 'password-weak'],
    ['made of the name of the person and of the roadmap', 'Rudolf-Rassendyll-Zenda', 'password-weak'],
  ])('%s', async (_, password, code) => {
    await expect(refuse(password)).rejects.toMatchObject({ code })
  })
})

test('the last sign of the longest one counts: nothing is cut off', async () => {
  const kept = await hashPassword(long)
  expect(await isPassword(long, kept)).toBe(true)
  expect(await isPassword(`${long.slice(0, -1)}x`, kept)).toBe(false)
})
