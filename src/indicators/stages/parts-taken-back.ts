// Parts of complete breakdowns that their source took back: nobody knows them any more, and that is not none.
import { total } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { dayNumber, type Span } from '../reasoning/index.ts'
import { codesOf, conditions, type StatementsAsked } from './statement-sql.ts'
import type { AreaStatement, Reading } from './statement-rows.ts'

/** A part that was taken back, in one of its editions. */
export interface PartTakenBack {
  readonly jurisdiction: string
  readonly item_class: string
  readonly source: string
  readonly start: string
  readonly end: string
  readonly codes: readonly string[]
  readonly breakdown: string
  readonly vintage: string
  /** The edition by which it was taken back; of one that somebody took back by hand, the day on which. */
  readonly taken_back: string
}

/** Of the element and the time asked for; what a file said that was undone was never said. */
export function partsTakenBackSql(asked: StatementsAsked): SqlFragment<unknown> {
  const same = ['jurisdiction', 'data_element', 'period_start', 'period_end', 'accumulation', 'basis']
  const alike = [...same, 'item_class', 'codes', 'source'].map(
    (name) => sql`w.${sql.id(name)} = o.${sql.id(name)}`,
  )
  return sql`select o.jurisdiction, o.item_class, o.source, o.period_start::text as start, o.period_end::text as "end",
    ${codesOf(asked.dimensions)} as codes, o.breakdown, o.vintage::text as vintage, taken.back::text as taken_back
  from observation o cross join lateral (
    select max(case when w.load_id is null then (w.at at time zone 'UTC')::date else w.vintage end) as back
    from observation_withdrawal w
    where ${sql.join(alike, sql` and `)} and w.vintage >= o.vintage and (w.audience = 'public' or o.audience <> 'public')
      and not exists (select from observation_withdrawal_undo u where u.jurisdiction = w.jurisdiction and u.withdrawal_id = w.id)
      and not exists (select from load_undone u where u.load_id = w.load_id)) taken
  where not o.is_current and o.is_withdrawn and o.undone = 0 and taken.back is not null
    and o.breakdown not in ('whole', 'some-parts') and ${conditions(asked)}`
}

/** Whom and what a breakdown is about, and over what it is complete: the same for all of its parts. */
function breakdownKey(
  about: Span & Pick<AreaStatement, 'jurisdiction' | 'itemClass' | 'source' | 'codes' | 'claims'>,
): string {
  const { jurisdiction, itemClass, source, start, end, codes, claims } = about
  const over = claims.map((isClaimed, at) => isClaimed && codes[at] !== total)
  const base = codes.map((code, at) => (over[at] === true ? total : code))
  return [jurisdiction, itemClass, source, start, end, ...over, ...base].join('|')
}

/** The part as a statement that says no number. */
function unknownPart(row: PartTakenBack, { dimensions, isStock }: Reading): AreaStatement {
  const claimed = new Set(row.breakdown.split(' '))
  const end = dayNumber(row.end)
  return {
    ...{ jurisdiction: row.jurisdiction, itemClass: row.item_class, source: row.source, codes: row.codes },
    ...{ start: isStock ? end : dayNumber(row.start), end, lower: null, upper: null, marks: 0 },
    ...{ vintage: row.vintage, claims: dimensions.map((id) => claimed.has(id)) },
  }
}

/**
 * The statements, and with them the parts that were taken back from breakdowns of which other parts hold: their sum is no
 * whole then. A later edition of the breakdown that does without the part is whole by itself, and so is one before it.
 */
export function withPartsTakenBack(
  statements: readonly AreaStatement[],
  takenBack: readonly PartTakenBack[],
  reading: Reading,
): AreaStatement[] {
  if (takenBack.length === 0) return [...statements]
  const cellKey = ({ codes, ...about }: AreaStatement) =>
    [about.jurisdiction, about.itemClass, about.source, about.start, about.end, ...codes].join('|')
  const held = new Set(statements.map(cellKey))
  const newest = new Map<string, string>()
  for (const one of statements) {
    const key = breakdownKey(one)
    if (one.vintage > (newest.get(key) ?? '')) newest.set(key, one.vintage)
  }
  const open = takenBack.flatMap((row) => {
    const part = unknownPart(row, reading)
    const edition = newest.get(breakdownKey(part))
    if (edition === undefined || edition < row.vintage || held.has(cellKey(part))) return []
    const isMadeAnew = edition > row.vintage && edition >= row.taken_back
    return isMadeAnew ? [] : [part]
  })
  return [
    ...statements,
    ...new Map(open.map((part) => [`${breakdownKey(part)} ${cellKey(part)}`, part])).values(),
  ]
}
