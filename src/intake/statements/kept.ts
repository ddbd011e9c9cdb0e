// What became of a record that was sent: it is kept, or it is said why not.
import type { KeptRecord, NotKept, RecordAnswer } from '#definition'

export type Kept = { readonly record: RecordAnswer } | { readonly refusal: NotKept }

/** What was not kept, and everything that there is to say about it. */
export const refuse = (refusal: Partial<NotKept>): Kept => ({
  refusal: { problems: [], alike: [], current: null, statements: [], ...refusal },
})

export const problemOf = (field: string, what: string, why: string, mend: string) => ({
  field,
  what,
  why,
  mend,
})

export const noSuchRecord = refuse({
  problems: [
    problemOf(
      'id',
      'There is no such record.',
      'Its address may be incomplete, or of another jurisdiction.',
      'Look for it in the list.',
    ),
  ],
})

export const withdrawnAlready = refuse({
  problems: [
    problemOf(
      'id',
      'The record was withdrawn already.',
      'It stands in no list and no count.',
      'Look into its history for who did it and why.',
    ),
  ],
})

/** What stands in the version of a record that was read. */
export function storedOf({ institution, fields, children, isDeliberate }: RecordAnswer): KeptRecord {
  return { institution, fields, children, ...(isDeliberate ? { isDeliberate } : {}) }
}
