// Records whose numbers look the same and are written otherwise: by what that is found, and what is asked about it.
import { findFieldKind } from '../fields/index.ts'
import { wordsOf } from '../problems/index.ts'
import { acceptedReason, hitKey } from '../record-rules/index.ts'
import { findList, type Field, type Register } from '../registers/index.ts'
import { keyLooks } from '../words/index.ts'
import type { AnswerProblem, RecordDraft, StoredRecord } from './record.ts'
import { identityFields } from './sameness.ts'

const question = 'key-look-alike'
const between = ' | '

/** Whether people write the answer in their own letters: a number or a name, and nothing from a list. */
function isSpelled(field: Field): boolean {
  const kind = findFieldKind(field.kind)
  return kind?.sqlType(field.settings) === 'text' && findList(field) === undefined
}

/** The answer as it is written; answers of a key are texts, days, codes and numbers. */
const writtenAnswer = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? String(answer)
    : ''

/** Those fields of its key that people spell. */
export const spelledFields = (register: Register): readonly Field[] =>
  identityFields(register).filter(isSpelled)

/** What the key of a record looks like, whatever its letters; null where it has none, or none that anybody spells. */
export function recordLooks(register: Register, { fields }: Pick<StoredRecord, 'fields'>): string | null {
  const own = identityFields(register)
  if (!own.some(isSpelled)) return null
  const looks = own.map((field) => {
    const answer = writtenAnswer(fields[field.id])
    if (answer === '') return null
    return isSpelled(field) ? keyLooks(answer) : answer
  })
  return looks.includes(null) ? null : looks.join(between)
}

/** The answers of the key that people spell, as they are written. */
export const spelledKey = (register: Register, { fields }: Pick<StoredRecord, 'fields'>): string =>
  spelledFields(register)
    .map(({ id }) => writtenAnswer(fields[id]))
    .join(', ')

/** The same of a record of which only the key is known, as `recordKey` writes it. */
export function spelledInKey(register: Register, key: string): string {
  const [, , ...answers] = JSON.parse(key) as unknown[]
  return spelledKey(register, {
    fields: Object.fromEntries(register.likeness.map((id, at) => [id, answers[at]])),
  })
}

const keyOf = (register: Register, record: Pick<StoredRecord, 'fields'>, other: string) =>
  hitKey(question, { value: spelledKey(register, record), other }, new Set())

/** Reasons that were given for keeping this very number beside one that looks the same. */
export function acceptedLooks(
  register: Register,
  record: Pick<StoredRecord, 'fields'>,
  accepted: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const start = keyOf(register, record, '')
  return Object.fromEntries(
    Object.entries(accepted).filter(([key, reason]) => key.startsWith(start) && reason.trim() !== ''),
  )
}

/** Whether the key of a reason is about numbers that look the same. */
export const isAboutLooks = (key: string): boolean => key.startsWith(`${question}: `)

/** What is asked about a record beside others that look like it, and the reasons that were given. */
export interface LooksAsked {
  readonly problems: readonly AnswerProblem[]
  readonly accepted: Readonly<Record<string, string>>
}

/**
 * Asks about every number that looks the same, as `spelledKey` writes it, unless the draft says why both are right.
 *
 * @param asked.isOfFile it stands in a file, where a column holds the answer; a form has a button for it
 */
export function askAboutLooks(
  register: Register,
  record: Pick<StoredRecord, 'fields'>,
  { accepted = {} }: Pick<RecordDraft, 'accepted'>,
  { others, isOfFile = false }: { readonly others: readonly string[]; readonly isOfFile?: boolean },
): LooksAsked {
  const [field] = spelledFields(register)
  const problems: AnswerProblem[] = []
  const reasons: Record<string, string> = {}
  for (const other of [...new Set(others)].toSorted()) {
    const key = keyOf(register, record, other)
    const reason = (acceptedReason(accepted, key) ?? accepted['*'])?.trim()
    if (reason) reasons[key] = reason
    else {
      const words = wordsOf(isOfFile ? 'key-looks-stored-in-file' : 'key-looks-stored', {
        value: spelledKey(register, record),
        other,
      })
      problems.push({ code: question, field: field?.id ?? '', ...words, question: key })
    }
  }
  return { problems, accepted: reasons }
}
