// Sheets whose rows lie below the rows of the first, as survey tools write their repeats: joined by the index of the row above.
import { distinctHeadings, plainText, type ChildSheet } from '#definition'
import { BrokenTable } from '#formats'
import { withHeadings } from './heading-rows.ts'
import {
  inStep,
  isFilled,
  pick,
  placeOf,
  type Shapeable,
  type ShapedRow,
  type ShapedRows,
} from './shaped-row.ts'
import { lineInSheet } from './sheet-lines.ts'

/** Rows of further sheets that are held in memory until their turn comes. */
const mostChildRows = 200_000

interface Child {
  readonly name: string
  readonly key: string
  readonly parentAt: number
  readonly headings: readonly string[]
  /** Its rows by what they belong to. */
  readonly rows: Map<string, ShapedRow[]>
}

/** The number 3 is the same index whether a program wrote it as a number, as 3.0 or as a text. */
const keyOf = (row: ShapedRow, at: number) => (row.cells[at] ?? '').trim().replace(/^(\d+)\.0+$/, '$1')

function findSheet(file: Shapeable, table: string): string {
  const sheet = file.tables.find(({ name }) => plainText(name) === plainText(table))
  if (sheet) return sheet.name
  const params = { table, names: file.tables.map(({ name }) => `“${name}”`).join(', ') }
  throw new BrokenTable({ code: 'file-layout-sheet', params }, 0)
}

async function readChild(file: Shapeable, wish: ChildSheet, headings: readonly string[]): Promise<Child> {
  const { table, key, parentKey, headingLine } = wish
  const sheet = findSheet(file, table)
  const parentAt = placeOf(headings, parentKey, '')
  const rows = new Map<string, ShapedRow[]>()
  let own: readonly string[] | undefined
  let [at, count] = [0, 0]
  for await (const row of withHeadings(file.rows(sheet), headingLine === undefined ? {} : { headingLine })) {
    if (!own) {
      own = distinctHeadings(row.cells)
      at = placeOf(own, key, sheet)
      continue
    }
    if (!isFilled(row)) continue
    count += 1
    if (count > mostChildRows) {
      throw new BrokenTable({ code: 'file-child-rows', params: { table, limit: mostChildRows } }, row.line)
    }
    const name = keyOf(row, at)
    const known = rows.get(name) ?? []
    rows.set(name, known)
    known.push({ ...row, line: lineInSheet(file, sheet, row.line) })
  }
  return { name: sheet, key, parentAt, headings: own ?? [], rows }
}

interface Joined {
  readonly width: number
  readonly children: readonly Child[]
  readonly isOneRecord: boolean
}

/** A row below a record, in the columns of its sheet; with the cells of the row above where it is to stand by itself. */
function below({ width, children }: Joined, child: Child, row: ShapedRow, parent?: ShapedRow): ShapedRow {
  const before = children
    .slice(0, children.indexOf(child))
    .reduce((sum, { headings }) => sum + headings.length, width)
  const total = children.reduce((sum, { headings }) => sum + headings.length, width)
  const own = Array.from({ length: total }, (_none, at) => {
    const place = at - before
    return place >= 0 && place < child.headings.length ? place : -1
  })
  const picked = pick(row, own)
  if (!parent) return { ...row, ...picked, goesOn: true }
  const above = pick(
    parent,
    Array.from({ length: width }, (_none, at) => at),
  )
  const kinds = picked.kinds && [
    ...(above.kinds ?? above.cells.map(() => 'text' as const)),
    ...picked.kinds.slice(width),
  ]
  return {
    ...row,
    cells: [...above.cells, ...picked.cells.slice(width)],
    ...(kinds ? { kinds } : {}),
    ...(picked.shown
      ? { shown: [...(above.shown ?? above.cells.map(() => undefined)), ...picked.shown.slice(width)] }
      : {}),
  }
}

/** A row of the first sheet with those that belong to it. */
function* together(joined: Joined, row: ShapedRow): Generator<ShapedRow> {
  if (joined.isOneRecord) yield row
  for (const child of joined.children) {
    const key = keyOf(row, child.parentAt)
    const rows = key === '' ? [] : (child.rows.get(key) ?? [])
    child.rows.delete(key)
    for (const one of rows) yield below(joined, child, one, joined.isOneRecord ? undefined : row)
  }
}

/** Rows that belong to nothing: they are refused by themselves. */
function* orphans(joined: Joined): Generator<ShapedRow> {
  for (const child of joined.children) {
    for (const [key, rows] of child.rows) {
      for (const row of rows) {
        const { goesOn: _goesOn, ...alone } = below(joined, child, row)
        const problem = {
          code: 'child-without-parent',
          column: child.key,
          params: { value: key || '(empty)' },
        } as const
        yield { ...alone, problems: [problem] }
      }
    }
  }
}

/** Each index once: rows below two records of one index would go to the first of them. */
function parentKeys(children: readonly Child[]) {
  const seen = children.map(() => new Set<string>())
  return (row: ShapedRow): void => {
    for (const [place, { parentAt }] of children.entries()) {
      const key = keyOf(row, parentAt)
      if (key !== '' && seen[place]?.has(key)) {
        throw new BrokenTable({ code: 'file-parent-twice', params: { value: key } }, row.line)
      }
      seen[place]?.add(key)
    }
  }
}

/**
 * Joins the rows of the further sheets to those of the first. Records keep them as rows below; figures are repeated beside
 * each.
 *
 * @throws BrokenTable where a sheet or a column is missing, or an index stands twice in the first sheet
 */
export function joinChildSheets(
  rows: ShapedRows,
  file: Shapeable,
  {
    childSheets,
    isOneRecord,
  }: { readonly childSheets: readonly ChildSheet[]; readonly isOneRecord: boolean },
): ShapedRows {
  return inStep(rows, async ({ line, cells: headings }) => {
    const children: Child[] = []
    for (const wish of childSheets) children.push(await readChild(file, wish, headings))
    const below = children.flatMap(({ name, headings: own }) => own.map((one) => `${name}.${one}`))
    const joined = { width: headings.length, children, isOneRecord }
    const check = parentKeys(children)
    return {
      heading: { line, cells: [...headings, ...below] },
      rowsOf: (row) => {
        check(row)
        return together(joined, row)
      },
      end: () => orphans(joined),
    }
  })
}
