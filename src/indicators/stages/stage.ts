// Stages of a query: named steps that can be read one by one, and are sent to the database as one statement.
import { columnOf } from '#definition'
import { sql, type SqlFragment } from '#storage'

export interface Stage {
  readonly name: string
  readonly body: SqlFragment<unknown>
}

export function stage(name: string, body: SqlFragment<unknown>): Stage {
  return { name, body }
}

/** `, outcome, sex`: the columns of dimensions behind other columns; nothing where there are none. */
export function columns(dimensions: readonly string[], alias?: string): SqlFragment<unknown> {
  if (dimensions.length === 0) return sql``
  const names = dimensions.map((id) => (alias ? sql.ref(`${alias}.${columnOf(id)}`) : sql.id(columnOf(id))))
  return sql`, ${sql.join(names)}`
}

/** One statement: every stage a `with` clause, and the selection at the end. */
export function statement(stages: readonly Stage[], selection: SqlFragment<unknown>): SqlFragment<unknown> {
  const clauses = stages.map(({ name, body }) => sql`${sql.id(name)} as (\n  ${body}\n)`)
  return sql`with ${sql.join(clauses, sql`,\n`)}\n${selection}`
}
