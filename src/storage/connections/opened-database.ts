// What an opened database is to everybody who asks it.
import type { Kysely } from 'kysely'

/** Tables are derived from definitions, so queries name them in SQL; what they give is typed where it is read. */
export type Database = Kysely<Record<string, never>>
