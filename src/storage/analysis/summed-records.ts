// What the records of a list add up to: how many rows they have, and their amounts by class. Added up by the database, table by table.
import { sql, type RawBuilder } from 'kysely'
import { columnOf, listedSums, type Field, type ListedSum, type Register } from '#definition'
import type { Database } from '../database/index.ts'
import { rowConditions, wanted, type RecordFilter } from '../records/index.ts'
import { childTableName } from '../schema/index.ts'

/** The amounts of one class. */
export interface SummedAmount {
  /** Null where nobody said of which class it is, or the register has none. */
  readonly itemClass: string | null
  /** Exact decimal. */
  readonly value: string
  /** Rows that say an amount, and rows that are asked for one and say none. */
  readonly rows: number
  readonly unknown: number
}

export interface SummedRecords {
  readonly records: number
  /** Rows of each child table; of one whose rows the list is narrowed by those alone that fit. */
  readonly tables: readonly { readonly child: string; readonly rows: number; readonly isNarrowed?: true }[]
  readonly sums: readonly {
    readonly field: string
    readonly child?: string
    readonly element: string
    readonly amounts: readonly SummedAmount[]
  }[]
}

/** Sums that one look at a table gives: its own, of the same source of classes. */
interface Look {
  readonly child: string | undefined
  readonly sums: readonly ListedSum[]
}

const sourceOf = ({ child, itemClass }: ListedSum): string =>
  [child, itemClass && ('code' in itemClass ? itemClass.code : itemClass.field.id)].join(' ')

/** Every child table is looked at, for its rows, and the records themselves where they have amounts. */
function looksOf(register: Register): Look[] {
  const looks = [...Map.groupBy(listedSums(register), sourceOf).values()].map((sums): Look => ({
    child: sums[0]?.child,
    sums,
  }))
  const bare = register.children.filter(({ id }) => !looks.some(({ child }) => child === id))
  return [...looks, ...bare.map(({ id }) => ({ child: id, sums: [] }))]
}

/** The column of a field that stands in the row `c`, or else in its record `r`. */
function columnIn(register: Register, child: string | undefined, field: string): RawBuilder<unknown> {
  const isOfRow = register.children.find(({ id }) => id === child)?.fields.some(({ id }) => id === field)
  return sql`${sql.ref(isOfRow ? 'c' : 'r')}.${sql.id(columnOf(field))}`
}

function isAskedSql(register: Register, child: string | undefined, { showWhen }: Field): RawBuilder<unknown> {
  if (!showWhen) return sql`true`
  return sql`${columnIn(register, child, showWhen.field)} = any (${[...showWhen.is]}::text[])`
}

function classSql(register: Register, { child, sums }: Look): RawBuilder<unknown> {
  const [source] = sums
  if (!source?.itemClass) return sql`null::text`
  if ('code' in source.itemClass) return sql`${source.itemClass.code}::text`
  return columnIn(register, child, source.itemClass.field.id)
}

/** Amounts of a sum, as a list: what they come to, how many rows say one, how many that are asked for one do not. */
function amountSql(register: Register, { child, field }: ListedSum): RawBuilder<unknown> {
  const column = columnIn(register, child, field.id)
  const isAsked = isAskedSql(register, child, field)
  return sql`json_build_array(coalesce(trim_scale(sum(${column})), 0)::text, count(${column}),
    count(*) filter (where ${column} is null and ${isAsked}))`
}

function lookSql(register: Register, look: Look, at: number, filter: RecordFilter): RawBuilder<unknown> {
  const { child, sums } = look
  const amounts = sums.map((sum) => amountSql(register, sum))
  const given = amounts.length === 0 ? sql`'[]'` : sql`json_build_array(${sql.join(amounts)})::text`
  const table = child === undefined ? undefined : childTableName(register.id, child)
  const rows = table
    ? sql`join ${sql.id(table)} c on c.jurisdiction = r.jurisdiction and c.record_id = r.record_id`
    : sql``
  const fitting = child === undefined ? [] : rowConditions(register, child, filter.conditions)
  const only = fitting.length === 0 ? sql`` : sql`where ${sql.join(fitting, sql` and `)}`
  return sql`select ${at}::int as look, ${classSql(register, look)} as class, count(*)::int as rows, ${given} as amounts
    from r ${rows} ${only} group by 2`
}

/** The columns of records that looks at the rows below them need as well. */
function ownColumns(register: Register): RawBuilder<unknown>[] {
  const needed = new Set(
    listedSums(register).flatMap(({ field, itemClass }) => [
      field.id,
      field.showWhen?.field ?? '',
      itemClass && 'field' in itemClass ? itemClass.field.id : '',
    ]),
  )
  const own = register.sections
    .flatMap(({ fields }) => fields)
    .filter((field) => !field.isSensitive && needed.has(field.id))
  return own.map(({ id }) => sql`, r.${sql.id(columnOf(id))}`)
}

interface LookRow {
  readonly look: number
  readonly class: string | null
  readonly rows: number
  readonly amounts: string
}

type Amounts = readonly (readonly [value: string, rows: number, unknown: number])[]

function sumOf(sum: ListedSum, at: number, own: readonly LookRow[]): SummedRecords['sums'][number] {
  const amounts = own.flatMap(({ class: itemClass, amounts: written }): SummedAmount[] => {
    const [value, rows, unknown] = (JSON.parse(written) as Amounts)[at] ?? ['0', 0, 0]
    return rows + unknown === 0 ? [] : [{ itemClass, value, rows, unknown }]
  })
  const { field, child, element } = sum
  return { field: field.id, ...(child === undefined ? {} : { child }), element, amounts }
}

/**
 * Adds up the records that the person may open and that are meant. Where they are narrowed by what a row below them says,
 * only the rows that say all of it are added up.
 */
export async function readSummedRecords(
  tx: Database,
  register: Register,
  filter: RecordFilter,
): Promise<SummedRecords> {
  const looks = looksOf(register)
  const parts = looks.map((look, at) => lookSql(register, look, at, filter))
  const all = [
    sql`select -1 as look, null::text as class, count(*)::int as rows, '[]' as amounts from r`,
    ...parts,
  ]
  const { rows } = await sql<LookRow>`
    with r as materialized (select r.jurisdiction, r.record_id${sql.join(ownColumns(register), sql``)} ${wanted(register, filter)})
    ${sql.join(all, sql` union all `)} order by 1, 2 nulls last`.execute(tx)
  const ofLook = (at: number) => rows.filter(({ look }) => look === at)
  const tables = register.children.map(({ id }) => {
    const at = looks.findIndex(({ child }) => child === id)
    const isNarrowed = filter.conditions?.some(({ child }) => child === id)
    const own = ofLook(at).reduce((sum, one) => sum + one.rows, 0)
    return { child: id, rows: own, ...(isNarrowed ? { isNarrowed } : {}) }
  })
  const sums = looks.flatMap((look, at) => look.sums.map((sum, place) => sumOf(sum, place, ofLook(at))))
  return { records: ofLook(-1)[0]?.rows ?? 0, tables, sums }
}
