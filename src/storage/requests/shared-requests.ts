// Requests that the other side has too: what one side alone does with its own record must not leave the other one behind.
import { sql } from 'kysely'
import {
  isRequestRegister,
  otherSideOf,
  type Person,
  type RecordAnswer,
  type Roadmap,
  type Register,
} from '#definition'
import { asDeliverer, type Database } from '../database/index.ts'
import { recordTableName } from '../schema/index.ts'

/** Where it is looked, and for whom. */
export interface SharedOffice {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
}

/**
 * Which of these records are requests whose other side is here too and not withdrawn, by the keys of `sharedKey`, whichever
 * side it is that they stand on. Others' records are looked up as whoever delivers requests; the rest of the transaction is the person's.
 */
export async function findShared(
  tx: Database,
  { roadmap, register, person }: SharedOffice,
  records: readonly RecordAnswer[],
): Promise<ReadonlySet<string>> {
  if (!isRequestRegister(register)) return new Set()
  const asked = records.flatMap((own) => {
    const other = otherSideOf(roadmap, register, own.id, own.fields)
    return other ? [{ own: sharedKey(own), area: other.jurisdiction, id: other.id }] : []
  })
  if (asked.length === 0) return new Set()
  const { rows } = await asDeliverer(tx, person, () =>
    sql<{
      own: string
    }>`select one.own from json_to_recordset(${JSON.stringify(asked)}::json) as one(own text, area text, id text)
      join ${sql.id(recordTableName(register.id))} r on r.jurisdiction = one.area and r.record_id = one.id
      where not r.is_withdrawn`.execute(tx),
  )
  return new Set(rows.map(({ own }) => own))
}

export const sharedKey = ({
  jurisdiction,
  id,
}: {
  readonly jurisdiction: string
  readonly id: string
}): string => `${jurisdiction} ${id}`
