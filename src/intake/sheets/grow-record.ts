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
  /** Its own answers by field. */
  readonly own: Record<string, MappedValue>
  /** Where those of them stand that came with a later row than its first. */
  laterLines: Map<string, number> | undefined
  readonly children: Record<string, Answers[]>
  readonly linesOf: Record<string, number[]>
  readonly problems: ImportProblem[]
  /** It has as many rows as one record may have; the others are not kept. */
  isFull: boolean
}

export function newGrowingRecord(line: number): GrowingRecord {
  return {
    ...{ line, rows: [], own: {}, laterLines: undefined, children: {}, linesOf: {} },
    ...{ problems: [], isFull: false },
  }
}

/** Rows of one record, in the file and in each of its child tables: it is checked in one go, while others wait. */
export const mostRowsOfRecord = 1000

/** On which line of which table a row stands. */
interface Place {
  readonly line: number
  readonly layout: TableLayout
}

/** Whether the record takes so many rows more. That it does not is said once. */
function takesMore(record: GrowingRecord, rows: number, { line, layout }: Place): boolean {
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

/** Keeps what a row says of the record itself; where a row before it said otherwise, that is a problem. */
function addOwn(record: GrowingRecord, heading: OwnHeading, value: MappedValue, place: Place): void {
  const { field, column } = heading
  const { line, layout } = place
  const known = record.own[field]
  if (known === undefined) {
    record.own[field] = value
    if (line !== record.line) record.laterLines = (record.laterLines ?? new Map()).set(field, line)
    return
  }
  if (isSame(known, value)) return
  const isFirstTaken = layout.mapping?.columns.some(
    ({ to, ifRowsDiffer }) => to === column && ifRowsDiffer === 'first',
  )
  if (isFirstTaken) return
  const first = layout.lineText(record.laterLines?.get(field) ?? record.line)
  const params = { value: shown(value), first, other: shown(known) }
  record.problems.push(problemAt('rows-differ', { line, column: layout.theirs(column) }, params))
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

/** How many rows the cells of a row give a child table; undefined where they do not go together, which is said. */
function countRows(
  record: GrowingRecord,
  given: readonly GivenBelow[],
  { line, layout }: Place,
): number | undefined {
  const cells = given.filter((one) => one.isOwn && !takesLists(one.heading) && !isBlank(one, layout))
  const lengths = cells.map(({ value }) => (isSeveral(value) ? value.length : 1))
  const count = Math.max(1, ...lengths)
  if (lengths.every((length) => length === count)) return count
  const column = cells.map(({ heading }) => layout.theirs(heading.column)).join(', ')
  const params = { counts: lengths.join(' and ') }
  record.problems.push(problemAt('cells-of-unequal-length', { line, column }, params))
  return undefined
}

function addChildRows(
  record: GrowingRecord,
  child: string,
  given: readonly GivenBelow[],
  place: Place,
): void {
  // Where no cell holds several values, there is one row.
  const count = given.some(({ value }) => isSeveral(value)) ? countRows(record, given, place) : 1
  if (count === undefined) return
  const rows = (record.children[child] ??= [])
  const lines = (record.linesOf[child] ??= [])
  if (!takesMore(record, rows.length + count, place)) return
  for (let at = 0; at < count; at += 1) {
    const answers: Record<string, MappedValue> = {}
    for (const { heading, value } of given) {
      const one = isSeveral(value) && !takesLists(heading) ? value[at] : value
      if (one !== undefined && one !== '') answers[heading.field] = one
    }
    rows.push(answers)
    lines.push(place.line)
  }
}

/** The headings of a child table that a layout fills. */
interface BelowHeadings {
  readonly child: string
  readonly headings: readonly Pick<GivenBelow, 'heading' | 'isOwn'>[]
  /** Whether the file has a column for any of them, and not the layout alone says all. */
  readonly isAsked: boolean
}

/** The headings of a layout by what they tell of: found once, for all rows of a file are put together by them. */
interface HeadingsByPlace {
  readonly own: readonly OwnHeading[]
  readonly below: readonly BelowHeadings[]
}

const placesKnown = new WeakMap<TableLayout, HeadingsByPlace>()

function headingsOf(layout: TableLayout): HeadingsByPlace {
  const known = placesKnown.get(layout)
  if (known) return known
  const constants = layout.mapping?.constants ?? {}
  const own = layout.covered.filter(({ child }) => child === undefined)
  const byChild = Map.groupBy(layout.covered, ({ child }) => child)
  const below = [...byChild].flatMap(([child, all]): BelowHeadings[] => {
    if (child === undefined) return []
    const headings = all.map((heading) => ({ heading, isOwn: !(heading.column in constants) }))
    return [{ child, headings, isAsked: headings.some(({ isOwn }) => isOwn) }]
  })
  const found = { own, below }
  placesKnown.set(layout, found)
  return found
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
  const place = { line: row.line, layout }
  if (!takesMore(record, record.rows.length + 1, place)) return
  record.rows.push(row)
  const { own, below } = headingsOf(layout)
  for (const heading of own) {
    const value = withoutGaps(values[heading.column], heading)
    if (value !== undefined && value !== '') addOwn(record, heading, value, place)
  }
  for (const { child, headings, isAsked } of below) {
    const given: GivenBelow[] = []
    for (const { heading, isOwn } of headings) {
      const value = withoutGaps(values[heading.column], heading)
      if (value !== undefined && value !== '') given.push({ heading, value, isOwn })
    }
    if (given.length === 0) continue
    const isDue = isAsked ? given.some(({ isOwn }) => isOwn) : record.children[child] === undefined
    if (isDue) addChildRows(record, child, given, place)
  }
}

/** What a file says of a record besides its answers. */
const besideAnswers: ReadonlySet<string> = new Set([
  'jurisdiction',
  'institution',
  acceptedHeading.field,
  completeForHeading.field,
])

function answersOf({ own }: GrowingRecord): Answers {
  const fields: Record<string, MappedValue> = {}
  for (const field in own) {
    const value = own[field]
    if (value !== undefined && !besideAnswers.has(field)) fields[field] = value
  }
  return fields
}

/** Of a record without problems all say it with the same list. */
const noProblems: readonly ImportProblem[] = []

/** The record as it can be checked. */
export function finishRecord(record: GrowingRecord, roadmap: Roadmap): FileRecord {
  const { line, rows, own, children, linesOf, problems } = record
  const { jurisdiction, institution } = own
  const [reason, completeFor] = [own[acceptedHeading.field], own[completeForHeading.field]]
  const written = typeof jurisdiction === 'string' ? jurisdiction : ''
  const whose = findMeantArea(roadmap, written) ?? written
  const sent: RecordToKeep = { jurisdiction: whose, fields: answersOf(record), children }
  const said = {
    ...(typeof institution === 'string'
      ? { institution: findMeantInstitution(roadmap, whose, institution) ?? institution }
      : {}),
    ...(typeof reason === 'string' ? { accepted: { '*': reason } } : {}),
  }
  return {
    ...{ line, rows, linesOf },
    problems: problems.length === 0 ? noProblems : problems,
    ...(typeof completeFor === 'string' ? { completeFor } : {}),
    sent: { ...sent, ...said },
  }
}
