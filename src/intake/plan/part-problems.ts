// What is wrong with a part of a record to which no stored record belongs, or several do.
import {
  identityFields,
  problemAt,
  type Field,
  type ImportProblem,
  type Mapping,
  type Register,
} from '#definition'
import type { CheckedRecord } from '../matching/index.ts'
import type { TableLayout } from '../sheets/index.ts'

/** Of a part of a record that has to be put into one that is stored. */
function nothingToAddTo(line: number, column: string, lacking: readonly string[]): ImportProblem {
  const names = lacking.map((name) => `“${name}”`).join(', ')
  return problemAt('nothing-to-add-to', { line, column }, { lacking: names })
}

/** Of a file that has no column for what tells records apart: it is no matter of what is stored. */
function keyWithoutColumn(line: number, column: string, lacking: readonly Field[]): ImportProblem {
  const names = lacking.map(({ name }) => `“${name.en}”`).join(', ')
  return problemAt('key-without-column', { line, column }, { lacking: names })
}

/** Found once for the columns of a file: all its records are asked by them. */
const notListed = new WeakMap<TableLayout['covered'], readonly Field[]>()

/** What tells records of the register apart and has no column in the file. */
function keysNotListed(register: Register, { covered }: Pick<TableLayout, 'covered'>): readonly Field[] {
  const known = notListed.get(covered)
  if (known) return known
  const keys = identityFields(register).filter(
    ({ id }) => !covered.some(({ child, field }) => child === undefined && field === id),
  )
  notListed.set(covered, keys)
  return keys
}

/** Of a sheet that makes no new records. */
const onlyAPart = (line: number, column: string): ImportProblem => ({
  ...problemAt('only-a-part', { line, column }, {}),
  kind: 'nothing-to-add-to',
})

/** Of a record to which several are like, so that it is not known which one it corrects. */
export const unclear = (line: number, column: string): ImportProblem =>
  problemAt('alike-several', { line, column }, {})

/** Names of the rows below a record that a download of ours only counts: without them it is no whole record. */
function rowsNotListed(
  { children }: Register,
  { isDownload, covered }: Pick<TableLayout, 'isDownload' | 'covered'>,
): string[] {
  if (!isDownload) return []
  const isListed = (id: string) => covered.some(({ child }) => child === id)
  return children.filter(({ id }) => !isListed(id)).map(({ name }) => name.en)
}

/** What is wrong with a record that is new: what was open stands now. */
export function problemsOfNew(
  { register, mapping }: { readonly register: Register; readonly mapping: Mapping | null },
  { from, problems, open, notAsked }: CheckedRecord,
  {
    column,
    layout,
  }: { readonly column: string; readonly layout: Pick<TableLayout, 'isDownload' | 'covered'> },
): readonly ImportProblem[] {
  const keys = keysNotListed(register, layout)
  if (keys.length > 0) return [keyWithoutColumn(from.line, column, keys)]
  if (mapping?.partOfRecord) return [onlyAPart(from.line, column)]
  const rows = rowsNotListed(register, layout)
  if (rows.length > 0) return [nothingToAddTo(from.line, column, rows)]
  if (notAsked.length === 0) return problems
  const isLacking = (problem: ImportProblem) => open.has(problem) && problem.kind === 'answer-missing'
  return [nothingToAddTo(from.line, column, notAsked), ...problems.filter((problem) => !isLacking(problem))]
}
