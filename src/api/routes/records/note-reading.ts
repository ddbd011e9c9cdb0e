// Whoever is shown what is sensitive in records is written down before the answer goes out; where that fails, none goes.
import { hasSensitive, type Person, type Register } from '#definition'
import { actingAs, writeReading, type ReadingKind, type ShownRecord } from '#storage'
import type { ApiContext } from '../../requests/index.ts'

/** A record as it is about to be answered. */
interface AnsweredRecord extends ShownRecord {
  readonly isWithheld?: boolean | undefined
}

/** Notes who reads what; nothing where nothing of it is sensitive, or all of that is withheld. */
export async function noteReading(
  { db }: Pick<ApiContext, 'db'>,
  person: Person,
  { register, kind }: { readonly register: Register; readonly kind: ReadingKind },
  records: readonly AnsweredRecord[],
): Promise<void> {
  if (!hasSensitive(register)) return
  const shown = records.filter(({ isWithheld }) => isWithheld !== true)
  if (shown.length > 0) await actingAs(db, person, (tx) => writeReading(tx, register.id, kind, shown))
}
