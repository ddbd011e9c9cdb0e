// Counts that follow the definitions: where a release counts records otherwise, they are counted afresh before anything else.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { recordFields, type CodeList, type Field, type Roadmap } from '#definition'
import { actingAs, administrator } from './acting-as.ts'
import { rebuildCounts } from './counted-observations.ts'
import type { Database } from './database.ts'

const shapeOfField = ({ id, kind, showWhen }: Field) => [id, kind, showWhen]

const shapeOfCodes = ({ codes }: CodeList) =>
  Object.entries(codes).map(([id, { of, notReported, years }]) => [id, of, notReported, years])

/** Everything that decides to which cell a record counts, and no text: a better name counts nothing afresh. */
function shapeOfCounting({ registers, dataElements, dimensions }: Roadmap) {
  return {
    registers: registers.map((register) => ({
      id: register.id,
      fields: recordFields(register).map(shapeOfField),
      children: register.children.map(({ id, fields }) => [id, fields.map(shapeOfField)]),
      countsOn: register.countsOn,
      counts: register.counts,
    })),
    elements: dataElements.map(({ id, accumulation, dimensions: own }) => [
      id,
      accumulation,
      own.map((dimension) => dimension.id),
    ]),
    dimensions: dimensions.map(({ id, codes }) => [id, shapeOfCodes(codes)]),
  }
}

/** The definitions by which records are counted, as a digest. */
export function countingDigest(roadmap: Roadmap): string {
  return createHash('sha256')
    .update(JSON.stringify(shapeOfCounting(roadmap)))
    .digest('hex')
}

/**
 * Counts all records afresh where they were counted by other definitions. Without that an old record could not be
 * changed rightly: what it was counted as is worked out by the definitions of today. Gives how many were counted;
 * undefined where nothing had to be.
 */
export async function recountWhereDefinitionsChanged(
  db: Database,
  roadmap: Roadmap,
  onStart: () => void = () => undefined,
): Promise<number | undefined> {
  if (roadmap.registers.length === 0) return undefined
  const digest = countingDigest(roadmap)
  const { rows } = await sql<{ digest: string }>`select digest from counting_state`.execute(db)
  if (rows[0]?.digest === digest) return undefined
  const kept = await sql`select from record_version limit 1`.execute(db)
  const isAnything = kept.rows.length > 0
  if (isAnything) onStart()
  const records = isAnything
    ? await actingAs(db, administrator, (tx) => rebuildCounts(tx, roadmap))
    : undefined
  await sql`insert into counting_state (digest) values (${digest})
    on conflict (only_row) do update set digest = excluded.digest, at = now()`.execute(db)
  return records
}
