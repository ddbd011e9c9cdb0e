// Records that are to be looked at again, by their newest review, as far as somebody may open them.
import { sql } from 'kysely'
import { columnOf, type Register, type ReviewDue, type Reviewing, type Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { childTableName, recordTableName } from '../schema/index.ts'

const reviewsOf = ({ id, likeness }: Register, reviewed: Reviewing) => {
  const named = likeness.map((field) => sql`${sql.ref(`r.${columnOf(field)}`)}::text`)
  const column = (field: string) => sql.ref(`v.${columnOf(field)}`)
  return sql`
    select r.jurisdiction, r.institution, r.record_id as id, concat_ws(', ', ${sql.join(named)}) as name,
      to_char(case when newest.judgement is null then ${sql.ref(`r.${columnOf(reviewed.first)}`)}
        when newest.judgement = any (${[...reviewed.goesOn]}::text[]) then newest.next end, 'YYYY-MM-DD') as due
    from ${sql.id(recordTableName(id))} r
      left join lateral (select ${column(reviewed.judgement)} as judgement, ${column(reviewed.next)} as next
        from ${sql.id(childTableName(id, reviewed.in))} v
        where v.jurisdiction = r.jurisdiction and v.record_id = r.record_id
        order by ${column(reviewed.on)} desc nulls last, v.line desc limit 1) newest on true
    where not r.is_withdrawn`
}

/** Of all registers whose records are looked at again; the earliest day first. One that came to its end is not among them. */
export async function readReviewsDue(tx: Database, { registers }: Roadmap): Promise<ReviewDue[]> {
  const found: ReviewDue[] = []
  for (const register of registers) {
    if (!register.reviewed) continue
    const { rows } = await sql<Omit<ReviewDue, 'register'>>`
      select * from (${reviewsOf(register, register.reviewed)}) own where due is not null
      order by due, jurisdiction, id`.execute(tx)
    found.push(...rows.map((row) => ({ register: register.id, ...row })))
  }
  return found.toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
}
