// A record of a register: as it arrives, and as it is stored.
import { whatWhyMend } from '../problems/index.ts'
import { spokenText } from '../words/index.ts'
import { say } from './record-sentences.ts'
import { findList, recordFields, type Field, type Register } from '../registers/index.ts'
import { refusalText } from '../fields/index.ts'
import { checkAnswer } from './check-answer.ts'
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
  const name = spokenText(field.name)
  if (field.kind === 'yes-no') return say('yes-no-empty', { field: name })
  const code = Object.values(findList(field)?.codes ?? {}).find(({ notReported }) => notReported)
  const unknown = code && spokenText(code.name)
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

/** Answers of these fields before any is given: one shape for all records of a register. */
const blanksKnown = new WeakMap<readonly Field[], StoredAnswers>()

function blankOf(fields: readonly Field[]): StoredAnswers {
  const known = blanksKnown.get(fields)
  if (known) return known
  const blank = Object.fromEntries(fields.map(({ id }) => [id, null]))
  blanksKnown.set(fields, blank)
  return blank
}

function checkAnswers(fields: readonly Field[], answers: Answers): CheckedAnswers {
  const stored: Record<string, unknown> = { ...blankOf(fields) }
  let problems: Omit<AnswerProblem, 'child' | 'row'>[] | undefined
  for (const field of fields) {
    const { id, showWhen } = field
    const answer = answers[id]
    // What it waits for may be answered in words (“land borders”); its code is what the condition names.
    const isKnown = showWhen !== undefined && !isEmpty(stored[showWhen.field])
    if (showWhen && !isAsked(field, isKnown ? stored : answers)) continue
    if (isEmpty(answer)) {
      if (field.isRequired) (problems ??= []).push(missing(field))
      continue
    }
    const checked = checkAnswer(field, answer)
    if ('value' in checked) stored[id] = checked.value
    else {
      const { refusal } = checked
      ;(problems ??= []).push({ code: refusal.code, field: id, ...refusalText(refusal) })
    }
  }
  return { stored, problems: problems ?? nothingWrong }
}

const nothingWrong: readonly Omit<AnswerProblem, 'child' | 'row'>[] = []

const unknownField = (field: string): Omit<AnswerProblem, 'child' | 'row'> => ({
  code: 'field-unknown',
  field,
  ...whatWhyMend(say('field-unknown', { field })),
})

/** What was sent and is no field: every field has its place among the stored answers. */
function strangers(stored: StoredAnswers, answers: Answers): readonly Omit<AnswerProblem, 'child' | 'row'>[] {
  let found: string[] | undefined
  for (const id of Object.keys(answers)) if (!Object.hasOwn(stored, id)) (found ??= []).push(id)
  return found ? found.map(unknownField) : nothingWrong
}

/** The reason given for a question; blank ones are none. */
function findReason({ key }: RuleProblem, { accepted = {} }: RecordDraft): string | undefined {
  return (acceptedReason(accepted, key) ?? accepted['*'])?.trim() || undefined
}

/** Puts the rules of the register to what was good by itself: problems, questions without a reason, and those with one. */
function checkRules(register: Register, draft: RecordDraft, checked: CheckedRecord): CheckedRecord {
  const { record, problems } = checked
  const hits = findRecordHits(register, record)
  if (hits.length === 0) return checked
  const isUnread = ({ field, child, row }: RuleProblem) =>
    problems.some((one) => one.field === field && one.child === child && one.row === row)
  const accepted: Record<string, string> = {}
  const found = hits.flatMap((hit): AnswerProblem[] => {
    if (isUnread(hit)) return []
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
  const { stored, problems } = checkAnswers(recordFields(register), draft.fields)
  const all: AnswerProblem[] = [...strangers(stored, draft.fields), ...problems]
  const children: Record<string, StoredAnswers[]> = {}
  for (const { id, fields } of register.children) {
    children[id] = (draft.children?.[id] ?? noRows).map((answers, at) => {
      const checked = checkAnswers(fields, answers)
      const place = { child: id, row: at + 1 }
      for (const problem of strangers(checked.stored, answers)) all.push({ ...problem, ...place })
      for (const problem of checked.problems) all.push({ ...problem, ...place })
      return checked.stored
    })
  }
  return checkRules(register, draft, { record: { fields: stored, children }, problems: all })
}

const noRows: readonly Answers[] = []
