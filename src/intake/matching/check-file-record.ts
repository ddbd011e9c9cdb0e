// Checks a record of a file, with every problem placed by line and by the heading that the file has.
import {
  spokenText,
  checkRecord,
  columnOf,
  findNotAsked,
  isRequestRegister,
  recordFields,
  type AnswerProblem,
  type Answers,
  type Field,
  type ImportProblem,
  type OwnHeading,
  type Register,
  type Roadmap,
  type StoredAnswers,
  type StoredRecord,
  wordsOf,
} from '#definition'
import type { FileRecord, TableLayout } from '../sheets/index.ts'
import { findKeeperProblem } from '../keeping/index.ts'

export interface CheckedRecord {
  readonly from: FileRecord
  readonly record: StoredRecord
  readonly problems: readonly ImportProblem[]
  /** Those among them that may come to nothing once the record is put into one that is stored. */
  readonly open: ReadonlySet<ImportProblem>
  /** Names of the required fields for which the file has no column. */
  readonly notAsked: readonly string[]
  /** Answers that the file gives and the register does not ask of such a record: they are not taken, and said. */
  readonly idle: readonly IdleAnswer[]
}

/** An answer that is not asked, where it stands. */
export interface IdleAnswer {
  readonly line: number
  readonly column: string
  readonly value: string
}

/** Problems of one kind have one cause: that of a check, or the rule that found it; where none is named, its reason. */
function kindOf({ code, rule, why }: AnswerProblem): string {
  return code ?? rule ?? why
}

/** What the file calls our headings; and who is told where each problem stands in the record, besides. */
export interface Placing extends Pick<TableLayout, 'theirs'> {
  readonly onPlaced?: (placed: ImportProblem, problem: AnswerProblem) => void
}

/** Places a problem of a record by line and heading of the file. */
export function placeProblem(from: FileRecord, problem: AnswerProblem, layout: Placing): ImportProblem {
  const { child, row, field, what, why, mend } = problem
  const line = child === undefined ? from.line : (from.linesOf[child]?.[(row ?? 1) - 1] ?? from.line)
  const ours = child === undefined ? columnOf(field) : `${columnOf(child)}.${columnOf(field)}`
  const placed = { kind: kindOf(problem), line, column: layout.theirs(ours), what, why, mend }
  layout.onPlaced?.(placed, problem)
  return placed
}

function nameOf({ sections, children }: Register, { field, child }: AnswerProblem): string {
  const own = child === undefined ? sections : children.filter(({ id }) => id === child)
  const found = own.flatMap(({ fields }) => fields).find(({ id }) => id === field)
  return found ? spokenText(found.name) : field
}

/** What the file asks. Where that is not said, it asks everything. */
type Asking = Placing & Partial<Pick<TableLayout, 'covered' | 'mapping'>>

type IsOpen = (problem: AnswerProblem) => boolean

/**
 * Which problems are open: a court that gives its part of a case only need not repeat what the police have stored. What
 * the file has no column for is not missing where it is stored, and rules ask about the record as a whole.
 */
function openBeside(register: Register, covered: readonly OwnHeading[]): IsOpen {
  const isCovered = (field: string, child?: string) =>
    covered.some((heading) => heading.field === field && heading.child === child)
  const isPartial =
    recordFields(register).some(({ id }) => !isCovered(id)) ||
    register.children.some(({ id, fields }) => fields.some((field) => !isCovered(field.id, id)))
  return ({ code, rule, field, child }) =>
    code === 'answer-missing' ? !isCovered(field, child) : isPartial && rule !== undefined
}

/** Found once for the columns of a file: all its records are asked by them. */
const openByColumns = new WeakMap<readonly OwnHeading[], IsOpen>()

/** A sheet that only has a part of records may leave out anything but what tells them apart. */
function openInPart({ likeness }: Register): IsOpen {
  return ({ code, rule, field, child }) =>
    rule !== undefined || (code === 'answer-missing' && (child !== undefined || !likeness.includes(field)))
}

function openIn(register: Register, { covered, mapping }: Asking): IsOpen {
  if (mapping?.partOfRecord) return openInPart(register)
  if (covered === undefined) return () => false
  const known = openByColumns.get(covered) ?? openBeside(register, covered)
  openByColumns.set(covered, known)
  return known
}

const textOf = (answer: unknown) => (typeof answer === 'string' ? answer : JSON.stringify(answer))

const isGiven = (answer: unknown) => answer !== undefined && answer !== null && answer !== ''

/** The fields that are answered, and of whose answers nothing is kept. */
function idleIn(fields: readonly Field[], sent: Answers, kept: StoredAnswers = {}): readonly Field[] {
  let found: Field[] | undefined
  for (const field of fields) {
    if (isGiven(sent[field.id]) && (kept[field.id] ?? null) === null) (found ??= []).push(field)
  }
  return found ?? noFields
}

/** Where a row stands, as problems name it: the record itself, or a row below it. */
type RowPlace = Pick<AnswerProblem, 'child' | 'row'>

