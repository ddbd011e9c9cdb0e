// Passwords as they are kept: argon2id, with its parameters and salt in the text, as PHC strings have them.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** What OWASP names as the least: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const
const [saltBytes, hashBytes] = [16, 32]

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

/** The password as it is kept: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltBytes)
  const hash = await derive('argon2id', { message: password, nonce, tagLength: hashBytes, ...cost })
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(hash)}`
}

const written = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** Whether it is the password of what is kept, by the parameters that stand there. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', hash = ''] = written.exec(kept) ?? []
  if (hash === '') return false
  const wanted = Buffer.from(hash, 'base64')
  const given = await derive('argon2id', {
    ...{ message: password, nonce: Buffer.from(salt, 'base64'), tagLength: wanted.length },
    ...{ memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
  })
  return timingSafeEqual(given, wanted)
}
