// Records of a register as they are now, in the order of their key, some at a time: for whoever looks at all of them.
import { sql } from 'kysely'
import type { KeptRecord, StoredRecord } from '#definition'
import type { Database } from '../database/index.ts'
import { recordTableName, type RecordKey } from '../schema/index.ts'

export const recordsAtOnce = 2000

/** The next records after the given one, from the first where none is given; withdrawn ones are left out. */
export async function readPresentRecords(
  tx: Database,
  register: string,
  after: RecordKey = { jurisdiction: '', id: '' },
): Promise<(KeptRecord & RecordKey)[]> {
  const { rows } = await sql<RecordKey & { institution: string; record: string }>`
    select r.jurisdiction, r.record_id as id, v.institution, v.record from ${sql.id(recordTableName(register))} r
      join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register}
        and v.record_id = r.record_id and v.version = r.version
    where not r.is_withdrawn and (r.jurisdiction, r.record_id) > (${after.jurisdiction}, ${after.id})
    order by r.jurisdiction, r.record_id limit ${recordsAtOnce}`.execute(tx)
  return rows.map(({ record, ...own }) => ({ ...(JSON.parse(record) as StoredRecord), ...own }))
}

/** All of them, so many at a time. */
export async function* presentRecords(tx: Database, register: string) {
  let after: RecordKey | undefined
  for (;;) {
    const records = await readPresentRecords(tx, register, after)
    yield records
    after = records.at(-1)
    if (!after || records.length < recordsAtOnce) return
  }
}
