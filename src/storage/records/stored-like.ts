// What is stored like some records: the same ones, and ones whose number looks the same and is written otherwise.
import type { RecordAnswer, Register } from '#definition'
import type { Database } from '../database/index.ts'
import { findAlikeMany } from './alike-records.ts'
import { findLookAlikesMany } from './look-alikes.ts'

/** What is stored like a record: those that are the same, and where there is none, those that only look so. */
export interface StoredLike {
  readonly alike: readonly RecordAnswer[]
  readonly looksLike: readonly RecordAnswer[]
}

/** Two questions to the database, whatever is asked about: the second one only about records that are new. */
export async function findStoredLike(
  tx: Database,
  register: Register,
  asked: Parameters<typeof findAlikeMany>[2],
): Promise<StoredLike[]> {
  const alike = await findAlikeMany(tx, register, asked)
  const isNew = asked.map((_one, at) => (alike[at] ?? []).length === 0)
  const looks = await findLookAlikesMany(
    tx,
    register,
    asked.filter((_one, at) => isNew[at]),
  )
  let at = 0
  return asked.map((_one, place) => {
    const looksLike = isNew[place] ? (looks[at++] ?? []) : []
    return { alike: alike[place] ?? [], looksLike }
  })
}

export const nothingStored: StoredLike = { alike: [], looksLike: [] }
