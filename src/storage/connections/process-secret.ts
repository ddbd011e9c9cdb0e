// The secret by which a running Waymark stands in for people on a server, and the mark of statements that carry one.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'

/** Known to this process alone; the database learns its SHA-256 from the owner of the tables. Never written anywhere. */
export const processSecret = randomBytes(32).toString('base64url')

const unnamedMark = '/* not remembered */'

/**
 * Put into a statement that carries a secret: a server never remembers it under a name, which SQL of others on the same
 * connection could give to another statement that keeps what it is sent.
 */
export const notRemembered = sql.raw(unnamedMark)

/** Whether a statement may be remembered under a name. */
export const mayBeRemembered = (text: string): boolean => !text.includes(unnamedMark)
