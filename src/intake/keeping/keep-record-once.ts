// A new record of a request that may be sent again: it is kept once, also where nobody heard what became of the first try.
import type { RecordToKeep } from '#definition'
import { actingAs, findRecord, newRecordId, type Database } from '#storage'
import { keepRecord, type RecordOffice } from './keep-record.ts'
import type { Kept } from '../statements/index.ts'

/**
 * Keeps a new record under the id that follows from the seed. Where the record is there already it is the answer, as it is
 * now. Without a seed it is simply kept.
 */
export async function keepRecordOnce(
  db: Database,
  office: RecordOffice,
  sent: RecordToKeep,
  seed?: string,
): Promise<Kept> {
  if (seed === undefined) return keepRecord(db, office, null, sent)
  const newId = newRecordId(seed)
  const key = { jurisdiction: sent.jurisdiction, id: newId }
  const known = await actingAs(db, office.person, (tx) => findRecord(tx, office.register, key))
  return known ? { record: known } : keepRecord(db, { ...office, newId }, null, sent)
}
