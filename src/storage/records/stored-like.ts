// What is stored like some records: the same ones, and ones whose number looks the same and is written otherwise.
import { sql } from 'kysely'
import type { RecordAnswer, Register } from '#definition'
import { planAfresh, type Database } from '../database/index.ts'
import {
  alikeVersions,
  answersOf,
  findAlikeMany,
  isAnyNear,
  type AskedAlike,
  type AskedRow,
} from './alike-records.ts'
import { findLookAlikesMany, lookAlikeVersions } from './look-alikes.ts'

/** What is stored like a record: those that are the same, and where there is none, those that only look so. */
export interface StoredLike {
  readonly alike: readonly RecordAnswer[]
  readonly looksLike: readonly RecordAnswer[]
}

/** So many records of a file are mostly all new, or all known: it is asked of all at once first whether anything is near. */
const many = 50

async function isAnythingNear(
  tx: Database,
  register: Register,
  asked: readonly AskedAlike[],
): Promise<boolean> {
  const { rows } = await sql<{ near: boolean }>`select ${isAnyNear(register, asked)} as near`.execute(tx)
  return rows[0]?.near !== false
}

/**
 * Two questions to the database, whatever is asked about: the second one only about records that are new. Of many records
 * to which nothing is near it is only asked that.
 */
export async function findStoredLike(
  tx: Database,
  register: Register,
  asked: readonly AskedAlike[],
): Promise<StoredLike[]> {
  // Planned while the register was empty, they would go over all of a jurisdiction for each record that is asked.
  await planAfresh(tx)
  if (asked.length >= many && !(await isAnythingNear(tx, register, asked)))
    return asked.map(() => nothingStored)
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

/** The same as one question, for a few records of which most are like nothing that is stored. */
export async function findStoredLikeAtOnce(
  tx: Database,
  register: Register,
  asked: readonly AskedAlike[],
): Promise<StoredLike[]> {
  if (asked.length === 0) return []
  const looking = lookAlikeVersions(register, asked)
  const looks = looking ? sql` union all select true, l.* from (${looking}) l` : sql``
  const { rows } = await sql<AskedRow & { readonly only_looks: boolean }>`
    select false as only_looks, a.* from (${alikeVersions(register, asked)}) a${looks}`.execute(tx)
  const alike = answersOf(
    register,
    asked,
    rows.filter(({ only_looks: onlyLooks }) => !onlyLooks),
  )
  const looksLike = answersOf(
    register,
    asked,
    rows.filter(({ only_looks: onlyLooks }) => onlyLooks),
  )
  return asked.map((_one, at) => {
    const same = alike[at] ?? []
    return { alike: same, looksLike: same.length > 0 ? [] : (looksLike[at] ?? []) }
  })
}

export const nothingStored: StoredLike = { alike: [], looksLike: [] }
