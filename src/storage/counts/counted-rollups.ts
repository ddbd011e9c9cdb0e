// The coarse counts made afresh from the fine ones: what a change moves of both has to come to the same.
import { sql, type RawBuilder } from 'kysely'
import {
  coarseDimensions,
  columnOf,
  isRolledUp,
  notApplicable,
  total,
  type DataElement,
  type Roadmap,
} from '#definition'
import type { Database } from '../database/index.ts'
import { columnList } from '../schema/index.ts'

const fact = ['jurisdiction', 'data_element', 'period_start', 'item_class', 'claim']

/** The codes that are set in one text, as `codesKey` writes it. */
function codesOf(kept: readonly string[]): RawBuilder<unknown> {
  const parts = kept.toSorted().map((id) => {
    const code = sql.id(columnOf(id))
    return sql`, case when ${code} not in (${sql.lit(total)}, ${sql.lit(notApplicable)}) then ${sql.lit(`${id}=`)} || ${code} end`
  })
  return sql`concat_ws(',', null::text${sql.join(parts, sql``)})`
}

/** The dimension of a coarse cell: as it is in the fine one, or as its total. */
function columnIn(element: DataElement, kept: readonly string[], id: string): RawBuilder<unknown> {
  const column = sql.id(columnOf(id))
  if (kept.includes(id)) return column
  const isOwn = element.dimensions.some((dimension) => dimension.id === id)
  return sql`${sql.lit(isOwn ? total : notApplicable)} as ${column}`
}

async function fillElement(tx: Database, roadmap: Roadmap, element: DataElement): Promise<void> {
  const kept = coarseDimensions(roadmap, element.id)
  const dimensions = roadmap.dimensions.map(({ id }) => columnOf(id))
  const cells = sql.join(
    roadmap.dimensions.map(({ id }) => sql`, ${columnIn(element, kept, id)}`),
    sql``,
  )
  const group = columnList([...fact, ...kept.map(columnOf)])
  await sql`insert into counted_rollup (${columnList([...fact, 'codes', ...dimensions, 'value', 'rows'])})
    select ${columnList(fact)}, ${codesOf(kept)}${cells}, sum(value), sum(rows)
    from counted_observation where data_element = ${element.id} group by ${group}`.execute(tx)
}

/** Makes all coarse counts afresh from the fine ones, which have to be right and must not move meanwhile. */
export async function fillRollups(tx: Database, roadmap: Roadmap): Promise<void> {
  await sql`delete from counted_rollup`.execute(tx)
  for (const element of roadmap.dataElements)
    if (isRolledUp(roadmap, element.id)) await fillElement(tx, roadmap, element)
}
