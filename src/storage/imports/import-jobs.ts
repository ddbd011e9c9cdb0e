// What became of imports that were sent over HTTP: written with them, so that the answer outlives a connection and a server.
import { sql } from 'kysely'
import type { ImportAnswer } from '#definition'
import type { Database } from '../database/index.ts'

/** Writes down, in the transaction of the import, what its sender is told. Own answers older than a week go. */
export async function writeImportJob(tx: Database, by: string, answer: ImportAnswer): Promise<void> {
  await sql`delete from import_job where at < now() - interval '7 days'`.execute(tx)
  await sql`insert into import_job (id, by_person, answer) values (${answer.id}, ${by}, ${JSON.stringify(answer)})`.execute(
    tx,
  )
}

/** What was answered to the person for the import that was taken under that id; undefined where none was. */
export async function findImportJob(tx: Database, id: string): Promise<ImportAnswer | undefined> {
  const { rows } = await sql<{ answer: string }>`select answer from import_job where id = ${id}`.execute(tx)
  return rows[0] && (JSON.parse(rows[0].answer) as ImportAnswer)
}
