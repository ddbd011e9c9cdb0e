// What is wrong with a part of a record to which no stored record belongs, or several do.
import { problemAt, type ImportProblem, type Register } from '#definition'
import type { TableLayout } from '../sheets/index.ts'

/** Of a part of a record that has to be put into one that is stored. */
export function nothingToAddTo(line: number, column: string, lacking: readonly string[]): ImportProblem {
  const names = lacking.map((name) => `“${name}”`).join(', ')
  return problemAt('nothing-to-add-to', { line, column }, { lacking: names })
}

/** Of a sheet that makes no new records. */
export const onlyAPart = (line: number, column: string): ImportProblem => ({
  ...problemAt('only-a-part', { line, column }, {}),
  kind: 'nothing-to-add-to',
})

/** Of a record to which several are like, so that it is not known which one it corrects. */
export const unclear = (line: number, column: string): ImportProblem =>
  problemAt('alike-several', { line, column }, {})

/** Names of the rows below a record that a download of ours only counts: without them it is no whole record. */
export function rowsNotListed(
  { children }: Register,
  { isDownload, covered }: Pick<TableLayout, 'isDownload' | 'covered'>,
): string[] {
  if (!isDownload) return []
  const isListed = (id: string) => covered.some(({ child }) => child === id)
  return children.filter(({ id }) => !isListed(id)).map(({ name }) => name.en)
}
