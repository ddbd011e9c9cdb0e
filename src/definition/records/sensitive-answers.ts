// What is sensitive in a record: taken out of it and kept apart, put back for those who may read it, left alone by others.
import { spokenText } from '../words/index.ts'
import { wordsOf } from '../problems/index.ts'
import { rulesOnSensitive } from '../record-rules/index.ts'
import { hasSensitive, sensitiveFields, type Field, type Register } from '../registers/index.ts'
import { isEmpty, type AnswerProblem, type StoredAnswers, type StoredRecord } from './record.ts'

/** The sensitive answers of a record: those that were given, row by row. */
export interface SensitiveAnswers {
  readonly fields: StoredAnswers
  readonly children: Readonly<Record<string, readonly StoredAnswers[]>>
  /** Reasons whose keys hold such answers. */
  readonly accepted?: Readonly<Record<string, string>>
}

/** A record as two: what everybody reads who may open it, and what is kept apart; null where nothing is. */
export interface SplitRecord {
  readonly open: StoredRecord
  readonly sensitive: SensitiveAnswers | null
}

const idsOf = new WeakMap<readonly Field[], ReadonlySet<string>>()

function idsIn(fields: readonly Field[]): ReadonlySet<string> {
  const ids = idsOf.get(fields) ?? new Set(fields.map(({ id }) => id))
  idsOf.set(fields, ids)
  return ids
}

function without(answers: StoredAnswers, fields: readonly Field[]): StoredAnswers {
  const ids = idsIn(fields)
  const left: Record<string, unknown> = {}
  for (const id of Object.keys(answers)) if (!ids.has(id)) left[id] = answers[id]
  return left
}

function given(answers: StoredAnswers, fields: readonly Field[]): StoredAnswers {
  const taken: Record<string, unknown> = {}
  for (const { id } of fields) if (!isEmpty(answers[id])) taken[id] = answers[id]
  return taken
}

const isAny = (answers: object) => Object.keys(answers).length > 0

const noReasons = { open: {}, apart: {} }

function splitAccepted(register: Register, accepted: Readonly<Record<string, string>> = {}) {
  if (!isAny(accepted)) return noReasons
  const rules = rulesOnSensitive(register)
  const isApart = ([key]: readonly [string, string]) => rules.some((rule) => key.startsWith(`${rule}: `))
  const all = Object.entries(accepted)
  return {
    open: Object.fromEntries(all.filter((one) => !isApart(one))),
    apart: Object.fromEntries(all.filter(isApart)),
  }
}

/** Takes the sensitive answers out of a record. */
export function splitRecord(register: Register, record: StoredRecord): SplitRecord {
  if (!hasSensitive(register)) return { open: record, sensitive: null }
  const { own, children } = sensitiveFields(register)
  const { fields, accepted, isDeliberate } = record
  const reasons = splitAccepted(register, accepted)
  const openRows: Record<string, readonly StoredAnswers[]> = { ...record.children }
  const apart: Record<string, readonly StoredAnswers[]> = {}
  for (const child of children) {
    const rows = record.children[child.id]
    if (rows === undefined) continue
    openRows[child.id] = rows.map((row) => without(row, child.fields))
    const taken = rows.map((row) => given(row, child.fields))
    if (taken.some(isAny)) apart[child.id] = taken
  }
  const sensitive = { fields: given(fields, own), children: apart }
  const isEmptyHanded = ![sensitive.fields, apart, reasons.apart].some(isAny)
  return {
    open: {
      ...{ fields: without(fields, own), children: openRows },
      ...(isAny(reasons.open) ? { accepted: reasons.open } : {}),
      ...(isDeliberate ? { isDeliberate } : {}),
    },
    sensitive: isEmptyHanded
      ? null
      : { ...sensitive, ...(isAny(reasons.apart) ? { accepted: reasons.apart } : {}) },
  }
}

const unanswered = (fields: readonly Field[]): StoredAnswers =>
  Object.fromEntries(fields.map(({ id }) => [id, null]))

