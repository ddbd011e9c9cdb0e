// A part of a record to which no stored record belongs, in sentences.
import type { ImportProblem, Register } from '#definition'
import type { RecordLayout } from '../sheets/index.ts'

/** Of a part of a record that has to be put into one that is stored. */
export const nothingToAddTo = (line: number, column: string, lacking: readonly string[]): ImportProblem => ({
  kind: 'nothing-to-add-to',
  line,
  column,
  what: `No record like this one is stored, and the file has no column for ${lacking.map((name) => `“${name}”`).join(', ')}.`,
  why: 'A part of a record is put into the one that is stored; a new record needs all of it.',
  mend: 'Correct what tells records apart, or add the columns.',
})

/** Of a sheet that makes no new records. */
export const onlyAPart = (line: number, column: string): ImportProblem => ({
  kind: 'nothing-to-add-to',
  line,
  column,
  what: 'No record like this one is stored.',
  why: 'The layout says that the sheet only has a part of records that are stored, so it makes no new one.',
  mend: 'Correct what tells records apart, or wait until the record itself has been handed in.',
})

/** Names of the rows below a record that a download of ours only counts: without them it is no whole record. */
export function rowsNotListed(
  { children }: Register,
  { isDownload, covered }: Pick<RecordLayout, 'isDownload' | 'covered'>,
): string[] {
  if (isDownload !== true) return []
  const isListed = (id: string) => covered.some(({ child }) => child === id)
  return children.filter(({ id }) => !isListed(id)).map(({ name }) => name.en)
}
