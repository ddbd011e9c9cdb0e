// Where the days stand by which records count: in columns of the record, or of the rows below it.
import { sql, type RawBuilder } from 'kysely'
import { columnOf, type Count, type Register } from '#definition'
import { childTableName, recordTableName } from '../schema/index.ts'

/** The field of a count's day, and the child table whose rows have it; none where it is the record's own. */
interface DayPlace {
  readonly field: string
  readonly child?: string
}

function dayPlaces({ countsOn, children }: Register, counts: readonly Count[]): DayPlace[] {
  const all = counts.map(({ on = countsOn, of }): DayPlace => {
    const child = children.find(({ id }) => id === of)
    return child?.fields.some(({ id }) => id === on) ? { field: on, child: child.id } : { field: on }
  })
  return [...new Map(all.map((place) => [`${place.child ?? ''} ${place.field}`, place])).values()]
}

/**
 * A condition on a record `r` of the register: one of the days by which these counts take it lies as asked, be it the
 * record's own or one of its rows'.
 *
 * @param lies the condition on a day, given its column
 */
export function countsOnDay(
  register: Register,
  counts: readonly Count[],
  lies: (day: RawBuilder<unknown>) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const each = dayPlaces(register, counts).map(({ field, child }) => {
    if (child === undefined) return lies(sql.ref(`r.${columnOf(field)}`))
    const table = sql.id(childTableName(register.id, child))
    return sql`exists (select from ${table} c where c.jurisdiction = r.jurisdiction and c.record_id = r.record_id
      and ${lies(sql.ref(`c.${columnOf(field)}`))})`
  })
  return sql`(${sql.join(each, sql` or `)})`
}

/** The table of the register's records, by the name that the condition expects. */
export function countedRecordsOf(register: Register): RawBuilder<unknown> {
  return sql`${sql.id(recordTableName(register.id))} r`
}
