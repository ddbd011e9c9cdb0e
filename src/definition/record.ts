// A record of a register: as it arrives, and as it is stored.
import { findFieldKind } from './fields/index.ts'
import { refusalText } from './fields/refusal-text.ts'
import { recordFields, type Field, type Register } from './register.ts'

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
export function textOf(answer: unknown): string {
  return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? String(answer)
    : ''
}

export const isEmpty = (answer: unknown) => answer === undefined || answer === null || answer === ''

export function isAsked(field: Field, answers: Answers): boolean {
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
