// The answers of a record that a form or a program sends, understood as the cells of a file are.
import {
  problemWords,
  recordFields,
  type AnswerProblem,
  type Field,
  type RecordToKeep,
  type Register,
  type Roadmap,
} from '#definition'
import { kindOfField, type ReadColumn } from './read-columns.ts'
import { understandRow } from './understand-cells.ts'
import type { CellContext } from './understood.ts'

type Answers = RecordToKeep['fields']

const columnsByFields = new WeakMap<readonly Field[], readonly ReadColumn[]>()

/** The fields as columns, each headed by its id. */
function columnsOf(fields: readonly Field[]): readonly ReadColumn[] {
  const known = columnsByFields.get(fields)
  if (known) return known
  const columns = fields.map(({ id, kind }, at): ReadColumn => {
    // What is typed by hand was not made a date by a spreadsheet program.
    return { at, heading: id, kind: kindOfField(kind), isSaid: false, isKey: false, hasDateOrder: false }
  })
  columnsByFields.set(fields, columns)
  return columns
}

/** A decimal as the door for programs gives it and asks for it: its point cannot part thousands. */
const asGiven = /^-?(?:0|[1-9]\d*)\.\d*[1-9]$/

function cellKind(answer: unknown) {
  if (typeof answer === 'number' || (typeof answer === 'string' && asGiven.test(answer))) return 'number'
  return typeof answer === 'string' ? 'text' : 'empty'
}

interface Understood {
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
}

async function understand(
  fields: readonly Field[],
  answers: Answers,
  context: Omit<CellContext, 'columns'>,
): Promise<Understood> {
  const columns = columnsOf(fields)
  const sent = columns.map(({ heading }) => answers[heading])
  const cells = sent.map((answer) =>
    typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '',
  )
  const row = { line: 0, cells, kinds: sent.map(cellKind) }
  const understood = await understandRow(row, { ...context, columns })
  if (understood === row) return { answers, problems: [] }
  const changed = columns.filter(({ at }) => understood.cells[at] !== cells[at])
  const meant = Object.fromEntries(changed.map(({ at, heading }) => [heading, understood.cells[at]]))
  const problems = (understood.problems ?? []).map((one) => ({
    code: one.code,
    field: one.column,
    ...problemWords(one),
  }))
  return { answers: { ...answers, ...meant }, problems }
}

/** A record as it is meant, and what of its answers cannot be taken as it stands. */
export interface UnderstoodRecord {
  readonly sent: RecordToKeep
  readonly problems: readonly AnswerProblem[]
}

/**
 * Understands the answers of a record as those of a sheet are: a time stamp is a day of the jurisdiction, digits beyond
 * those that are kept are rounded, and what can mean two numbers is asked about.
 */
export async function understandRecord(
  { roadmap, register }: { readonly roadmap: Roadmap; readonly register: Register },
  sent: RecordToKeep,
): Promise<UnderstoodRecord> {
  const zone = roadmap.jurisdictions.find(({ id }) => id === sent.jurisdiction)?.timeZone
  // One record has no column that tells a mark.
  const context = { markOf: () => Promise.resolve(undefined), zoneOf: () => zone }
  const own = await understand(recordFields(register), sent.fields, context)
  const problems: AnswerProblem[] = [...own.problems]
  const children: Record<string, readonly Answers[]> = { ...sent.children }
  for (const { id, fields } of register.children) {
    const rows = await Promise.all((sent.children?.[id] ?? []).map((row) => understand(fields, row, context)))
    if (rows.length > 0) children[id] = rows.map(({ answers }) => answers)
    for (const [at, row] of rows.entries())
      problems.push(...row.problems.map((problem) => ({ ...problem, child: id, row: at + 1 })))
  }
  return { sent: { ...sent, fields: own.answers, children }, problems }
}

/** The problems found by checking that are not said already of the same answer. */
export function besides(
  said: readonly AnswerProblem[],
  found: readonly AnswerProblem[],
): readonly AnswerProblem[] {
  const isSaid = ({ field, child, row }: AnswerProblem) =>
    said.some((one) => one.field === field && one.child === child && one.row === row)
  return said.length === 0 ? found : [...said, ...found.filter((problem) => !isSaid(problem))]
}
