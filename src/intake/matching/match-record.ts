// Compares a record of a file with what is stored: new, unchanged, or changed in these cells. What the file does not ask stays.
import {
  spokenText,
  acceptedHeading,
  acceptedLooks,
  checkRecord,
  columnOf,
  completeForHeading,
  institutionColumn,
  withheldProblems,
  withoutSensitiveRules,
  wordsOf,
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

/** A place as it is stored: its name, latitude and longitude, area. */
const placed = /^(.*); (-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)(;.*)?$/

/** Millionths of a degree, about ten centimetres: devices and programs round the last one differently. */
const isNoise = (a: string, b: string) =>
  Math.abs(Math.round(Number(a) * 1e6) - Math.round(Number(b) * 1e6)) <= 1

const partsOf = (answer: unknown) => (typeof answer === 'string' ? (placed.exec(answer) ?? []) : [])

/** Do two places differ by nothing but the last decimal of a coordinate? */
function isSamePlace(a: unknown, b: unknown): boolean {
  const [was, is] = [partsOf(a), partsOf(b)]
  if (was.length === 0 || is.length === 0) return false
  const isAlike = (at: number) => isNoise(was[at] ?? '', is[at] ?? '')
  return was[1] === is[1] && was[4] === is[4] && isAlike(2) && isAlike(3)
}

/** What a file asks, and whether it only has a part of records: an empty cell then says nothing. */
export interface Asked {
  readonly covered: readonly OwnHeading[]
  readonly isPart: boolean
}

interface AskedFields {
  readonly fields: readonly string[]
  readonly isPart: boolean
}

function mergeAnswers(
  stored: StoredAnswers,
  given: StoredAnswers,
  { fields, isPart }: AskedFields,
): StoredAnswers {
  const taken = fields.map((field) => {
    const [was = null, is = null] = [stored[field], given[field]]
    return [field, isSamePlace(was, is) || (isPart && is === null) ? was : is] as const
  })
  return { ...stored, ...Object.fromEntries(taken) }
}

/** What a file says of a record besides its fields. */
const besideFields = new Set([
  'jurisdiction',
  institutionColumn,
  acceptedHeading.field,
  completeForHeading.field,
])

const fieldsOf = (covered: readonly OwnHeading[], child?: string) =>
  covered
    .filter((heading) => heading.child === child)
    .map(({ field }) => field)
    .filter((field) => !besideFields.has(field))

type Rows = readonly StoredAnswers[]

/**
 * For each stored row the place of the one in the file that it is: one that says the same as far as the file asks,
 * wherever it stands, and else the next that is left. Rows have no order that means anything.
 */
function placesOf(stored: Rows, given: Rows, fields: readonly string[]): number[] {
  const textOf = (row: StoredAnswers | undefined) =>
    JSON.stringify(fields.map((field) => row?.[field] ?? null))
  const open = Map.groupBy(given.keys(), (at) => textOf(given[at]))
  const same = stored.map((row) => open.get(textOf(row))?.shift())
  const left = [...open.values()].flat().toSorted((a, b) => a - b)
  return same.map((at) => at ?? left.shift() ?? 0)
}

interface MergedRows {
  readonly rows: Rows
  /** The place in the file of each row. */
  readonly places: readonly number[]
}

/** Rows keep what the file does not ask, as long as none came or went. */
function mergeRows(stored: Rows, given: Rows, asked: AskedFields): MergedRows {
  const { fields, isPart } = asked
  const saysNothing = fields.length === 0 || (isPart && given.length === 0)
  if (saysNothing) return { rows: stored, places: [...stored.keys()] }
  if (stored.length !== given.length) return { rows: given, places: [...given.keys()] }
  const places = placesOf(stored, given, fields)
  const rows = stored.map((row, at) => mergeAnswers(row, given[places[at] ?? at] ?? {}, asked))
  return { rows, places }
}

/** The day on which an answer is due is set where a file says none, so that an empty cell takes none away. */
function dueOf(
  { requestFlow }: Register,
  stored: KeptRecord,
  given: CheckedRecord['record'],
): Record<string, StoredAnswers[string]> {
  if (!requestFlow) return {}
  const { due } = requestFlow.days
  return { [due]: given.fields[due] ?? stored.fields[due] ?? null }
}

interface Merged {
  readonly record: KeptRecord
  /** The problem as it stands in the file, where rows may be in another order. */
  readonly inFile: (problem: AnswerProblem) => AnswerProblem
}

/** The stored record with what the file says put in. Where the file says no institution, it stays with the one it has. */
function mergeRecord(
  register: Register,
  stored: KeptRecord,
  { record: given, from }: CheckedRecord,
  asked: Asked,
): Merged {
  const fieldsAsked = (child?: string) => ({ fields: fieldsOf(asked.covered, child), isPart: asked.isPart })
  const merged = new Map(
    register.children.map(({ id }) => [
      id,
      mergeRows(stored.children[id] ?? [], given.children[id] ?? [], fieldsAsked(id)),
    ]),
  )
  return {
    record: {
      institution: from.sent.institution ?? stored.institution,
      fields: {
        ...mergeAnswers(stored.fields, given.fields, fieldsAsked()),
        ...dueOf(register, stored, given),
      },
      children: Object.fromEntries([...merged].map(([id, { rows }]) => [id, rows])),
    },
    inFile: (problem) => {
      const { child = '', row } = problem
      const place = row === undefined ? undefined : merged.get(child)?.places[row - 1]
      return place === undefined ? problem : { ...problem, row: place + 1 }
    },
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

/** Of rows that do not go together it is not known in which cells they would differ. */
const unsaid: readonly CellChange[] = [{ column: '', before: '', after: '' }]

/**
 * A part of a record says something of rows that are stored, but of more or fewer than there are: which of them is meant
 * is not known, and what others have said of them would be lost.
 */
function rowsThatWouldGo(
  register: Register,
  stored: KeptRecord,
  { record }: CheckedRecord,
  { covered, isPart }: Asked,
): AnswerProblem[] {
  return register.children.flatMap(({ id, name }): AnswerProblem[] => {
    const [was, is] = [stored.children[id]?.length ?? 0, record.children[id]?.length ?? 0]
    const isClear = !isPart || was === 0 || is === 0 || was === is || fieldsOf(covered, id).length === 0
    if (isClear) return []
    const code = 'part-rows-unclear'
    return [
      { code, field: '', child: id, ...wordsOf(code, { sent: is, name: spokenText(name), stored: was }) },
    ]
  })
}

/** What the record is to those that are like it. */
export function matchRecord(
  register: Register,
  checked: CheckedRecord,
  alike: readonly RecordAnswer[],
  asked: Asked,
): Match {
  if (alike.length === 0) return { kind: 'new' }
  const compared = alike.map((stored) => {
    // What is no longer asked after the change goes with it.
    const accepted = { ...stored.accepted, ...checked.from.sent.accepted }
    const lost = rowsThatWouldGo(register, stored, checked, asked)
    if (lost.length > 0) return { stored, merged: stored, cells: unsaid, problems: lost }
    const { record: together, inFile } = mergeRecord(register, stored, checked, asked)
    if (changedCells(register, stored, together).length === 0)
      return { stored, merged: together, cells: [], problems: [] }
    const { institution, ...draft } = together
    const { record, problems } = checkRecord(register, { ...draft, accepted })
    const reasons = { ...record.accepted, ...acceptedLooks(register, record, accepted) }
    const merged = {
      ...record,
      ...(Object.keys(reasons).length > 0 ? { accepted: reasons } : {}),
      institution,
    }
    const seen = stored.isWithheld ? withoutSensitiveRules(register, problems) : problems
    const withheld = withheldProblems(register, stored, merged)
    return {
      ...{ stored, merged, cells: changedCells(register, stored, merged) },
      problems: [...seen, ...withheld].map(inFile),
    }
  })
  const same = compared.find(({ cells }) => cells.length === 0)
  if (same) return { kind: 'unchanged', stored: same.stored }
  const [only, ...others] = compared
  if (!only || others.length > 0) return { kind: 'unclear', alike }
  if (only.problems.length > 0) return { kind: 'wrong', problems: only.problems }
  return { kind: 'changed', stored: only.stored, record: only.merged, cells: only.cells }
}
