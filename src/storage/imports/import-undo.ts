// Imports that were undone: the ledger of it, what stands in the way, and rows that wait again.
import { sql } from 'kysely'
import type { TakenImport, UndoCounts } from '#definition'
import type { Database } from '../database/index.ts'
import { quarantineSource } from './quarantine.ts'

/** An import that was undone: by whom and why. */
export interface ImportUndo extends Omit<UndoCounts, 'discarded' | 'waitAgain'> {
  readonly by: string
  /** In the words of the person; may be empty. */
  readonly reason: string
}

/** Writes down that an import was undone. */
export async function writeImportUndo(
  tx: Database,
  importId: string,
  { by, reason, withdrawn, restored, returned }: ImportUndo,
): Promise<void> {
  await sql`insert into import_undo (import_id, by_person, reason, withdrawn, restored, returned)
    values (${importId}::bigint, ${by}, ${reason}, ${withdrawn}, ${restored}, ${returned})`.execute(tx)
}

/** A later import that has to be undone first. */
export type LaterImport = Pick<TakenImport, 'id' | 'file' | 'source'>

/**
 * Imports that build on this one and still stand, the newest first: later editions of its source, and rows of it that
 * waited and were mended and taken since.
 */
export async function readLaterImports(tx: Database, importId: string): Promise<LaterImport[]> {
  const { rows } = await sql<LaterImport>`
    select later.id::text as id, later.file, later.source from import_listed own
      join import_listed later on later.register = own.register and later.id > own.id
        and (later.source = own.source or later.source in (
          select ${quarantineSource('')} || q.id from quarantined_record q where q.import_id = own.id))
    where own.id = ${importId}::bigint and not exists (select from import_undo u where u.import_id = later.id)
    order by later.id desc`.execute(tx)
  return rows
}

/**
 * Rows of the import that still wait are discarded: settled by their own import, by which they are known again when the
 * file is taken once more. Gives how many.
 */
export async function discardWaiting(tx: Database, importId: string, reason: string): Promise<number> {
  const { numAffectedRows } =
    await sql`update quarantined_record set state = 'discarded', reason = ${reason}, settled_by = import_id
    where import_id = ${importId}::bigint and state = 'waiting'`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Rows that the import settled wait again. Gives how many. */
export async function reopenSettled(tx: Database, importId: string): Promise<number> {
  const { numAffectedRows } =
    await sql`update quarantined_record set state = 'waiting', reason = null, settled_by = null
    where settled_by = ${importId}::bigint`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** How many rows an undo would discard, and how many would wait again. */
export async function countWaiting(
  tx: Database,
  importId: string,
): Promise<{ readonly discarded: number; readonly waitAgain: number }> {
  const { rows } = await sql<{ discarded: number; waitAgain: number }>`
    select count(*) filter (where import_id = ${importId}::bigint and state = 'waiting')::int as discarded,
      count(*) filter (where settled_by = ${importId}::bigint)::int as "waitAgain" from quarantined_record`.execute(
    tx,
  )
  return rows[0] ?? { discarded: 0, waitAgain: 0 }
}
