// Records whose sensitive answers are older than their register says that they are kept. Nothing is erased by itself.
import { sql } from 'kysely'
import { columnOf, type DueErasure, type Roadmap } from '#definition'
import type { Database } from '../database/index.ts'

/** So many of each register are listed, the oldest first: they are asked for, and the next ones come. */
const mostOfRegister = 200

/**
 * Those of which the person of the transaction may ask that they are erased, register by register.
 *
 * @param today ISO day
 */
export async function readDueErasures(
  tx: Database,
  roadmap: Roadmap,
  today: string,
): Promise<readonly DueErasure[]> {
  const due: DueErasure[] = []
  for (const { id, countsOn, keepsSensitive } of roadmap.registers) {
    if (!keepsSensitive) continue
    const { rows } = await sql<Omit<DueErasure, 'register'>>`
      select jurisdiction, record_id as record, institution, day::text as day
      from due_for_erasure(${id}, ${columnOf(countsOn)}, (${today}::date - make_interval(years => ${keepsSensitive.years}))::date, ${mostOfRegister})`.execute(
      tx,
    )
    due.push(...rows.map((row) => ({ register: id, ...row })))
  }
  return due
}
