// A file that goes out to somebody who is signed in is written down before it does; the public is asked for no name.
import type { Person } from '#definition'
import { actingAs, writeExport, type ExportedRows } from '#storage'
import type { ApiContext } from '../requests/index.ts'

/** What goes out, and of what. */
interface Exported {
  readonly what: Parameters<typeof writeExport>[1]
  readonly about: string
}

/** Notes it in the chains of what the file holds. */
export async function noteExport(
  { db, person: anybody }: Pick<ApiContext, 'db' | 'person'>,
  person: Person,
  { what, about }: Exported,
  rows: readonly ExportedRows[],
): Promise<void> {
  if (person.id === anybody.id) return
  await actingAs(db, person, (tx) => writeExport(tx, what, about, rows))
}
