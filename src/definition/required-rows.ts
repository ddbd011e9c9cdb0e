// Rows that a record has to have before it counts: every clause of a checklist, each with an answer that will do.
import { textOf, type StoredAnswers, type StoredRecord } from './record.ts'

/** Rows below a record that have to be there before it counts: each of these codes, with one of these answers. */
export interface RequiredRows {
  /** The child table. */
  readonly of: string
  /** Its field that names what is asked. */
  readonly by: string
  /** What has to be there; a row that is missing is not met. Of two rows of one code both have to do. */
  readonly codes: readonly string[]
  readonly where: Readonly<Record<string, readonly string[]>>
  /** Asked only of records that answer each of these fields with one of these codes, among others where several are given. */
  readonly when?: Readonly<Record<string, readonly string[]>>
}

const isOneOf = (answer: unknown, codes: readonly string[]) =>
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
