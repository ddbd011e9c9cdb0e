// Whoever is shown what is sensitive in records is written down before the answer goes out; where that fails, none goes.
import { createHash } from 'node:crypto'
import { currentMoment, hasSensitive, type Person, type Register } from '#definition'
import { actingAs, writeReading, type Database, type ReadingKind, type ShownRecord } from '#storage'
import type { ApiContext } from '../../requests/index.ts'

/** A record as it is about to be answered. */
interface AnsweredRecord extends ShownRecord {
  readonly isWithheld?: boolean | undefined
  readonly version?: number | string | undefined
}

/** Shown once more within so many milliseconds, the same versions to the same person in the same session are no news. */
const sameReading = 5 * 60_000
/** So many readings are remembered for a database; then it begins anew, and writes one too many rather than one too few. */
const mostRemembered = 5000

interface Noted {
  readonly at: number
  /** Settled once it is written: who reads the same meanwhile waits for it as well. */
  readonly written: Promise<void>
}
const remembered = new WeakMap<Database, Map<string, Noted>>()

function readingsOf(db: Database): Map<string, Noted> {
  const found = remembered.get(db)
  if (found && found.size < mostRemembered) return found
  const fresh = new Map<string, Noted>()
  remembered.set(db, fresh)
  return fresh
}

interface Wanted {
  readonly register: Register
  readonly kind: ReadingKind
}

/** The same for the same versions of the same records, shown to the same session. */
function nameOf({ id, session = '' }: Person, { register, kind }: Wanted, shown: readonly AnsweredRecord[]) {
  const said = [id, session, register.id, kind, shown.map((one) => [one.jurisdiction, one.id, one.version])]
  return createHash('sha256').update(JSON.stringify(said)).digest('base64')
}

/** Notes who reads what; nothing where nothing of it is sensitive, or all of that is withheld. A file is noted each time. */
export async function noteReading(
  { db }: Pick<ApiContext, 'db'>,
  person: Person,
  wanted: Wanted,
  records: readonly AnsweredRecord[],
): Promise<void> {
  if (!hasSensitive(wanted.register)) return
  const shown = records.filter(({ isWithheld }) => isWithheld !== true)
  if (shown.length === 0) return
  const write = () => actingAs(db, person, (tx) => writeReading(tx, wanted.register.id, wanted.kind, shown))
  if (wanted.kind === 'file') return write()
  const [readings, name, now] = [readingsOf(db), nameOf(person, wanted, shown), currentMoment().getTime()]
  const before = readings.get(name)
  if (before && now - before.at < sameReading && now >= before.at) return before.written
  const written = write()
  readings.set(name, { at: now, written })
  // What was not written is not remembered.
  written.catch(() => readings.delete(name))
  return written
}
