// A row that is counted, with the record above it: which code it has in each dimension, and whether it counts at all.
import { findCode, notApplicable, total, type CodeList } from '../codes/index.ts'
import { sharedCodes } from './shared-codes.ts'
import { daysBetween } from '../time/index.ts'
import {
  hasRequiredRows,
  isAsked,
  isEmpty,
  isOneOf,
  textOf,
  type StoredAnswers,
  type StoredRecord,
} from '../records/index.ts'
import { recordFields, type CodeSource, type Count, type Field, type Register } from '../registers/index.ts'
import { getDataElement, type Roadmap } from '../roadmap/index.ts'

export interface CountedRow {
  readonly row: StoredAnswers
  readonly record: StoredAnswers
  /** All rows below the record. */
  readonly children: StoredRecord['children']
  /** The fields of the row and of the record by their ids, to know what was asked at all. */
  readonly fields: FieldsById
}

type FieldsById = ReadonlyMap<string, Field>

/** One value of one cell of a data element. */
export interface CountedCell {
  readonly itemClass: string
  readonly codes: Readonly<Record<string, string>>
  /** Exact decimal; null where the row counts and nobody answered how much. */
  readonly value: string | null
}

const notReported = 'not-reported'

/** The answer of the row, or of the record where the row has none. */
export function answerOf({ row, record }: CountedRow, field: string): unknown {
  return row[field] ?? record[field]
}

/** The age band of an answer: the band itself, or the one that holds the exact years. */
export function bandOf(answer: string, bands: CodeList): string {
  if (findCode(bands, answer)) return answer
  const years = Number(answer)
  const holding = Object.entries(bands.codes).find(
    ([, { years: held }]) => held && years >= held.from && years <= (held.to ?? years),
  )
  return holding?.[0] ?? notReported
}

/** The field a code is taken from: the first that is answered, or the last of them where none is. */
function answeredField(
  { field, else: others }: Extract<CodeSource, { field: string }>,
  counted: CountedRow,
): string {
  if (others === undefined) return field
  const fields = [field, ...others]
  return fields.find((id) => !isEmpty(answerOf(counted, id))) ?? others.at(-1) ?? field
}

function codeFrom(source: CodeSource | undefined, counted: CountedRow, bands: CodeList | undefined): string {
  const fallback = bands ? total : notApplicable
  if (source === undefined) return fallback
  if ('code' in source) return source.code
  const from = 'band' in source ? source.band : answeredField(source, counted)
  const answer = answerOf(counted, from)
  if (!isEmpty(answer)) return 'band' in source && bands ? bandOf(textOf(answer), bands) : textOf(answer)
  // What was not asked does not apply; what was asked and not answered is a category of its own.
  const field = counted.fields.get(from)
  return field && isAskedIn(counted, field) ? notReported : fallback
}

/** Whether a field is asked of the row: by its own answers, and those of the record where it has none. */
function isAskedIn({ row, record }: CountedRow, field: Field): boolean {
  const { showWhen } = field
  if (showWhen === undefined) return true
  const answers = Object.hasOwn(row, showWhen.field) ? row : record
  return isAsked(field, answers)
}

/** The day of an answer; undefined where it is not answered. */
function dayOf(counted: CountedRow, field: string): string | undefined {
  const answer = answerOf(counted, field)
  return typeof answer === 'string' && answer !== '' ? answer.slice(0, 10) : undefined
}

/** Whole days from the first of two days to the second; undefined where one of them is not known. */
function daysOf(counted: CountedRow, [from, to]: readonly [string, string]): number | undefined {
  const [first, last] = [dayOf(counted, from), dayOf(counted, to)]
  return first === undefined || last === undefined ? undefined : daysBetween(first, last)
}

function isOfCodes(where: NonNullable<Count['where']>, counted: CountedRow): boolean {
  for (const field in where) if (!isOneOf(answerOf(counted, field), where[field] ?? [])) return false
  return true
}

/**
 * Does the row count? It has one of the codes in each field, the answers and rows that are needed, none that must be
 * lacking, and its days are in the order that is asked for.
 */
export function isCounted(count: Count, counted: CountedRow): boolean {
  const { where = {}, given = [], lacking = [], requires = [], inOrder } = count
  if (inOrder && (daysOf(counted, inOrder) ?? -1) < 0) return false
  if (given.some((field) => isEmpty(answerOf(counted, field)))) return false
  if (lacking.some((field) => !isEmpty(answerOf(counted, field)))) return false
  return (
    isOfCodes(where, counted) &&
    hasRequiredRows(requires, { fields: counted.record, children: counted.children })
  )
}

/** The fields of the rows that a count looks at, gathered once: every record asks for them. */
const fieldsKnown = new WeakMap<Register, Map<string | undefined, FieldsById>>()

function fieldsFor(register: Register, of: string | undefined): FieldsById {
  const known = fieldsKnown.get(register) ?? new Map<string | undefined, FieldsById>()
  fieldsKnown.set(register, known)
  const before = known.get(of)
  if (before) return before
  const child = register.children.find(({ id }) => id === of)
  const fields = new Map<string, Field>()
  // Of two with one name that of the record stands first.
  for (const field of [...recordFields(register), ...(child?.fields ?? [])])
    if (!fields.has(field.id)) fields.set(field.id, field)
  known.set(of, fields)
  return fields
}

/** The rows of a record that a count looks at: of the child table, or the record itself. */
export function rowsFor(register: Register, count: Count, record: StoredRecord): CountedRow[] {
  const fields = fieldsFor(register, count.of)
  const rows = count.of === undefined ? [record.fields] : (record.children[count.of] ?? [])
  return rows.map((row) => ({ row, record: record.fields, children: record.children, fields }))
}

/** Is the amount that a count adds up asked for in the row, and not answered? */
function isUnanswered({ sum }: Count, counted: CountedRow): boolean {
  const field = sum === undefined ? undefined : counted.fields.get(sum)
  return field !== undefined && isEmpty(answerOf(counted, field.id)) && isAskedIn(counted, field)
}

/**
 * The cell and the value of a row. Undefined where the value that is taken is empty, or the amount that is added up is
 * not asked for: what is weighed has no number of pieces. Where it is asked for and not answered the value is null.
 */
export function findCell(roadmap: Roadmap, count: Count, counted: CountedRow): CountedCell | undefined {
  const measured = count.sum ?? count.takes
  const one = measured === undefined ? '1' : answerOf(counted, measured)
  const value = count.days ? daysOf(counted, count.days)?.toString() : one
  const isUnknown = isEmpty(value) && isUnanswered(count, counted)
  if (isEmpty(value) && !isUnknown) return undefined
  const element = getDataElement(roadmap, count.element)
  const codes = sharedCodes(element, ({ id, codes: list }) => codeFrom(count.dimensions[id], counted, list))
  const itemClass = codeFrom(count.itemClass, counted, undefined)
  return { itemClass, codes, value: isUnknown ? null : textOf(value) }
}
