// Who keeps which register, and what each register feeds, as rows: what is complete follows from them in the database.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { registerKeepers, type Roadmap } from '#definition'
import { takeChains, writeAudit } from '../audit/index.ts'
import type { Database } from '../database/index.ts'
import { recordset } from '../schema/index.ts'

const texts = (names: readonly string[]) => names.map((name) => ({ name, type: 'text' }))

/** Makes the rows of a table that has nothing but texts those that are wanted. Gives whether that changed anything. */
async function replaceRows(
  tx: Database,
  table: string,
  { columns, wanted }: { readonly columns: readonly string[]; readonly wanted: readonly object[] },
): Promise<boolean> {
  const rows = recordset(texts(columns), wanted)
  const names = sql.join(columns.map((name) => sql.id(name)))
  const { rows: changed } = await sql<{ changes: number }>`
    with wanted as (select distinct ${names} from ${rows}),
      gone as (delete from ${sql.id(table)} kept where (${names}) not in (select * from wanted) returning 1),
      added as (insert into ${sql.id(table)} (${names}) select * from wanted on conflict do nothing returning 1)
    select (select count(*)::int from gone) + (select count(*)::int from added) as changes`.execute(tx)
  return (changed[0]?.changes ?? 0) > 0
}

/** What each register feeds. */
function elementsOf({ registers }: Roadmap) {
  return registers.flatMap(({ id, counts }) =>
    counts.map(({ element }) => ({ register: id, data_element: element })),
  )
}

const keeperColumns = ['jurisdiction', 'register', 'institution']

/** Who keeps what and what it feeds, by the definitions, as a digest. */
export function keepersDigest(roadmap: Roadmap): string {
  return createHash('sha256')
    .update(JSON.stringify([registerKeepers(roadmap), elementsOf(roadmap)]))
    .digest('hex')
}

/** Whether who keeps what differs from the definitions. */
async function areKeepersOtherwise(tx: Database, roadmap: Roadmap): Promise<boolean> {
  const names = sql.join(keeperColumns.map((name) => sql.id(name)))
  const wanted = recordset(texts(keeperColumns), registerKeepers(roadmap))
  const { rows } = await sql`with wanted as (select distinct ${names} from ${wanted})
    (select ${names} from keeping_institution except select ${names} from wanted)
    union all (select ${names} from wanted except select ${names} from keeping_institution) limit 1`.execute(
    tx,
  )
  return rows.length > 0
}

/** What the audit log says where who keeps what was otherwise although the definitions are those of the start before. */
export const keepersFoundChanged = 'keepers found changed'

/**
 * Brings keepers and what their registers feed to the definitions. Where they were otherwise, the months that are
 * complete follow, and every answer from before is old.
 *
 * @param areDefinitionsKnown the definitions are those of the start before: whatever is otherwise was changed from outside
 */
export async function followKeepers(
  db: Database,
  roadmap: Roadmap,
  areDefinitionsKnown = false,
): Promise<void> {
  const areas = [...new Set(registerKeepers(roadmap).map(({ jurisdiction }) => jurisdiction))]
  await db.transaction().execute(async (tx) => {
    // Whoever states something meanwhile holds its jurisdiction, and works out what is complete by the keepers of before.
    if (await areKeepersOtherwise(tx, roadmap)) {
      const { rows: before } = await sql<{
        jurisdiction: string
      }>`select distinct jurisdiction from keeping_institution`.execute(tx)
      await takeChains(tx, [...areas, ...before.map(({ jurisdiction }) => jurisdiction)])
    }
    const areKeepersNew = await replaceRows(tx, 'keeping_institution', {
      columns: keeperColumns,
      wanted: registerKeepers(roadmap),
    })
    const areElementsNew = await replaceRows(tx, 'fed_element', {
      columns: ['register', 'data_element'],
      wanted: elementsOf(roadmap),
    })
    if (areDefinitionsKnown && (areKeepersNew || areElementsNew))
      await writeAudit(tx, { chain: 'all', action: keepersFoundChanged, subject: 'who keeps what' })
    if (!areKeepersNew) return
    const { rows } = await sql`select from stated_month limit 1`.execute(tx)
    if (rows.length === 0) return
    await sql`select follow_stated_months(null, null)`.execute(tx)
    await sql`insert into element_state (jurisdiction, data_element, audience, version)
      select '', '', one, 1 from unnest(array['public', 'restricted']) one
      on conflict (jurisdiction, data_element, audience) do update set version = element_state.version + 1`.execute(
      tx,
    )
    await sql`insert into data_state (chain, audience, version)
      select 'all', one, 1 from unnest(array['public', 'restricted']) one
      on conflict (chain, audience) do update set version = data_state.version + 1`.execute(tx)
  })
}
