// Rows that were not good enough wait as they were received. The same rows of a later edition are not put there twice.
import { createHash } from 'node:crypto'
import { notStated, recordAreas, type ImportProblem } from '#definition'
import {
  quarantineSql,
  settleVanishedQuarantine,
  writeQuarantined,
  type Database,
  type Quarantined,
} from '#storage'
import type { FileRecord } from '../sheets/index.ts'
import { linesWithSheets } from '../reading/index.ts'
import { findInstitutionProblem } from '../keeping/index.ts'
import type { OpenedImport } from './open-import.ts'
import { waitingMonths } from './waiting-months.ts'
import { say } from './plan-sentences.ts'

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

/** How the quarantine knows them. */
export const identitiesOf = ({ wanted, head }: OpenedImport, refused: readonly Refused[]): string[] =>
  refused.map((one) => identityOf(`${wanted.register.id} ${head.source}`, one))

const originOf = ({ wanted, head }: OpenedImport, importId: string) => ({
  ...{ import: importId, register: wanted.register.id, source: head.source, person: wanted.person.id },
})

/** They, as the quarantine keeps them. */
function quarantinedOf(opened: OpenedImport, refused: readonly Refused[]): Quarantined[] {
  const { wanted, layout } = opened
  const { register, roadmap } = wanted
  const ids = identitiesOf(opened, refused)
  const { sheets } = opened.head
  return refused.map((one, at): Quarantined => {
    const { jurisdiction } = one.from.sent
    const { institution = notStated } = one.from.sent
    const isKnown = recordAreas(roadmap, register).some(({ id }) => id === jurisdiction)
    const isOwn = isKnown && !findInstitutionProblem(wanted, { jurisdiction, institution })
    return {
      jurisdiction: isKnown ? jurisdiction : '',
      institution: isOwn ? institution : notStated,
      id: ids[at] ?? '',
      rows: linesWithSheets(
        one.from.rows.map(({ line, cells }) => ({ line, cells })),
        sheets,
      ),
      problems: linesWithSheets(one.problems.slice(0, mostProblems), sheets),
      months: waitingMonths(wanted, layout, one),
    }
  })
}

/** The statement that puts them into quarantine, where there are any; the rows that it adds are its rows. */
export function quarantining(opened: OpenedImport, importId: string, refused: readonly Refused[]) {
  if (refused.length === 0) return undefined
  return quarantineSql(originOf(opened, importId), quarantinedOf(opened, refused))
}

/** Settles what an edition before left waiting and this one mended: all but those of these identities. Gives how many. */
export async function settleMendedRows(
  tx: Database,
  opened: OpenedImport,
  importId: string,
  stillThere: readonly string[],
): Promise<number> {
  const reason = say('rows-gone', { file: opened.head.file })
  return settleVanishedQuarantine(tx, originOf(opened, importId), stillThere, reason)
}

/** What an import did to the quarantine: rows that are new there, and rows of editions before that it settled. */
export interface QuarantineMoves {
  readonly quarantined: number
  readonly settled: number
}

/** Puts them into quarantine, and settles what an edition before left there and this one mended. */
export async function putIntoQuarantine(
  tx: Database,
  opened: OpenedImport,
  importId: string,
  refused: readonly Refused[],
): Promise<QuarantineMoves> {
  const settled = await settleMendedRows(tx, opened, importId, identitiesOf(opened, refused))
  const quarantined = await writeQuarantined(tx, originOf(opened, importId), quarantinedOf(opened, refused))
  return { settled, quarantined }
}
