// Records that share every field of likeness with those given, each in its place.
import type { RecordAnswer, Register, StoredRecord } from '#definition'
import { findAlike, type Database, type RecordKey } from '#storage'

/** The records like each of those asked about. */
export async function findAlikeMany(
  tx: Database,
  register: Register,
  asked: readonly { readonly key: RecordKey; readonly record: StoredRecord }[],
): Promise<readonly (readonly RecordAnswer[])[]> {
  const found: RecordAnswer[][] = []
  for (const { key, record } of asked) found.push(await findAlike(tx, register, key, record))
  return found
}
