// Whether the records that stand in a source are those that its imports brought and that nothing took out again.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'
import { quarantineSource } from '../imports/index.ts'
import type { AuditDifference } from './audit-difference.ts'
import { say as word } from './verify-sentences.ts'

/** Imports that stand, each with its source. Rows that waited and were mended stand in the source that they came from too. */
const imports = sql`with entry as (
      select id, register, source from import_entry union select id, register, source from import_under_way)
    select e.id, e.register, e.source from entry e where not exists (select from import_undo u where u.import_id = e.id)
    union all select e.id, e.register, q.source from entry e
      join quarantined_record q on q.register = e.register and e.source = ${quarantineSource('')} || q.id and q.state = 'retaken'
      where not exists (select from import_undo u where u.import_id = e.id)`

/** What became of each record in each source last: an import brought it there, or withdrew it because it was gone from it. */
const lastEvents = sql`select distinct on (c.jurisdiction, c.register, i.source, c.record_id)
      c.jurisdiction, c.register, i.source, c.record_id, c.import_id, c.is_new_to_source as is_there
    from import_change c join (${imports}) i on i.id = c.import_id and i.register = c.register
      left join record_version w on w.jurisdiction = c.jurisdiction and w.register = c.register
        and w.record_id = c.record_id and w.version = c.version
    where c.is_new_to_source or w.action = 'withdrawn'
    order by c.jurisdiction, c.register, i.source, c.record_id, c.import_id desc`

interface Unlike {
  readonly jurisdiction: string
  readonly record: string
  readonly source: string
  /** The import that said the opposite last; null where none ever brought it. */
  readonly import: string | null
}

/**
 * Looks at which records stand in which source. The next edition proposes to withdraw those that stand there and are gone
 * from it. Gives the first that is missing and the first that is too much. Imports of before it was noted what each
 * changed are taken as they are.
 */
export async function verifySources(tx: Database, hasRecords: boolean): Promise<AuditDifference[]> {
  if (!hasRecords) return []
  const { rows } = await sql<Unlike & { isMissing: boolean }>`
    with last as (${lastEvents}), unlike as (
      select last.jurisdiction, last.register || ' ' || last.record_id as record, last.source,
        last.import_id::text as import, true as "isMissing"
      from last left join imported_record i using (jurisdiction, register, source, record_id)
      where last.is_there and i.import_id is null
      union all select i.jurisdiction, i.register || ' ' || i.record_id, i.source, last.import_id::text, false
      from imported_record i left join last using (jurisdiction, register, source, record_id)
      where not last.is_there or (last.is_there is null and not exists (select from import_change c
        where c.jurisdiction = i.jurisdiction and c.register = i.register and c.record_id = i.record_id)))
    select distinct on ("isMissing") * from unlike order by "isMissing" desc, jurisdiction, record, source`.execute(
    tx,
  )
  return rows.map(({ jurisdiction, record, source, import: brought, isMissing }) => ({
    ...{ part: 'contents', chain: jurisdiction, sequence: null },
    what: isMissing
      ? word('stands-no-longer', { record, jurisdiction, source, import: brought ?? '' })
      : word('stands-in-source-unbrought', { record, jurisdiction, source }),
  }))
}
