// How the rows of a table are read as records: through a mapping, or by our own headings wherever they stand near the top.
import {
  acceptedHeading,
  answersOfRegister,
  cellFinder,
  checkMapping,
  completeForHeading,
  distinctHeadings,
  institutionHeading,
  isRecordDownload,
  mappedRowReader,
  ownHeadings,
  plainHeading,
  plainText,
  problemAt,
  recordDownload,
  type CellOf,
  type ImportProblem,
  type MappedRow,
  type Mapping,
  type OwnHeading,
  type Register,
  type Roadmap,
} from '#definition'
import type { ImportFile, TheirRow } from './open-import-file.ts'
import { ownColumns, readColumns, zoneFinder, type ReadColumn } from '../cells/index.ts'

/** Everything needed to read a table row by row. */
export interface RecordLayout {
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
  /** It is a list that was downloaded here. */
  readonly isDownload?: boolean
}

const takenHeadings = (register: Register) => [...ownHeadings(register), acceptedHeading, completeForHeading]

/** Our headings may stand below a title and a line of names for people. */
const mostRowsAbove = 15

function placed(line: number, problem: Omit<ImportProblem, 'line'>): ImportProblem {
  return { line, ...problem }
}

const noHeading = (): ImportProblem => problemAt('heading-missing', { line: 1 }, {})

/** The first rows of a table, for headings and samples. */
export async function firstRows(file: ImportFile, table: string, count: number): Promise<TheirRow[]> {
  const rows: TheirRow[] = []
  for await (const row of file.rows(table)) {
    rows.push(row)
    if (rows.length >= count) break
  }
  return rows
}

function mappedLayout(
  mapping: Mapping,
  heading: TheirRow,
  { roadmap, register }: { roadmap: Roadmap; register: Register },
): RecordLayout | ImportProblem[] {
  const headings = distinctHeadings(heading.cells)
  const problems = checkMapping(mapping, roadmap, headings)
  if (problems.length > 0) return problems.map((problem) => placed(heading.line, problem))
  const set = (mapping.lookups ?? []).flatMap((lookup) => ('set' in lookup ? Object.keys(lookup.set) : []))
  const filled = new Set([
    ...mapping.columns.map(({ to }) => to),
    ...Object.keys(mapping.constants ?? {}),
    ...set,
  ])
  const names = new Map(
    mapping.columns.map(({ to, from }) => [to, typeof from === 'string' ? from : from.join(' + ')]),
  )
  const covered = takenHeadings(register).filter(({ column }) => filled.has(column))
  const isDownload = isRecordDownload(headings)
  const columns = readColumns(headings, covered, mapping)
  return {
    headingLine: heading.line,
    headings,
    mapping,
    covered,
    columns: isDownload ? ownColumns(columns) : columns,
    isDownload,
    zoneOf: zoneFinder({ roadmap, headings, mapping, told: undefined }),
    cellsOf: cellFinder(headings),
    read: mappedRowReader(mapping, answersOfRegister(roadmap, covered)),
    theirs: (column) => names.get(column) ?? column,
  }
}

function unknownHeading(column: string, line: number, register: Register): ImportProblem {
  const known = ownHeadings(register).map((one) => one.column)
  const params = { value: column, allowed: known.join(', ') }
  return { ...problemAt('heading-unknown', { line, column }, params), kind: 'column-unknown' }
}

const missingJurisdiction = (line: number): ImportProblem => ({
  ...problemAt('heading-jurisdiction-missing', { line, column: 'jurisdiction' }, { value: 'jurisdiction' }),
  kind: 'column-missing',
})

/** What is wrong with headings that should be ours. */
function ownHeadingProblems(
  { line, cells }: TheirRow,
  register: Register,
  jurisdiction: string | undefined,
): ImportProblem[] {
  const names = cells.map(plainHeading)
  const known = new Set(takenHeadings(register).map(({ column }) => column))
  const twice = names.filter((name, at) => name !== '' && names.indexOf(name) !== at)
  return [
    ...names
      .filter((name) => name !== '' && !known.has(name))
      .map((name) => unknownHeading(name, line, register)),
    ...twice.map((column) => problemAt('column-twice', { line, column }, { value: column })),
    ...(jurisdiction === undefined && !names.includes('jurisdiction') ? [missingJurisdiction(line)] : []),
  ]
}

