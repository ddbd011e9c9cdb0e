// Rows that were not good enough wait as they were received. The same rows of a later edition are not put there twice.
import { createHash } from 'node:crypto'
import { notStated, recordAreas, type ImportProblem } from '#definition'
import { settleVanishedQuarantine, writeQuarantined, type Database, type Quarantined } from '#storage'
import type { FileRecord } from './grow-record.ts'
import { findInstitutionProblem } from './keeper-problem.ts'
import type { OpenedImport } from './open-import.ts'

/** A record that was refused. */
export interface Refused {
  readonly from: FileRecord
  readonly problems: readonly ImportProblem[]
}

/** Which rows they are, wherever they stand in the file. */
function identityOf(source: string, { from }: Refused): string {
  const cells = from.rows.map((row) => row.cells)
  return createHash('sha256')
    .update(JSON.stringify([source, cells]))
    .digest('hex')
    .slice(0, 32)
}

const mostProblems = 50

/** Puts them into quarantine, and settles what an edition before left there and this one mended. Gives how many are new. */
export async function putIntoQuarantine(
  tx: Database,
  { wanted, head }: OpenedImport,
  importId: string,
  refused: readonly Refused[],
): Promise<number> {
  const { register, person, roadmap } = wanted
  const origin = { import: importId, register: register.id, source: head.source, person: person.id }
  const records = refused.map((one): Quarantined => {
    const { jurisdiction } = one.from.sent
    const { institution = notStated } = one.from.sent
    const isKnown = recordAreas(roadmap, register).some(({ id }) => id === jurisdiction)
    const isOwn = isKnown && !findInstitutionProblem(wanted, { jurisdiction, institution })
    return {
      jurisdiction: isKnown ? jurisdiction : '',
      institution: isOwn ? institution : notStated,
      id: identityOf(`${register.id} ${head.source}`, one),
      rows: one.from.rows.map(({ line, cells }) => ({ line, cells })),
      problems: one.problems.slice(0, mostProblems),
    }
  })
  const reason = `The edition “${head.file}” no longer has these rows`
  await settleVanishedQuarantine(
    tx,
    origin,
    records.map(({ id }) => id),
    reason,
  )
  return writeQuarantined(tx, origin, records)
}
