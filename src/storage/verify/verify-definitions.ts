// Whether the tables that follow from the definitions are as they follow.
import { sql } from 'kysely'
import {
  barColumns,
  barRows,
  breakGlassMinutesOf,
  documentColumns,
  documentRows,
  elementColumns,
  elementRows,
  planStateColumns,
  planStateRows,
  productColumns,
  productRows,
  registerKeepers,
  stepColumns,
  stepRows,
  type Roadmap,
} from '#definition'
import type { Database } from '../database/index.ts'
import { recordset } from '../schema/index.ts'
import type { AuditDifference } from './audit-difference.ts'
import { say as word } from './verify-sentences.ts'

/** A table of nothing but texts, and the rows that the definitions give it. */
interface FollowingTable {
  readonly table: string
  readonly columns: readonly string[]
  readonly wanted: (roadmap: Roadmap) => readonly object[]
}

const followingTables: readonly FollowingTable[] = [
  {
    table: 'keeping_institution',
    columns: ['jurisdiction', 'register', 'institution'],
    wanted: registerKeepers,
  },
  {
    table: 'fed_element',
    columns: ['register', 'data_element'],
    wanted: ({ registers }) =>
      registers.flatMap(({ id, counts }) =>
        counts.map(({ element }) => ({ register: id, data_element: element })),
      ),
  },
  {
    table: 'sealed_term',
    columns: ['minutes'],
    wanted: (roadmap) => [{ minutes: String(breakGlassMinutesOf(roadmap)) }],
  },
  { table: 'submission_step', columns: stepColumns, wanted: stepRows },
  { table: 'submission_bar', columns: barColumns, wanted: barRows },
  { table: 'plan_state', columns: planStateColumns, wanted: planStateRows },
  { table: 'submitted_product', columns: productColumns, wanted: productRows },
  { table: 'submitted_element', columns: elementColumns, wanted: elementRows },
  { table: 'submitted_document', columns: documentColumns, wanted: documentRows },
]

/** The first row that is there and should not be, or the other way round. */
async function findOtherwise(
  tx: Database,
  roadmap: Roadmap,
  { table, columns, wanted }: FollowingTable,
): Promise<AuditDifference[]> {
  const names = sql.join(columns.map((name) => sql.id(name)))
  const row = sql`concat_ws(' ', ${names})`
  const follows = recordset(
    columns.map((name) => ({ name, type: 'text' })),
    wanted(roadmap),
  )
  const { rows } = await sql<{ kept: string | null; follows: string | null }>`
    with wanted as (select distinct ${row} as name from ${follows}),
      kept as (select ${row} as name from ${sql.table(table)})
    select kept.name as kept, wanted.name as follows from kept full join wanted using (name)
    where kept.name is null or wanted.name is null order by name limit 1`.execute(tx)
  return rows.map(({ kept, follows: missing }) => ({
    ...{ part: 'definitions', chain: null, sequence: null },
    what:
      kept === null
        ? word('definitions-row-missing', { table, row: missing ?? '' })
        : word('definitions-row-strange', { table, row: kept }),
  }))
}

/** Looks at what follows from the definitions. Gives the first difference of each table. */
export async function verifyDefinitions(tx: Database, roadmap: Roadmap): Promise<AuditDifference[]> {
  const differences: AuditDifference[] = []
  for (const one of followingTables) differences.push(...(await findOtherwise(tx, roadmap, one)))
  return differences
}
