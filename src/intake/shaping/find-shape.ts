// The shape of a table as far as it leaves no doubt, to be proposed: nothing is read by it until a person says so.
import {
  findChildSheets,
  findPeriodColumns,
  findTwoHeadings,
  type ChildSheet,
  type TableShape,
} from '#definition'
import { joinHeadings } from './heading-rows.ts'
import { headingsOf, type Shapeable, type ShapedRow } from './shaped-row.ts'

const mostSheets = 20

async function topOf(file: Shapeable, table: string, count: number): Promise<ShapedRow[]> {
  const rows: ShapedRow[] = []
  for await (const row of file.rows(table)) {
    rows.push(row)
    if (rows.length >= count) break
  }
  return rows
}

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

/** What the table looks like; `headingLine` where a person has said it. Periods are only sought where they can be used. */
export async function findShape(
  file: Shapeable,
  table: string,
  { headingLine, withPeriods }: { readonly headingLine?: number; readonly withPeriods: boolean },
): Promise<TableShape> {
  const rows = await topOf(file, table, 40)
  const said = headingLine === undefined ? {} : { headingLine }
  const heads = headingLine === undefined ? findTwoHeadings(rows) : said
  const childSheets = await childSheetsOf(file, table)
  return {
    ...heads,
    ...(withPeriods ? periodsIn(rows, heads) : {}),
    ...(childSheets.length > 0 ? { childSheets } : {}),
  }
}
