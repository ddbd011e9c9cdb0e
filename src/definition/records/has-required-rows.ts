// Has a record the rows without which it does not count?
import { textOf, type StoredAnswers, type StoredRecord } from './record.ts'
import type { RequiredRows } from '../registers/index.ts'

/** Is the answer, or one of its answers where several are given, among these codes? */
export const isOneOf = (answer: unknown, codes: readonly string[]) =>
  Array.isArray(answer) ? answer.some((one) => codes.includes(textOf(one))) : codes.includes(textOf(answer))

const fits = (answers: StoredAnswers, asked: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(asked).every(([field, codes]) => isOneOf(answers[field], codes))

/** Has the record every row that is required of it? */
export function hasRequiredRows(
  requires: readonly RequiredRows[],
  { fields, children }: Pick<StoredRecord, 'fields' | 'children'>,
): boolean {
  return requires.every(({ of, by, codes, where, when = {} }) => {
    if (!fits(fields, when)) return true
    const rows = children[of] ?? []
    return codes.every((code) => {
      const own = rows.filter((row) => textOf(row[by]) === code)
      return own.length > 0 && own.every((row) => fits(row, where))
    })
  })
}