/** Every answer of the record that is not asked and comes to nothing without being wrong, with its place. */
function idleAnswers(
  register: Register,
  from: FileRecord,
  { record, problems }: ReturnType<typeof checkRecord>,
  layout: Pick<TableLayout, 'theirs'>,
): readonly IdleAnswer[] {
  let found: IdleAnswer[] | undefined
  const add = (idle: readonly Field[], sent: Answers, { child, row }: RowPlace) => {
    for (const { id } of idle) {
      if (problems.some((one) => one.field === id && one.child === child && one.row === row)) continue
      const ours = child === undefined ? columnOf(id) : `${columnOf(child)}.${columnOf(id)}`
      const line = child === undefined ? from.line : (from.linesOf[child]?.[(row ?? 1) - 1] ?? from.line)
      found ??= []
      found.push({ line, column: layout.theirs(ours), value: textOf(sent[id]) })
    }
  }
  const { fields, children = noChildren } = from.sent
  add(idleIn(recordFields(register), fields, record.fields), fields, ofRecord)
  for (const { id: child, fields: asked } of register.children) {
    let row = 0
    for (const sent of children[child] ?? noRows) {
      row += 1
      const idle = idleIn(asked, sent, record.children[child]?.[row - 1])
      if (idle.length > 0) add(idle, sent, { child, row })
    }
  }
  return found ?? noIdle
}

// Most records have nothing of these: they all say so with the same list.
const noRows: readonly Answers[] = []
const noFields: readonly Field[] = []
const noChildren: NonNullable<FileRecord['sent']['children']> = {}
const ofRecord: RowPlace = {}
const noIdle: readonly IdleAnswer[] = []
const noProblems: readonly ImportProblem[] = []
const nothingOpen: ReadonlySet<ImportProblem> = new Set()
const nothingLacks: readonly string[] = []

/** Of what is no record there is nothing more to say. */
const unreadRecord = (from: FileRecord): CheckedRecord => ({
  ...{ from, record: { fields: {}, children: {} }, problems: from.problems },
  ...{ open: nothingOpen, notAsked: nothingLacks, idle: noIdle },
})

/** Of a part whose record is not known there is nothing more to say. */
const isOrphan = ({ problems }: FileRecord) => problems.some(({ kind }) => kind === 'child-without-parent')

/** What is wrong with a record, and how much of it is open. */
type Judged = Pick<CheckedRecord, 'problems' | 'open' | 'notAsked'>

const isAnswered = (from: FileRecord, { kind }: ImportProblem) =>
  kind === 'name-like-date' && from.sent.accepted !== undefined

/** The problems of a record with their places in the file. */
function placeAll(
  register: Register,
  from: FileRecord,
  problems: readonly AnswerProblem[],
  layout: Asking,
): Judged {
  const isOpen = openIn(register, layout)
  const found = (isOrphan(from) ? [] : problems)
    .map((problem) => ({ problem, placed: placeProblem(from, problem, layout) }))
    .filter((one) => !isSaid(from, one.placed))
  const open = found.filter(({ problem }) => isOpen(problem))
  const lacking = open.filter(({ problem }) => problem.code === 'answer-missing')
  return {
    problems: [
      ...from.problems.filter((one) => !isAnswered(from, one)),
      ...found.map(({ placed }) => placed),
    ],
    open: new Set(open.map(({ placed }) => placed)),
    notAsked: [...new Set(lacking.map(({ problem }) => nameOf(register, problem)))],
  }
}

/** Of a cell that holds no value there is nothing more to say. */
const isSaid = (from: FileRecord, { line, column }: Pick<ImportProblem, 'line' | 'column'>) =>
  from.problems.some((one) => one.line === line && one.column === column)

const nothingWrong: Judged = { problems: noProblems, open: nothingOpen, notAsked: nothingLacks }

/** Checks the record by its register. */
export function checkFileRecord(
  { roadmap, register }: { readonly roadmap: Roadmap; readonly register: Register },
  from: FileRecord,
  layout: Asking,
): CheckedRecord {
  if (from.problems.some(({ kind }) => kind === 'row-unreadable')) return unreadRecord(from)
  const checked = checkRecord(register, from.sent)
  const { record, problems } = checked
  const isGood = problems.length === 0 && from.problems.length === 0
  const {
    problems: placed,
    open,
    notAsked,
  } = isGood ? nothingWrong : placeAll(register, from, problems, layout)
  const stranger = isOrphan(from) ? undefined : findKeeperProblem({ roadmap, register }, from.sent)
  const foreign = placeForeign(from, stranger ?? elsewhere({ roadmap, register }, record), layout)
  const idle = idleAnswers(register, from, checked, layout)
  return { from, record, problems: foreign ? [...placed, foreign] : placed, open, notAsked, idle }
}

type ForeignProblem = Pick<ImportProblem, 'kind' | 'what' | 'why' | 'mend'> & { readonly field: string }

/** What is wrong with the institution that a request goes to. */
function elsewhere(
  { roadmap, register }: { readonly roadmap: Roadmap; readonly register: Register },
  { fields }: StoredRecord,
): ForeignProblem | undefined {
  if (!isRequestRegister(register)) return undefined
  const notAsked = findNotAsked(roadmap, register, fields)
  if (!notAsked) return undefined
  const kind = 'request-goes-elsewhere'
  return { field: register.requestFlow.otherSide.institution, kind, ...wordsOf(kind, { ...notAsked }) }
}

/** What is wrong with who keeps it, or is asked, unless its cell is complained of already. */
function placeForeign(
  from: FileRecord,
  foreign: ForeignProblem | undefined,
  layout: Asking,
): ImportProblem | undefined {
  if (!foreign) return undefined
  const { field, kind, ...problem } = foreign
  const place = { line: from.line, column: layout.theirs(columnOf(field)) }
  return isSaid(from, place) ? undefined : { kind, ...place, ...problem }
}
