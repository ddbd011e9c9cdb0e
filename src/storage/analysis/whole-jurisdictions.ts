// Of which jurisdictions somebody may open every record of a register, whoever keeps it.
import { sql } from 'kysely'
import { notStated, type Register } from '#definition'
import type { Database } from '../database/index.ts'
import { everywhere, inPlace } from '../schema/index.ts'

/** Those of the jurisdictions of which the person may open all records of the register. */
export async function readWhole(
  tx: Database,
  register: Register,
  jurisdictions: readonly string[],
): Promise<string[]> {
  // An institution's own right covers no record of nobody; that of a jurisdiction, or of all, does.
  const { rows } = await sql<{ jurisdiction: string }>`
    select jurisdiction from (select jurisdiction, ${notStated}::text as institution
      from unnest(${[...jurisdictions]}::text[]) as jurisdiction) place
    where ${sql.raw(everywhere('read', register.id))} or ${sql.raw(inPlace('read', `'${register.id}'`))}`.execute(
    tx,
  )
  return rows.map(({ jurisdiction }) => jurisdiction)
}
