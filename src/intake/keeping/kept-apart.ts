// Invented data and real ones are kept apart: why a database does not take a table in somebody's layout.
import { inventedMark, problemAt, type ImportProblem, type Person } from '#definition'
import { actingAs, findDataKind, type Database } from '#storage'

/** A table that is about to be taken. */
export interface ComingTable {
  /** Whether its rows are published figures; else they are records. */
  readonly areFigures: boolean
  readonly headings: readonly string[]
  readonly headingLine: number
}

/**
 * Why nothing of the table is taken: figures are published and the database holds invented data, or the table says of
 * itself that it is invented and the database holds real ones. Undefined where it may be taken.
 */
export async function findKeptApart(
  db: Database,
  person: Person,
  { areFigures, headings, headingLine }: ComingTable,
): Promise<ImportProblem | undefined> {
  const isInvented = (await actingAs(db, person, findDataKind)) === 'invented'
  if (isInvented) return areFigures ? problemAt('database-invented', {}, {}) : undefined
  const { column } = inventedMark
  return headings.includes(column) ? problemAt('file-invented', { line: headingLine, column }, {}) : undefined
}
