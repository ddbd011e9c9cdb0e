// Puts the rules of a register to the records that are stored: a rule may be newer than a record, and a reason stays visible.
import { ruledRecord, type Register, type RuledRecordsAnswer } from '#definition'
import { readPresentRecords, recordsAtOnce, type Database } from '#storage'

const parted = '/'

/** Some thousand records and what the rules of today say of them; `next` leads on to the others. */
export async function readRuledRecords(
  tx: Database,
  register: Register,
  after?: string,
): Promise<RuledRecordsAnswer> {
  const [jurisdiction = '', ...rest] = (after ?? '').split(parted)
  const records = await readPresentRecords(tx, register, { jurisdiction, id: rest.join(parted) })
  const last = records.at(-1)
  return {
    items: records.flatMap((record) => ruledRecord(register, record)),
    looked: records.length,
    next: last && records.length === recordsAtOnce ? `${last.jurisdiction}${parted}${last.id}` : null,
  }
}
