// Compares a record of a file with what is stored: new, unchanged, or changed in these cells. What the file does not ask stays.
import {
  acceptedHeading,
  checkRecord,
  columnOf,
  institutionColumn,
  type AnswerProblem,
  type CellChange,
  type KeptRecord,
  type OwnHeading,
  type RecordAnswer,
  type Register,
  type StoredAnswers,
} from '#definition'
import type { CheckedRecord } from './check-file-record.ts'

/** What a checked record is to what is stored. */
export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'unchanged'; readonly stored: RecordAnswer }
  | {
      readonly kind: 'changed'
      readonly stored: RecordAnswer
      readonly record: KeptRecord
      readonly cells: readonly CellChange[]
    }
  /** What would come of it cannot be kept. */
  | { readonly kind: 'wrong'; readonly problems: readonly AnswerProblem[] }
  /** Several are like it, and none is the same. */
  | { readonly kind: 'unclear'; readonly alike: readonly RecordAnswer[] }

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

function mergeAnswers(stored: StoredAnswers, given: StoredAnswers, fields: readonly string[]): StoredAnswers {
  const taken = fields.map((field) => [field, given[field] ?? null] as const)
  return { ...stored, ...Object.fromEntries(taken) }
}

/** What a file says of a record besides its fields. */
const besideFields = new Set(['jurisdiction', institutionColumn, acceptedHeading.field])

const fieldsOf = (covered: readonly OwnHeading[], child?: string) =>
  covered
    .filter((heading) => heading.child === child)
    .map(({ field }) => field)
    .filter((field) => !besideFields.has(field))

/** Rows keep what the file does not ask, as long as none came or went. */
function mergeRows(
  stored: readonly StoredAnswers[],
  given: readonly StoredAnswers[],
  fields: readonly string[],
): readonly StoredAnswers[] {
  if (fields.length === 0) return stored
  if (stored.length !== given.length) return given
  return given.map((row, at) => mergeAnswers(stored[at] ?? {}, row, fields))
}

/** The stored record with what the file says put in. Where the file says no institution, it stays with the one it has. */
function mergeRecord(
  register: Register,
  stored: KeptRecord,
  { record: given, from }: CheckedRecord,
  covered: readonly OwnHeading[],
): KeptRecord {
  const children = register.children.map(({ id }) => [
    id,
    mergeRows(stored.children[id] ?? [], given.children[id] ?? [], fieldsOf(covered, id)),
  ])
  return {
    institution: from.sent.institution ?? stored.institution,
    fields: mergeAnswers(stored.fields, given.fields, fieldsOf(covered)),
    children: Object.fromEntries(children) as KeptRecord['children'],
  }
}

const isPlain = (answer: unknown): answer is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof answer)

function shown(answer: unknown): string {
  if (answer === undefined || answer === null) return ''
  if (Array.isArray(answer)) return answer.join('; ')
  return isPlain(answer) ? String(answer) : JSON.stringify(answer)
}

/** Every cell in which two records differ. */
export function changedCells(register: Register, before: KeptRecord, after: KeptRecord): CellChange[] {
  const differ = (prefix: string, a: StoredAnswers, b: StoredAnswers) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((field) => !isSame(a[field], b[field]))
      .map((field) => ({
        column: `${prefix}${columnOf(field)}`,
        before: shown(a[field]),
        after: shown(b[field]),
      }))
  const below = register.children.flatMap(({ id }) => {
    const [was, is] = [before.children[id] ?? [], after.children[id] ?? []]
    const rows = Array.from({ length: Math.max(was.length, is.length) }, (_none, at) => at)
    return rows.flatMap((at) => differ(`${columnOf(id)}[${at + 1}].`, was[at] ?? {}, is[at] ?? {}))
  })
  const institution = (one: KeptRecord) => ({ [institutionColumn]: one.institution })
  return [
    ...differ('', institution(before), institution(after)),
    ...differ('', before.fields, after.fields),
    ...below,
  ]
}

/** What the record is to those that are like it. */
export function matchRecord(
  register: Register,
  checked: CheckedRecord,
  alike: readonly RecordAnswer[],
  covered: readonly OwnHeading[],
): Match {
  if (alike.length === 0) return { kind: 'new' }
  const compared = alike.map((stored) => {
    // What is no longer asked after the change goes with it.
    const accepted = { ...stored.accepted, ...checked.from.sent.accepted }
    const together = mergeRecord(register, stored, checked, covered)
    if (changedCells(register, stored, together).length === 0)
      return { stored, merged: together, cells: [], problems: [] }
    const { institution, ...draft } = together
    const { record, problems } = checkRecord(register, { ...draft, accepted })
    const merged = { ...record, institution }
    return { stored, merged, cells: changedCells(register, stored, merged), problems }
  })
  const same = compared.find(({ cells }) => cells.length === 0)
  if (same) return { kind: 'unchanged', stored: same.stored }
  const [only, ...others] = compared
  if (!only || others.length > 0) return { kind: 'unclear', alike }
  if (only.problems.length > 0) return { kind: 'wrong', problems: only.problems }
  return { kind: 'changed', stored: only.stored, record: only.merged, cells: only.cells }
}
