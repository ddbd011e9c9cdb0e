// How the rows of a table are read: through a mapping, or by our own headings wherever they stand near the top.
import {
  cellFinder,
  checkMapping,
  distinctHeadings,
  headingsOf,
  institutionHeading,
  mappedRowReader,
  plainHeading,
  plainText,
  problemAt,
  type CellOf,
  type ImportProblem,
  type MappedRow,
  type Mapping,
  type OwnHeading,
  type Roadmap,
} from '#definition'
import {
  likeliestHeading,
  lineTextOf,
  mostRowsAbove,
  type CountKnown,
  type LineText,
} from '../shaping/index.ts'
import type { ImportFile, TheirRow } from './open-import-file.ts'
import { ownColumns, readColumns, zoneFinder, type ReadColumn } from '../cells/index.ts'
import type { TableTarget } from './table-target.ts'

/** Everything needed to read a table row by row. */
export interface TableLayout {
  /** The row with the headings. */
  readonly headingLine: number
  /** As they stand, each once. */
  readonly headings: readonly string[]
  readonly mapping: Mapping | null
  /** Our headings that the table fills. */
  readonly covered: readonly OwnHeading[]
  readonly cellsOf: (cells: readonly string[]) => CellOf
  readonly read: (cellOf: CellOf) => MappedRow
  /** What their table calls a heading of ours. */
  readonly theirs: (column: string) => string
  /** What each column is read as. */
  readonly columns: readonly ReadColumn[]
  /** By whose clocks the times of a row go. */
  readonly zoneOf: (cells: readonly string[]) => string | undefined
  /** It was downloaded here. */
  readonly isDownload: boolean
  /** How a line is told in a sentence. */
  readonly lineText: LineText
}

/** What is asked of a table: whither it leads, through which mapping, and whose rows they are where the table does not say. */
export interface LayoutWish {
  readonly roadmap: Roadmap
  readonly mapping: Mapping | null
  readonly jurisdiction?: string
  readonly institution?: string
}

/** The same with whither it leads. */
type Wish = LayoutWish & { readonly target: TableTarget } & Pick<TableLayout, 'lineText'>

const noHeading = (line: number): ImportProblem => ({
  ...problemAt('heading-row-missing', { line }, { row: line }),
  kind: 'heading-missing',
})

/** The first rows of a table, for headings and samples. */
export async function firstRows(
  file: Pick<ImportFile, 'rows'>,
  table: string,
  count: number,
): Promise<TheirRow[]> {
  const rows: TheirRow[] = []
  for await (const row of file.rows(table)) {
    rows.push(row)
    if (rows.length >= count) break
  }
  return rows
}

/** What is the same of both kinds of layouts. */
function layoutOf(
  { line }: TheirRow,
  headings: readonly string[],
  { roadmap, target, mapping, jurisdiction, lineText }: Wish,
  {
    filled,
    read,
    theirs,
  }: { filled: ReadonlySet<string> } & Pick<TableLayout, 'theirs'> & {
      read: (covered: readonly OwnHeading[]) => TableLayout['read']
    },
): TableLayout {
  const covered = target.headings.filter(({ column }) => filled.has(column))
  const isDownload = target.isDownload(headings)
  const columns = readColumns(headings, covered, mapping)
  const told = mapping ? undefined : jurisdiction
  return {
    ...{ headingLine: line, headings, mapping, covered, isDownload, theirs, lineText, read: read(covered) },
    columns: isDownload ? ownColumns(columns) : columns,
    zoneOf: zoneFinder({ roadmap, headings, mapping, told }),
    cellsOf: cellFinder(headings),
  }
}

function mappedLayout(mapping: Mapping, heading: TheirRow, wish: Wish): TableLayout | ImportProblem[] {
  const headings = distinctHeadings(heading.cells)
  const problems = checkMapping(mapping, wish.roadmap, headings)
  if (problems.length > 0) return problems.map((problem) => ({ line: heading.line, ...problem }))
  const set = (mapping.lookups ?? []).flatMap((lookup) => ('set' in lookup ? Object.keys(lookup.set) : []))
  const filled = new Set([
    ...mapping.columns.map(({ to }) => to),
    ...Object.keys(mapping.constants ?? {}),
    ...set,
  ])
  const names = new Map(mapping.columns.map((column) => [column.to, headingsOf(column).join(' + ')]))
  return layoutOf(
    heading,
    headings,
    { ...wish, mapping },
    {
      filled,
      read: (covered) => mappedRowReader(mapping, wish.target.answersOf(covered)),
      theirs: (column) => names.get(column) ?? column,
    },
  )
}