/** Puts the sensitive answers back; what was not answered is null, as in every stored record. */
export function joinRecord(
  register: Register,
  open: StoredRecord,
  sensitive: SensitiveAnswers | null,
): StoredRecord {
  if (!hasSensitive(register)) return open
  const { own, children } = sensitiveFields(register)
  const rows: Record<string, readonly StoredAnswers[]> = { ...open.children }
  for (const { id, fields } of children) {
    const all = open.children[id]
    if (all === undefined) continue
    const none = unanswered(fields)
    rows[id] = all.map((row, at) => ({ ...none, ...row, ...sensitive?.children[id]?.[at] }))
  }
  const accepted = { ...open.accepted, ...sensitive?.accepted }
  return {
    ...open,
    fields: { ...unanswered(own), ...open.fields, ...sensitive?.fields },
    children: rows,
    ...(isAny(accepted) ? { accepted } : {}),
  }
}

const opened = new WeakMap<Register, Register>()

/** The register as somebody is asked who may not read what is sensitive in a record. */
export function openRegister(register: Register): Register {
  const known = opened.get(register)
  if (known) return known
  const open = (fields: readonly Field[]) => fields.filter(({ isSensitive }) => !isSensitive)
  const apart = new Set(rulesOnSensitive(register))
  const own: Register = {
    ...register,
    sections: register.sections.map((section) => ({ ...section, fields: open(section.fields) })),
    children: register.children.map((child) => ({ ...child, fields: open(child.fields) })),
    rules: (register.rules ?? []).filter(({ id }) => !apart.has(id)),
  }
  opened.set(register, own)
  return own
}

const rowText = (row: StoredAnswers | undefined, fields: readonly Field[]) => {
  const open = Object.entries(without(row ?? {}, fields)).filter(([, answer]) => !isEmpty(answer))
  return JSON.stringify(open.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether a row is gone, or stands where another one stood: what is withheld would belong to the wrong one. */
function areRowsMoved(was: readonly StoredAnswers[], is: readonly StoredAnswers[], fields: readonly Field[]) {
  if (is.length < was.length) return true
  const before = was.map((row) => rowText(row, fields))
  return before.some((text, at) => {
    const now = rowText(is[at], fields)
    return now !== text && before.includes(now)
  })
}

function answeredProblems(register: Register, record: StoredRecord): AnswerProblem[] {
  const { own, children } = sensitiveFields(register)
  const problem = ({ id, name }: Field) => ({
    code: 'answer-withheld',
    field: id,
    ...wordsOf('answer-withheld', { field: spokenText(name) }),
  })
  const isAnswered = (answers: StoredAnswers) => (field: Field) => !isEmpty(answers[field.id])
  return [
    ...own.filter(isAnswered(record.fields)).map(problem),
    ...children.flatMap(({ id, fields }) =>
      (record.children[id] ?? []).flatMap((row, at) =>
        fields.filter(isAnswered(row)).map((field) => ({ ...problem(field), child: id, row: at + 1 })),
      ),
    ),
  ]
}

/** Without what rules find by sensitive answers: whoever may not read those is told nothing of them. */
export function withoutSensitiveRules<P extends { readonly rule?: string }>(
  register: Register,
  problems: readonly P[],
): P[] {
  const apart = new Set(rulesOnSensitive(register))
  return problems.filter(({ rule }) => rule === undefined || !apart.has(rule))
}

/**
 * What is wrong with the correction of a record by somebody who may not read all of it: an answer to what is withheld, or
 * rows that would part from what is withheld in them. Everything else is changed, and what is withheld stays.
 */
export function withheldProblems(
  register: Register,
  stored: StoredRecord & { readonly isWithheld?: boolean | undefined },
  record: StoredRecord,
): AnswerProblem[] {
  if (!stored.isWithheld) return []
  const moved = register.children.filter(({ id }) => {
    const apart = sensitiveFields(register).children.find((one) => one.id === id)
    return apart && areRowsMoved(stored.children[id] ?? [], record.children[id] ?? [], apart.fields)
  })
  return [
    ...answeredProblems(register, record),
    ...moved.map(({ id, name }) => ({
      code: 'rows-withheld',
      field: id,
      ...wordsOf('rows-withheld', { rows: spokenText(name) }),
    })),
  ]
}
