// Ends an import that cannot go on: what was taken of it is undone; where others changed it since, it ends as it is, and says so.
import { isRefused } from '#definition'
import { actingAs, lockImports, readUnderWay, type Database } from '#storage'
import { closeUnderWay } from '../slices/index.ts'
import { undoImport, type UndoOffice } from './undo-import.ts'

/** What became of it. */
export type Abandoned = 'undone' | 'broken off'

/** Undoes an import that is being taken; what stands in the way of that leaves it taken in part, with an entry that says so. */
export async function abandonImport(
  db: Database,
  office: UndoOffice,
  id: string,
  why: string,
): Promise<Abandoned> {
  try {
    // Nobody is there to be asked: months that it changed are not called complete any more.
    await undoImport(db, { statements: 'open', ...office }, id, why)
    return 'undone'
  } catch (error) {
    if (!isRefused(error, 'undo-hindered', 'undo-hindered-often')) throw error
  }
  await actingAs(db, office.person, async (tx) => {
    const [underWay] = await readUnderWay(tx, { id })
    if (!underWay) return
    await lockImports(tx, underWay.register)
    await closeUnderWay(tx, underWay, { rows: underWay.position, action: 'import broken off' })
  })
  return 'broken off'
}
