// What a server keeps of a password (SCRAM-SHA-256): it is worked out here, so that the password itself is never sent or printed.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

const rounds = 4096

/** What one side shows to the other, by the words of RFC 5802. */
const keyOf = (salted: Buffer, side: 'Client' | 'Server') =>
  createHmac('sha256', salted).update(`${side} Key`).digest()

/** The verifier of a password as PostgreSQL stores it; the password can be checked against it and not read from it. */
export function passwordVerifier(password: string, salt = randomBytes(16)): string {
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, rounds, 32, 'sha256')
  const storedKey = createHash('sha256').update(keyOf(salted, 'Client')).digest('base64')
  const serverKey = keyOf(salted, 'Server').toString('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey}:${serverKey}`
}
