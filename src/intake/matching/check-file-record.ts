// Checks a record of a file, with every problem placed by line and by the heading that the file has.
import {
  checkRecord,
  columnOf,
  recordFields,
  type AnswerProblem,
  type ImportProblem,
  type OwnHeading,
  type Register,
  type StoredRecord,
} from '#definition'
import type { FileRecord, RecordLayout } from '../sheets/index.ts'
import { findKeeperProblem, type RecordOffice } from '../keeping/index.ts'

export interface CheckedRecord {
  readonly from: FileRecord
  readonly record: StoredRecord
  readonly problems: readonly ImportProblem[]
  /** Those among them that may come to nothing once the record is put into one that is stored. */
  readonly open: ReadonlySet<ImportProblem>
  /** Names of the required fields for which the file has no column. */
  readonly notAsked: readonly string[]
}

/** Problems of one kind have one cause; where a check gives no kind, its field and reason stand for it. */
function kindOf({ code, why }: AnswerProblem): string {
  return code ?? why
}

/** Places a problem of a record by line and heading of the file. */
export function placeProblem(
  from: FileRecord,
  problem: AnswerProblem,
  layout: Pick<RecordLayout, 'theirs'>,
): ImportProblem {
  const { child, row, field, what, why, mend } = problem
  const line = child === undefined ? from.line : (from.linesOf[child]?.[(row ?? 1) - 1] ?? from.line)
  const ours = child === undefined ? columnOf(field) : `${columnOf(child)}.${columnOf(field)}`
  return { kind: kindOf(problem), line, column: layout.theirs(ours), what, why, mend }
}

function nameOf({ sections, children }: Register, { field, child }: AnswerProblem): string {
  const own = child === undefined ? sections : children.filter(({ id }) => id === child)
  return own.flatMap(({ fields }) => fields).find(({ id }) => id === field)?.name.en ?? field
}

/** What the file asks. Where that is not said, it asks everything. */
type Asking = Pick<RecordLayout, 'theirs'> & Partial<Pick<RecordLayout, 'covered' | 'mapping'>>

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

/** Checks the record by its register. */
export function checkFileRecord(
  { roadmap, register }: Pick<RecordOffice, 'roadmap' | 'register'>,
  from: FileRecord,
  layout: Asking,
): CheckedRecord {
  const { record, problems } = checkRecord(register, from.sent)
  const isOpen = openIn(register, layout)
  // Of a cell that holds no value there is nothing more to say.
  const isSaid = ({ line, column }: Pick<ImportProblem, 'line' | 'column'>) =>
    from.problems.some((one) => one.line === line && one.column === column)
  // Of a part whose record is not known there is nothing more to say.
  const isOrphan = from.problems.some(({ kind }) => kind === 'child-without-parent')
  const found = (isOrphan ? [] : problems)
    .map((problem) => ({ problem, placed: placeProblem(from, problem, layout) }))
    .filter((one) => !isSaid(one.placed))
  const open = found.filter(({ problem }) => isOpen(problem))
  const lacking = open.filter(({ problem }) => problem.code === 'answer-missing')
  const isAnswered = ({ kind }: ImportProblem) =>
    kind === 'name-like-date' && from.sent.accepted !== undefined
  const all = [
    ...from.problems.filter((one) => !isAnswered(one)),
    ...found.map(({ placed }) => placed),
  ]
  const foreign = findKeeperProblem({ roadmap, register }, from.sent)
  if (foreign) {
    const { field, kind, ...problem } = foreign
    const place = { line: from.line, column: layout.theirs(field) }
    if (!isSaid(place)) all.push({ kind, ...place, ...problem })
  }
  return {
    from,
    record,
    problems: all,
    open: new Set(open.map(({ placed }) => placed)),
    notAsked: [...new Set(lacking.map(({ problem }) => nameOf(register, problem)))],
  }
}
