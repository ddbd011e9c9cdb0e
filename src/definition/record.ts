// A record of a register: as it arrives, as it is stored, and what it adds to the data elements it feeds.
import { notApplicable, total } from './code-list.ts'
import { findFieldKind } from './fields/index.ts'
import { refusalText } from './fields/refusal-text.ts'
import { getDataElement, type Roadmap } from './roadmap.ts'
import { recordFields, type CodeSource, type Count, type Field, type Register } from './register.ts'
import { periodOf } from './period.ts'

/** Answers by field id, as typed or as cells held. */
export type Answers = Readonly<Record<string, unknown>>

/** A record as a person or program sends it. */
export interface RecordDraft {
  readonly fields: Answers
  /** Rows by child table. */
  readonly children?: Readonly<Record<string, readonly Answers[]>>
}

/** Answers in their stored form: exact decimals and codes as text, lists of codes as lists, null where not asked. */
export type StoredAnswers = Readonly<Record<string, unknown>>

export interface StoredRecord {
  readonly fields: StoredAnswers
  readonly children: Readonly<Record<string, readonly StoredAnswers[]>>
}

/** Where an answer stands: a field, in a row of a child table where `child` is set. Rows count from 1. */
export interface AnswerProblem {
  readonly field: string
  readonly child?: string
  readonly row?: number
  readonly what: string
  readonly why: string
  readonly mend: string
}

/** A stored answer as text: codes, exact decimals, days. A list has none of its own. */
function textOf(answer: unknown): string {
  return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? String(answer)
    : ''
}

const isEmpty = (answer: unknown) => answer === undefined || answer === null || answer === ''

function isAsked(field: Field, answers: Answers): boolean {
  const { showWhen } = field
  return showWhen === undefined || showWhen.is.includes(textOf(answers[showWhen.field]))
}

const missing = (field: Field): Omit<AnswerProblem, 'child' | 'row'> => ({
  field: field.id,
  what: `“${field.name.en}” is empty.`,
  why: 'A record without it cannot be counted or found again.',
  mend: 'Fill it in; where nobody knows, choose “not reported” if the list has it.',
})

interface CheckedAnswers {
  readonly stored: StoredAnswers
  readonly problems: readonly Omit<AnswerProblem, 'child' | 'row'>[]
}

function checkAnswers(fields: readonly Field[], answers: Answers): CheckedAnswers {
  const stored: Record<string, unknown> = {}
  const problems: Omit<AnswerProblem, 'child' | 'row'>[] = []
  for (const field of fields) {
    stored[field.id] = null
    const answer = answers[field.id]
    if (!isAsked(field, answers)) continue
    if (isEmpty(answer)) {
      if (field.isRequired) problems.push(missing(field))
      continue
    }
    const checked = findFieldKind(field.kind)?.check(answer, field.settings)
    if (!checked) throw new Error(`There is no field kind “${field.kind}”.`)
    if ('refusal' in checked) problems.push({ field: field.id, ...refusalText(checked.refusal) })
    else stored[field.id] = checked.value
  }
  return { stored, problems }
}

const unknownField = (field: string): Omit<AnswerProblem, 'child' | 'row'> => ({
  field,
  what: `There is no field “${field}”.`,
  why: 'Its content would be lost.',
  mend: 'Remove it, or correct its name.',
})

const strangers = (fields: readonly Field[], answers: Answers) =>
  Object.keys(answers)
    .filter((id) => !fields.some((field) => field.id === id))
    .map(unknownField)

/** Checks a record: every problem with its place, and the stored form of what was good. The same in browser and server. */
export function checkRecord(
  register: Register,
  draft: RecordDraft,
): { record: StoredRecord; problems: AnswerProblem[] } {
  const own = recordFields(register)
  const { stored, problems } = checkAnswers(own, draft.fields)
  const all: AnswerProblem[] = [...strangers(own, draft.fields), ...problems]
  const children: Record<string, StoredAnswers[]> = {}
  for (const { id, fields } of register.children) {
    children[id] = (draft.children?.[id] ?? []).map((answers, at) => {
      const checked = checkAnswers(fields, answers)
      const here = [...strangers(fields, answers), ...checked.problems]
      all.push(...here.map((problem) => ({ ...problem, child: id, row: at + 1 })))
      return checked.stored
    })
  }
  return { record: { fields: stored, children }, problems: all }
}

/** What one record adds to one cell of a data element. Negative when it is taken back. */
export interface Contribution {
  readonly element: string
  /** The month, `2023-05`. */
  readonly period: string
  readonly itemClass: string
  readonly codes: Readonly<Record<string, string>>
  /** Exact decimal. */
  readonly value: string
}

interface CountedRow {
  readonly row: StoredAnswers
  readonly record: StoredAnswers
  /** The fields of the row and of the record, to know what was asked at all. */
  readonly fields: readonly Field[]
}

const answerOf = ({ row, record }: CountedRow, field: string) => row[field] ?? record[field]

function codeFrom(source: CodeSource | undefined, counted: CountedRow, fallback: string): string {
  if (source === undefined) return fallback
  if ('code' in source) return source.code
  const answer = answerOf(counted, source.field)
  if (!isEmpty(answer)) return textOf(answer)
  // What was not asked does not apply; what was asked and not answered is a category of its own.
  const field = counted.fields.find(({ id }) => id === source.field)
  return field && isAsked(field, { ...counted.record, ...counted.row }) ? 'not-reported' : fallback
}

function isCounted({ where = {}, given = [] }: Count, counted: CountedRow): boolean {
  if (given.some((field) => isEmpty(answerOf(counted, field)))) return false
  return Object.entries(where).every(([field, codes]) => codes.includes(textOf(answerOf(counted, field))))
}

function fieldsFor(register: Register, { of }: Count): Field[] {
  const child = register.children.find(({ id }) => id === of)
  return [...recordFields(register), ...(child?.fields ?? [])]
}

function contributionsTo(
  { roadmap, register, record }: { roadmap: Roadmap; register: Register; record: StoredRecord },
  count: Count,
  period: string,
): Contribution[] {
  const { dimensions } = getDataElement(roadmap, count.element)
  const fields = fieldsFor(register, count)
  const rows = count.of === undefined ? [record.fields] : (record.children[count.of] ?? [])
  return rows
    .map((row): CountedRow => ({ row, record: record.fields, fields }))
    .filter((counted) => isCounted(count, counted))
    .flatMap((counted) => {
      const value = count.sum === undefined ? '1' : answerOf(counted, count.sum)
      if (isEmpty(value)) return []
      const codes = dimensions.map(({ id }): [string, string] => [
        id,
        codeFrom(count.dimensions[id], counted, total),
      ])
      const itemClass = codeFrom(count.itemClass, counted, notApplicable)
      const { element } = count
      return [{ element, period, itemClass, codes: Object.fromEntries(codes), value: textOf(value) }]
    })
}

/** The month in which a count of the record falls; undefined while its day is not known. */
function findMonth(day: unknown): string | undefined {
  return typeof day === 'string' && day !== '' ? periodOf(day.slice(0, 10), 'month') : undefined
}

/** Everything a record adds to the data elements its register feeds; nothing while the day of a count is not known. */
export function contributionsOf(roadmap: Roadmap, register: Register, record: StoredRecord): Contribution[] {
  return register.counts.flatMap((count) => {
    const month = findMonth(record.fields[count.on ?? register.countsOn])
    return month === undefined ? [] : contributionsTo({ roadmap, register, record }, count, month)
  })
}
