// The shape of a table as far as it leaves no doubt, to be proposed: nothing is read by it until a person says so.
import { findChildSheets, findPeriodColumns, type ChildSheet, type TableShape } from '#definition'
import { findHeadings, type CountKnown } from './find-headings.ts'
import { joinHeadings } from './heading-rows.ts'
import { headingsOf, type Shapeable, type ShapedRow } from './shaped-row.ts'

const mostSheets = 20
/** Rows in which columns of periods show. */
const rowsLookedAt = 40

/** Sheets of repeats that belong to the table. */
async function childSheetsOf(file: Shapeable, table: string): Promise<ChildSheet[]> {
  const others = file.tables.filter(({ name, isHidden }) => name !== table && !isHidden)
  if (others.length === 0 || others.length > mostSheets) return []
  const tops = []
  for (const { name } of others) tops.push({ name, headings: await headingsOf(file.rows(name)) })
  return findChildSheets({ name: table, headings: await headingsOf(file.rows(table)) }, tops)
}

/** Where periods stand in the columns, below headings of one row or two. */
function periodsIn(rows: readonly ShapedRow[], shape: TableShape): Pick<TableShape, 'unpivot'> {
  const { headingRows = 1, headingLine = 1 } = shape
  const heads = rows.filter(({ line }) => line >= headingLine).slice(0, headingRows)
  const below = rows.filter(({ line }) => line > (heads.at(-1)?.line ?? 0))
  const headings = headingRows === 1 ? (heads[0]?.cells ?? []) : joinHeadings(heads)
  const unpivot = findPeriodColumns(
    headings.map((heading) => heading.trim()),
    below.map(({ cells }) => cells),
  )
  return unpivot ? { unpivot } : {}
}

/** How a table is looked at. */
export interface ShapeLook {
  /** Its first rows. */
  readonly rows: readonly ShapedRow[]
  readonly countKnown: CountKnown
  /** Periods are only sought where they can be used. */
  readonly withPeriods: boolean
}

/** What the table looks like. */
export async function findShape(
  file: Shapeable,
  table: string,
  { rows, countKnown, withPeriods }: ShapeLook,
): Promise<TableShape> {
  const heads = findHeadings(rows, countKnown)
  const childSheets = await childSheetsOf(file, table)
  return {
    ...heads,
    ...(withPeriods ? periodsIn(rows.slice(0, rowsLookedAt), heads) : {}),
    ...(childSheets.length > 0 ? { childSheets } : {}),
  }
}
