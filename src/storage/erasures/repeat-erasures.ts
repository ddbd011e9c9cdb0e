// Erasures that the list beside the anchors names and the database does not have are done again, before anybody is served from it.
import type { KeyObject } from 'node:crypto'
import { sql } from 'kysely'
import { actingAs, administrator, type Database } from '../database/index.ts'
import {
  erasureMark,
  isSignedErasure,
  readAgreed,
  readErasureLine,
  type ErasureLine,
} from './kept-erasures.ts'

/** A line of the list that was not done again, and why. */
export interface Unrepeated {
  /** Which line of the list it is, from 1. */
  readonly line: number
  /** Whose it is; undefined where the line cannot be read. */
  readonly jurisdiction: string | undefined
  /** The number that it had, and when it was decided. */
  readonly number: string
  readonly at: string
  readonly why: 'erasure-missing' | 'erasure-unreadable' | 'erasure-unsigned' | 'erasure-unfitting'
}

interface MissingLine {
  readonly line: number
  readonly read: ErasureLine | undefined
}

const unrepeated = ({ line, read }: MissingLine, why: Unrepeated['why']): Unrepeated => ({
  ...{ line, why, jurisdiction: read?.told.erasure.jurisdiction },
  ...{ number: String(read?.told.erasure.id ?? ''), at: read?.told.decision.at ?? '' },
})

/** The lines whose erasures this database does not have. */
async function findMissing(tx: Database, lines: readonly string[]): Promise<readonly MissingLine[]> {
  await sql`select set_config('timezone', 'UTC', true)`.execute(tx)
  const done = new Set((await readAgreed(tx)).map(erasureMark))
  const all = lines.map((line, at) => ({ line: at + 1, read: readErasureLine(line) }))
  return all.filter(({ read }) => !read || !done.has(erasureMark(read.told)))
}

/**
 * What the list names and the database does not have, in a transaction of the owner of the tables.
 *
 * @param lines the lines of the list
 */
export async function findUnrepeated(tx: Database, lines: readonly string[]): Promise<readonly Unrepeated[]> {
  const missing = await findMissing(tx, lines)
  return missing.map((one) => unrepeated(one, one.read ? 'erasure-missing' : 'erasure-unreadable'))
}

/** Does one again. The log names the machine for it, and the erasure who asked and decided. */
async function repeat(
  db: Database,
  missing: MissingLine,
  { told }: ErasureLine,
): Promise<number | Unrepeated> {
  return actingAs(db, administrator, async (tx) => {
    await sql`select set_config('role', 'none', true)`.execute(tx)
    const { rows } = await sql<{ refused: string | null; versions: number }>`
      select refused, versions from repeat_erasure(${JSON.stringify(told)}::jsonb)`.execute(tx)
    const [done] = rows
    return done && done.refused === null ? done.versions : unrepeated(missing, 'erasure-unfitting')
  })
}

/**
 * Does again what the list names and the database does not have, each in a transaction of its own, as the owner of the tables.
 *
 * @param keys public keys that may have signed it, by fingerprint
 * @returns how many were done again, in how many versions something was erased, and what was not done
 */
export async function repeatErasures(
  db: Database,
  lines: readonly string[],
  keys: ReadonlyMap<string, KeyObject>,
): Promise<{ erasures: number; versions: number; left: readonly Unrepeated[] }> {
  const missing = await db.transaction().execute((tx) => findMissing(tx, lines))
  const left: Unrepeated[] = []
  let [erasures, versions] = [0, 0]
  const done = new Set<string>()
  for (const one of missing) {
    const { read } = one
    if (read && done.has(erasureMark(read.told))) continue
    if (!read || !isSignedErasure(read, keys)) {
      left.push(unrepeated(one, read ? 'erasure-unsigned' : 'erasure-unreadable'))
      continue
    }
    const became = await repeat(db, one, read)
    if (typeof became !== 'number') {
      left.push(became)
      continue
    }
    done.add(erasureMark(read.told))
    erasures += 1
    versions += became
  }
  return { erasures, versions, left }
}
