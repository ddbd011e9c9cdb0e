// A CSV file of records: one row a record, and one more for every further row below it. Records are grouped as they stand.
import {
  columnOf,
  findMeantArea,
  recordFields,
  type AnswerProblem,
  type Answers,
  type RecordToKeep,
  type Register,
  type Roadmap,
} from '#definition'
import { BrokenCsv, delimiterOf, readCsv, type CsvRow, type TextFile } from '#formats'

/** A problem of a file of records, with the line and the heading. */
export interface RowProblem extends Pick<AnswerProblem, 'what' | 'why' | 'mend'> {
  readonly line: number
  readonly column: string
}

/** A record as the file has it, and the line on which each of its rows stands. */
export interface FileRecord {
  readonly line: number
  readonly sent: RecordToKeep
  readonly linesOf: Readonly<Record<string, readonly number[]>>
}

interface Heading {
  readonly column: string
  readonly child?: string
  readonly field: string
}

/** Every heading of a register's file: `jurisdiction`, the fields, and `items.quantity` for rows below. */
export function recordHeadings(register: Register): string[] {
  const own = recordFields(register).map(({ id }) => columnOf(id))
  const below = register.children.flatMap(({ id, fields }) =>
    fields.map((field) => `${columnOf(id)}.${columnOf(field.id)}`),
  )
  return ['jurisdiction', ...own, ...below]
}

function findHeading(register: Register, column: string): Heading | undefined {
  const [first = '', second] = column.split('.')
  if (second === undefined) {
    const field = recordFields(register).find(({ id }) => columnOf(id) === first)
    return column === 'jurisdiction'
      ? { column, field: 'jurisdiction' }
      : field && { column, field: field.id }
  }
  const child = register.children.find(({ id }) => columnOf(id) === first)
  const field = child?.fields.find(({ id }) => columnOf(id) === second)
  return child && field ? { column, child: child.id, field: field.id } : undefined
}

function headingProblems(register: Register, cells: readonly string[]): RowProblem[] {
  const unknown = cells.filter((column) => !findHeading(register, column))
  const missing = cells.includes('jurisdiction') ? [] : ['jurisdiction']
  return [
    ...unknown.map((column) => ({
      line: 1,
      column,
      what: `The column “${column}” is not known.`,
      why: 'Its content would be lost.',
      mend: `Remove it, or use one of: ${recordHeadings(register).join(', ')}.`,
    })),
    ...missing.map((column) => ({
      line: 1,
      column,
      what: `The column “${column}” is missing.`,
      why: 'A record has to belong to somebody.',
      mend: 'Add the column with exactly this heading.',
    })),
  ]
}

interface Growing {
  readonly line: number
  readonly own: Record<string, string>
  readonly children: Record<string, Answers[]>
  readonly linesOf: Record<string, number[]>
}

/** Puts the cells of a row where they belong: the record's own, and one row for each child table that has any. */
function take(
  row: { line: number; cells: readonly string[] },
  headings: readonly (Heading | undefined)[],
  into: Growing,
): void {
  const below: Record<string, Record<string, string>> = {}
  for (const [at, cell] of row.cells.entries()) {
    const heading = headings[at]
    if (!heading || cell.trim() === '') continue
    if (heading.child === undefined) into.own[heading.field] = cell
    else below[heading.child] = { ...below[heading.child], [heading.field]: cell }
  }
  for (const [child, answers] of Object.entries(below)) {
    into.children[child] = [...(into.children[child] ?? []), answers]
    into.linesOf[child] = [...(into.linesOf[child] ?? []), row.line]
  }
}

/** Does the row go on with the record before it: all its own cells empty, or the same as there? */
function isContinued(
  row: readonly string[],
  headings: readonly (Heading | undefined)[],
  before: Growing | undefined,
): before is Growing {
  if (!before) return false
  return row.every((cell, at) => {
    const heading = headings[at]
    return !heading || heading.child !== undefined || cell.trim() === '' || before.own[heading.field] === cell
  })
}

function finished({ line, own, children, linesOf }: Growing, roadmap: Roadmap): FileRecord {
  const { jurisdiction = '', ...fields } = own
  return {
    line,
    linesOf,
    sent: { jurisdiction: findMeantArea(roadmap, jurisdiction) ?? jurisdiction, fields, children },
  }
}

type Row = CsvRow & { readonly headings: readonly (Heading | undefined)[] }

/** The rows below the heading that hold anything; a heading that is not understood ends the file. */
async function* filledRows(
  path: string,
  found: TextFile,
  register: Register,
  problems: RowProblem[],
): AsyncGenerator<Row> {
  let headings: (Heading | undefined)[] | undefined
  for await (const row of readCsv(path, found.encoding, delimiterOf(found.firstLine))) {
    if (headings) {
      if (row.cells.some((cell) => cell.trim() !== '')) yield { ...row, headings }
      continue
    }
    const cells = row.cells.map((cell) => cell.trim().toLowerCase())
    problems.push(...headingProblems(register, cells))
    if (problems.length > 0) return
    headings = cells.map((column) => findHeading(register, column))
  }
}

/** The records of a file as they stream by. Problems of headings and of broken text end the file and go to the list. */
export async function* readRecordRows(
  path: string,
  found: TextFile,
  { roadmap, register }: { roadmap: Roadmap; register: Register },
  problems: RowProblem[],
): AsyncGenerator<FileRecord> {
  let growing: Growing | undefined
  try {
    for await (const row of filledRows(path, found, register, problems)) {
      const before = isContinued(row.cells, row.headings, growing) ? growing : undefined
      if (!before && growing) yield finished(growing, roadmap)
      growing = before ?? { line: row.line, own: {}, children: {}, linesOf: {} }
      take(row, row.headings, growing)
    }
    if (growing) yield finished(growing, roadmap)
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error
    const what = `The file cannot be read as CSV: ${error.message}.`
    const why = 'Cells after this place would land in the wrong columns.'
    problems.push({ line: error.line, column: '', what, why, mend: 'Save the sheet as CSV again.' })
  }
}