/** How many of the cells are headings of ours. */
export function countOwn({ headings }: TableTarget): CountKnown {
  const known = new Set(headings.map(({ column }) => column))
  return (cells) => cells.filter((cell) => known.has(plainHeading(cell))).length
}

/** The row in which most cells are headings of ours; the first where none is. */
const findOwnHeading = (rows: readonly TheirRow[], target: TableTarget): TheirRow | undefined =>
  likeliestHeading(rows, countOwn(target))

/** The line of the row in which most cells are headings of ours; 1 where none is. */
export async function findOwnHeadingLine(
  file: ImportFile,
  table: string,
  target: TableTarget,
): Promise<number> {
  return findOwnHeading(await firstRows(file, table, mostRowsAbove), target)?.line ?? 1
}

/** Whose rows these are, as it was said for the whole table; of that what the table does not say itself. */
function toldBeside(
  { jurisdiction, institution }: LayoutWish,
  given: readonly string[],
): Readonly<Record<string, string>> {
  const told = Object.entries({ jurisdiction, [institutionHeading.column]: institution })
  return Object.fromEntries(
    told.flatMap(([column, id]) =>
      id === undefined || given.includes(column) ? [] : [[column, id] as const],
    ),
  )
}

function ownLayout(heading: TheirRow, wish: Wish): TableLayout | ImportProblem[] {
  const { target, jurisdiction } = wish
  const headings = heading.cells.map(plainHeading)
  const problems = target.problemsOf({
    names: headings,
    line: heading.line,
    isTold: jurisdiction !== undefined,
  })
  if (problems.length > 0) return problems
  const told = toldBeside(wish, headings)
  const read =
    (covered: readonly OwnHeading[]) =>
    (cellOf: CellOf): MappedRow => {
      const values: Record<string, string> = { ...told }
      for (const { column } of covered) {
        const cell = cellOf(column)
        if (cell !== '') values[column] = cell
      }
      return { kind: 'taken', values }
    }
  const filled = new Set([...headings, ...Object.keys(told)])
  return layoutOf(heading, headings, wish, { filled, read, theirs: (column) => column })
}

/** Whether the headings of a table are our own, so that it needs no mapping. */
export function hasOwnHeadings(rows: readonly TheirRow[], target: TableTarget): boolean {
  const heading = findOwnHeading(rows, target)
  if (!heading) return false
  if (target.downloadOf(heading.cells)) return true
  const known = new Set(target.headings.map(({ column }) => plainText(column)))
  return heading.cells.every((cell) => cell.trim() === '' || known.has(plainText(plainHeading(cell))))
}

/** The layout of a table, or everything that keeps it from being read. */
export async function findLayout(
  file: ImportFile,
  table: string,
  asked: LayoutWish & { readonly target: TableTarget },
): Promise<TableLayout | ImportProblem[]> {
  const wish: Wish = { ...asked, lineText: lineTextOf(file) }
  const { target, mapping } = wish
  const rows = await firstRows(file, table, Math.max(mostRowsAbove, (mapping?.headingLine ?? 1) + 1))
  if (!mapping) {
    const heading = findOwnHeading(rows, target)
    if (!heading) return [target.nothing()]
    const download = target.downloadOf(heading.cells)
    return download ? mappedLayout(download, heading, wish) : ownLayout(heading, wish)
  }
  // A heading that a format makes up has the line 0.
  const heading = rows.find(({ line }) => line === 0 || line >= (mapping.headingLine ?? 1))
  if (!heading) return [noHeading(mapping.headingLine ?? 1)]
  const told = toldBeside(
    wish,
    mapping.columns.map(({ to }) => to),
  )
  const isTold = Object.keys(told).length > 0
  const full = isTold ? { ...mapping, constants: { ...mapping.constants, ...told } } : mapping
  return mappedLayout(full, heading, wish)
}
