// Records of a register as they are now, in the order of their key, some at a time: for whoever looks at all of them.
import { sql, type RawBuilder } from 'kysely'
import type { KeptRecord, Register, StoredRecord } from '#definition'
import type { Database } from '../database/index.ts'
import {
  recordTableName,
  versionTexts,
  wholeRecord,
  type RecordKey,
  type VersionTexts,
} from '../schema/index.ts'

export const recordsAtOnce = 2000

type PresentRecord = KeptRecord & RecordKey

const beginning: RecordKey = { jurisdiction: '', id: '' }

/** The next versions after the given record, with these texts of each; withdrawn ones are left out. */
async function readNext<Texts>(
  tx: Database,
  { id: register }: Register,
  after: RecordKey,
  texts: RawBuilder<unknown>,
) {
  const { rows } = await sql<RecordKey & { institution: string } & Texts>`
    select r.jurisdiction, r.record_id as id, v.institution, ${texts} from ${sql.id(recordTableName(register))} r
      join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register}
        and v.record_id = r.record_id and v.version = r.version
    where not r.is_withdrawn and (r.jurisdiction, r.record_id) > (${after.jurisdiction}, ${after.id})
    order by r.jurisdiction, r.record_id limit ${recordsAtOnce}`.execute(tx)
  return rows
}

/** The next records after the given one, from the first where none is given; withdrawn ones are left out. */
export async function readPresentRecords(
  tx: Database,
  register: Register,
  after: RecordKey = beginning,
): Promise<PresentRecord[]> {
  const rows = await readNext<VersionTexts>(tx, register, after, versionTexts(register))
  return rows.map(({ jurisdiction, id, institution, ...texts }) => ({
    ...wholeRecord(register, texts),
    ...{ jurisdiction, id, institution },
  }))
}

/** All of them, so many at a time, for counting: nothing that is sensitive is counted, and none of it is read. */
export async function* presentRecords(tx: Database, register: Register) {
  let after: RecordKey | undefined
  for (;;) {
    const rows = await readNext<{ record: string }>(tx, register, after ?? beginning, sql`v.record`)
    const records = rows.map(({ record, ...own }): PresentRecord => ({
      ...(JSON.parse(record) as StoredRecord),
      ...own,
    }))
    yield records
    after = records.at(-1)
    if (!after || records.length < recordsAtOnce) return
  }
}
