// A record of a register: as it arrives, and as it is stored.
import { whatWhyMend } from '../problems/index.ts'
import { say } from './record-sentences.ts'
import { findList, recordFields, type Field, type Register } from '../registers/index.ts'
import { findFieldKind, refusalText } from '../fields/index.ts'
import { acceptedReason, findRecordHits, type RuleProblem } from '../record-rules/index.ts'

/** Answers by field id, as typed or as cells held. */
export type Answers = Readonly<Record<string, unknown>>

/** A record as a person or program sends it. */
export interface RecordDraft {
  readonly fields: Answers
  /** Rows by child table. */
  readonly children?: Readonly<Record<string, readonly Answers[]>>
  /** Why what a rule questions is right: reasons by the key of the question, or under `*` for every question. */
  readonly accepted?: Readonly<Record<string, string>>
}

/** Answers in their stored form: exact decimals and codes as text, lists of codes as lists, null where not asked. */
export type StoredAnswers = Readonly<Record<string, unknown>>

export interface StoredRecord {
  readonly fields: StoredAnswers
  readonly children: Readonly<Record<string, readonly StoredAnswers[]>>
  /** What a rule questioned and the person kept, with the reason, by the key of the question. */
  readonly accepted?: Readonly<Record<string, string>>
  /** Somebody kept it on purpose although another record is the same by its register. */
  readonly isDeliberate?: true
}

/** A stored record, and the institution that keeps it. */
export interface KeptRecord extends StoredRecord {
  /** Id of an institution of the record’s jurisdiction, or `notStated`. */
  readonly institution: string
}

/** Where an answer stands: a field, in a row of a child table where `child` is set. Rows count from 1. */
export interface AnswerProblem {
  /** Names the cause, so that many problems of one kind can be counted together. */
  readonly code?: string
  readonly field: string
  readonly child?: string
  readonly row?: number
  readonly what: string
  readonly why: string
  readonly mend: string
  /** The record rule that found it, where it was one. */
  readonly rule?: string
  /** Set where the record may be kept with a reason: the key under which `accepted` takes it. */
  readonly question?: string
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

/** That a field has no answer, and what to answer where nobody knows. */
function emptyField(field: Field) {
  const name = field.name.en
  if (field.kind === 'yes-no') return say('yes-no-empty', { field: name })
  const unknown = Object.values(findList(field)?.codes ?? {}).find(({ notReported }) => notReported)?.name.en
  return unknown === undefined
    ? say('field-empty', { field: name })
    : say('field-empty-or-unknown', { field: name, unknown })
}

const missing = (field: Field): Omit<AnswerProblem, 'child' | 'row'> => ({
  code: 'answer-missing',
  field: field.id,
  ...whatWhyMend(emptyField(field)),
})

interface CheckedAnswers {
  readonly stored: StoredAnswers
  readonly problems: readonly Omit<AnswerProblem, 'child' | 'row'>[]
}

function checkAnswers(fields: readonly Field[], answers: Answers): CheckedAnswers {
  const stored: Record<string, unknown> = {}
  const known: Record<string, unknown> = {}
  const problems: Omit<AnswerProblem, 'child' | 'row'>[] = []
  for (const field of fields) {
    stored[field.id] = null
    const answer = answers[field.id]
    // What it waits for may be answered in words (“land borders”); its code is what the condition names.
    if (field.showWhen && !isAsked(field, Object.hasOwn(known, field.showWhen.field) ? known : answers))
      continue
    if (isEmpty(answer)) {
      if (field.isRequired) problems.push(missing(field))
      continue
    }
    const checked = findFieldKind(field.kind)?.check(answer, field.settings)
    if (!checked) throw new Error(`There is no field kind “${field.kind}”.`)
    if ('refusal' in checked) {
      problems.push({ code: checked.refusal.code, field: field.id, ...refusalText(checked.refusal) })
    } else known[field.id] = stored[field.id] = checked.value
  }
  return { stored, problems }
}

const unknownField = (field: string): Omit<AnswerProblem, 'child' | 'row'> => ({
  code: 'field-unknown',
  field,
  ...whatWhyMend(say('field-unknown', { field })),
})

/** What was sent and is no field: every field has its place among the stored answers. */
const strangers = (stored: StoredAnswers, answers: Answers) =>
  Object.keys(answers)
    .filter((id) => !Object.hasOwn(stored, id))
    .map(unknownField)

/** The reason given for a question; blank ones are none. */
function findReason({ key }: RuleProblem, { accepted = {} }: RecordDraft): string | undefined {
  return (acceptedReason(accepted, key) ?? accepted['*'])?.trim() || undefined
}

/** Puts the rules of the register to what was good by itself: problems, questions without a reason, and those with one. */
function checkRules(register: Register, draft: RecordDraft, checked: CheckedRecord): CheckedRecord {
  const { record, problems } = checked
  const isUnread = ({ field, child, row }: RuleProblem) =>
    problems.some((one) => one.field === field && one.child === child && one.row === row)
  const hits = findRecordHits(register, record).filter((hit) => !isUnread(hit))
  const accepted: Record<string, string> = {}
  const found = hits.flatMap((hit): AnswerProblem[] => {
    const { severity, key, ...problem } = hit
    if (severity === 'error') return [problem]
    const reason = findReason(hit, draft)
    if (reason === undefined) return [{ ...problem, question: key }]
    accepted[key] = reason
    return []
  })
  return {
    record: Object.keys(accepted).length === 0 ? record : { ...record, accepted },
    problems: [...problems, ...found],
  }
}

interface CheckedRecord {
  readonly record: StoredRecord
  readonly problems: AnswerProblem[]
}

/**
 * Checks a record: every problem with its place, and the stored form of what was good. The same in browser and server.
 * What a rule of the register questions is a problem with a key, until the draft brings a reason under that key.
 */
export function checkRecord(register: Register, draft: RecordDraft): CheckedRecord {
  const own = recordFields(register)
  const { stored, problems } = checkAnswers(own, draft.fields)
  const all: AnswerProblem[] = [...strangers(stored, draft.fields), ...problems]
  const children: Record<string, StoredAnswers[]> = {}
  for (const { id, fields } of register.children) {
    children[id] = (draft.children?.[id] ?? []).map((answers, at) => {
      const checked = checkAnswers(fields, answers)
      const here = [...strangers(checked.stored, answers), ...checked.problems]
      all.push(...here.map((problem) => ({ ...problem, child: id, row: at + 1 })))
      return checked.stored
    })
  }
  return checkRules(register, draft, { record: { fields: stored, children }, problems: all })
}
