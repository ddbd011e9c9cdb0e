// A record that grows row by row: its own answers from any of its rows, and rows below it for each child table.
import {
  acceptedHeading,
  completeForHeading,
  findMeantArea,
  findMeantInstitution,
  problemAt,
  type Answers,
  type ImportProblem,
  type MappedValue,
  type OwnHeading,
  type RecordToKeep,
  type Roadmap,
} from '#definition'
import type { TheirRow } from './open-import-file.ts'
import type { TableLayout } from './table-layout.ts'

/** A record as the file has it, the rows it was made of, and the line on which each of its child rows stands. */
export interface FileRecord {
  readonly line: number
  readonly rows: readonly TheirRow[]
  readonly sent: RecordToKeep
  readonly linesOf: Readonly<Record<string, readonly number[]>>
  /** For which period its rows say that the file is complete. */
  readonly completeFor?: string
  /** What was wrong already while it was put together. */
  readonly problems: readonly ImportProblem[]
}

export interface GrowingRecord {
  readonly line: number
  readonly rows: TheirRow[]
  readonly own: Record<string, { value: MappedValue; line: number }>
  readonly children: Record<string, Answers[]>
  readonly linesOf: Record<string, number[]>
  readonly problems: ImportProblem[]
  /** It has as many rows as one record may have; the others are not kept. */
  isFull: boolean
}

export function newGrowingRecord(line: number): GrowingRecord {
  return { line, rows: [], own: {}, children: {}, linesOf: {}, problems: [], isFull: false }
}

/** Rows of one record, in the file and in each of its child tables: it is checked in one go, while others wait. */
export const mostRowsOfRecord = 1000

/** Whether the record takes so many rows more. That it does not is said once. */
function takesMore(
  record: GrowingRecord,
  rows: number,
  { line, layout }: { readonly line: number; readonly layout: TableLayout },
): boolean {
  if (rows <= mostRowsOfRecord) return true
  if (!record.isFull) {
    const params = { first: layout.lineText(record.line), limit: mostRowsOfRecord }
    record.problems.push(problemAt('rows-too-many', { line }, params))
  }
  record.isFull = true
  return false
}

const shown = (value: MappedValue): string =>
  typeof value === 'string' ? value : Object.values(value as Record<string, string>).join(', ')

const isSame = (a: MappedValue, b: MappedValue) => a === b || JSON.stringify(a) === JSON.stringify(b)

function addOwn(
  record: GrowingRecord,
  heading: OwnHeading,
  given: { value: MappedValue; line: number },
  layout: TableLayout,
): void {
  const known = record.own[heading.field]
  if (known === undefined) {
    record.own[heading.field] = given
    return
  }
  const isFirstTaken = layout.mapping?.columns.some(
    ({ to, ifRowsDiffer }) => to === heading.column && ifRowsDiffer === 'first',
  )
  if (isFirstTaken || isSame(known.value, given.value)) return
  const place = { line: given.line, column: layout.theirs(heading.column) }
  const params = { value: shown(given.value), first: layout.lineText(known.line), other: shown(known.value) }
  record.problems.push(problemAt('rows-differ', place, params))
}

const isSeveral = (value: MappedValue): value is readonly string[] => Array.isArray(value)

/** Which headings of a list field keep several answers in one row, instead of becoming rows. */
const takesLists = ({ definition }: OwnHeading) => definition?.kind === 'codes'

/** What a row says of a child table; `isOwn` where it stands in a cell, and not in the layout. */
interface GivenBelow {
  readonly heading: OwnHeading
  readonly value: MappedValue
  readonly isOwn: boolean
}

/** Is it what the layout says of an empty cell? That is so of every row. */
const isBlank = ({ heading, value }: GivenBelow, { mapping }: TableLayout) =>
  mapping?.columns.some(({ to, read }) => to === heading.column && read?.blank === value) === true