/** The row in which most cells are headings of ours; the first where none is. */
function findOwnHeading(rows: readonly TheirRow[], register: Register): TheirRow | undefined {
  const known = new Set(takenHeadings(register).map(({ column }) => column))
  const score = ({ cells }: TheirRow) => cells.filter((cell) => known.has(plainHeading(cell))).length
  const best = Math.max(0, ...rows.map(score))
  return best === 0 ? rows[0] : rows.find((row) => score(row) === best)
}

/** The line of the row in which most cells are headings of ours; 1 where none is. */
export async function findOwnHeadingLine(
  file: ImportFile,
  table: string,
  register: Register,
): Promise<number> {
  return findOwnHeading(await firstRows(file, table, mostRowsAbove), register)?.line ?? 1
}

/** Whose records these are, as it was said for the whole table; of that what the table does not say itself. */
function toldBeside(
  { jurisdiction, institution }: Pick<LayoutWish, 'jurisdiction' | 'institution'>,
  given: readonly string[],
): Readonly<Record<string, string>> {
  const told = Object.entries({ jurisdiction, [institutionHeading.column]: institution })
  return Object.fromEntries(
    told.flatMap(([column, id]) =>
      id === undefined || given.includes(column) ? [] : [[column, id] as const],
    ),
  )
}

function ownLayout(heading: TheirRow, wish: LayoutWish): RecordLayout | ImportProblem[] {
  const { register } = wish
  const problems = ownHeadingProblems(heading, register, wish.jurisdiction)
  if (problems.length > 0) return problems
  const headings = heading.cells.map(plainHeading)
  const told = toldBeside(wish, headings)
  const covered = takenHeadings(register).filter(({ column }) => headings.includes(column) || column in told)
  const read = (cellOf: CellOf): MappedRow => {
    const values: Record<string, string> = { ...told }
    for (const { column } of covered) {
      const cell = cellOf(column)
      if (cell !== '') values[column] = cell
    }
    return { kind: 'taken', values }
  }
  const cellsOf = cellFinder(headings)
  return {
    headingLine: heading.line,
    headings,
    mapping: null,
    covered,
    columns: readColumns(headings, covered, null),
    zoneOf: zoneFinder({ roadmap: wish.roadmap, headings, mapping: null, told: wish.jurisdiction }),
    cellsOf,
    read,
    theirs: (column) => column,
  }
}

/** Whether the headings of a table are our own, so that it needs no mapping. */
export function hasOwnHeadings(rows: readonly TheirRow[], register: Register): boolean {
  const heading = findOwnHeading(rows.slice(0, mostRowsAbove), register)
  const known = new Set(takenHeadings(register).map(({ column }) => plainText(column)))
  if (heading && recordDownload(register, heading.cells)) return true
  return (
    heading !== undefined &&
    heading.cells.every((cell) => cell.trim() === '' || known.has(plainText(plainHeading(cell))))
  )
}

/** What is asked of a table: for which register, through which mapping, and whose records where the table does not say. */
export interface LayoutWish {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly mapping: Mapping | null
  readonly jurisdiction?: string
  readonly institution?: string
}

/** The layout of a table, or everything that keeps it from being read. */
export async function findLayout(
  file: ImportFile,
  table: string,
  wish: LayoutWish,
): Promise<RecordLayout | ImportProblem[]> {
  const { register, mapping } = wish
  const rows = await firstRows(file, table, Math.max(mostRowsAbove, (mapping?.headingLine ?? 1) + 1))
  if (!mapping) {
    const heading = findOwnHeading(rows, register)
    const download = heading && recordDownload(register, heading.cells)
    if (download) return mappedLayout(download, heading, wish)
    return heading ? ownLayout(heading, wish) : [noHeading()]
  }
  // A heading that a format makes up has the line 0.
  const heading = rows.find(({ line }) => line === 0 || line >= (mapping.headingLine ?? 1))
  if (!heading) return [noHeading()]
  const given = mapping.columns.map(({ to }) => to)
  const told = toldBeside(wish, given)
  const isTold = Object.keys(told).length > 0
  const full = isTold ? { ...mapping, constants: { ...mapping.constants, ...told } } : mapping
  return mappedLayout(full, heading, wish)
}
