// What became of a record that was sent: it is kept, or it is said why not.
import { wordsOf, type KeptRecord, type NotKept, type RecordAnswer } from '#definition'

export type Kept = { readonly record: RecordAnswer } | { readonly refusal: NotKept }

/** What was not kept, and everything that there is to say about it. */
export const refuse = (refusal: Partial<NotKept>): { readonly refusal: NotKept } => ({
  refusal: { problems: [], alike: [], current: null, statements: [], ...refusal },
})

export const noSuchRecord = (): Kept =>
  refuse({ problems: [{ field: 'id', ...wordsOf('record-not-there', {}) }] })

export const withdrawnAlready = (): Kept =>
  refuse({ problems: [{ field: 'id', ...wordsOf('record-withdrawn-already', {}) }] })

/** What stands in the version of a record that was read. */
export function storedOf({ institution, fields, children, isDeliberate }: RecordAnswer): KeptRecord {
  return { institution, fields, children, ...(isDeliberate ? { isDeliberate } : {}) }
}
