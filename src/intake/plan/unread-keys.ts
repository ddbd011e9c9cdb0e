// Rows of which it could not be read which records they are: any stored one may be among them.
import { columnOf, type ImportProblem, type Register } from '#definition'
import type { TableLayout } from '../sheets/index.ts'

/** Whether a problem leaves open which record it is: it stands where that is said, or is one of the row as a whole. */
export function leavesOpen(
  { likeness }: Register,
  { theirs }: Pick<TableLayout, 'theirs'>,
): (problem: ImportProblem) => boolean {
  const own = ['jurisdiction', 'institution', ...likeness.map(columnOf)]
  const columns = new Set(['', ...own.flatMap((column) => theirs(column).split(' + '))])
  return ({ column }) => columns.has(column)
}