/** Gaps between the values of a cell count where each value is a row; in a list of answers they are nothing. */
function withoutGaps(value: MappedValue | undefined, heading: OwnHeading): MappedValue | undefined {
  if (value === undefined || !isSeveral(value)) return value
  if (heading.child !== undefined && !takesLists(heading)) return value
  const filled = value.filter((one) => one !== '')
  return filled.length > 1 ? filled : filled[0]
}

function addChildRows(
  record: GrowingRecord,
  child: string,
  given: readonly GivenBelow[],
  { line, layout }: { readonly line: number; readonly layout: TableLayout },
): void {
  const cells = given.filter((one) => one.isOwn && !takesLists(one.heading) && !isBlank(one, layout))
  const lengths = cells.map(({ value }) => (isSeveral(value) ? value.length : 1))
  const count = Math.max(1, ...lengths)
  if (lengths.some((length) => length !== count)) {
    const column = cells.map(({ heading }) => layout.theirs(heading.column)).join(', ')
    const params = { counts: lengths.join(' and ') }
    record.problems.push(problemAt('cells-of-unequal-length', { line, column }, params))
    return
  }
  const rows = (record.children[child] ??= [])
  const lines = (record.linesOf[child] ??= [])
  if (!takesMore(record, rows.length + count, { line, layout })) return
  for (let at = 0; at < count; at += 1) {
    const answers = given.flatMap(({ heading, value }) => {
      const one = isSeveral(value) && !takesLists(heading) ? value[at] : value
      return one === undefined || one === '' ? [] : [[heading.field, one] as const]
    })
    rows.push(Object.fromEntries(answers))
    lines.push(line)
  }
}

/**
 * Adds what a row says to the record. A child table gets a row only where the row itself says anything about it; one of
 * which the layout alone speaks (“each record is of one kind”) gets one row with the record.
 */
export function growRecord(
  record: GrowingRecord,
  row: TheirRow,
  values: Readonly<Record<string, MappedValue>>,
  layout: TableLayout,
): void {
  if (!takesMore(record, record.rows.length + 1, { line: row.line, layout })) return
  record.rows.push(row)
  const constants = layout.mapping?.constants ?? {}
  const below = new Map<string, GivenBelow[]>()
  for (const heading of layout.covered) {
    const value = withoutGaps(values[heading.column], heading)
    if (value === undefined || value === '') continue
    if (heading.child === undefined) addOwn(record, heading, { value, line: row.line }, layout)
    else {
      const list = below.get(heading.child) ?? []
      list.push({ heading, value, isOwn: !(heading.column in constants) })
      below.set(heading.child, list)
    }
  }
  for (const [child, given] of below) {
    const isAsked = layout.covered.some((one) => one.child === child && !(one.column in constants))
    const isDue = isAsked ? given.some(({ isOwn }) => isOwn) : record.children[child] === undefined
    if (isDue) addChildRows(record, child, given, { line: row.line, layout })
  }
}

/** The record as it can be checked. */
export function finishRecord(record: GrowingRecord, roadmap: Roadmap): FileRecord {
  const { line, rows, own, children, linesOf, problems } = record
  const {
    jurisdiction,
    institution,
    [acceptedHeading.field]: reason,
    [completeForHeading.field]: completeFor,
    ...fields
  } = Object.fromEntries(Object.entries(own).map(([field, { value }]) => [field, value]))
  const written = typeof jurisdiction === 'string' ? jurisdiction : ''
  const whose = findMeantArea(roadmap, written) ?? written
  return {
    line,
    rows,
    linesOf,
    problems,
    ...(typeof completeFor === 'string' ? { completeFor } : {}),
    sent: {
      jurisdiction: whose,
      ...(typeof institution === 'string'
        ? { institution: findMeantInstitution(roadmap, whose, institution) ?? institution }
        : {}),
      fields,
      children,
      ...(typeof reason === 'string' ? { accepted: { '*': reason } } : {}),
    },
  }
}
