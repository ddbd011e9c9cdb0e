// Rows in quarantine are mended and taken, or discarded with a reason.
import {
  findRegister,
  notStated,
  withoutShape,
  type ImportResult,
  type Keeper,
  type Mapping,
  type Person,
  type QuarantinedRecord,
  type Roadmap,
  type StatementAnswer,
} from '#definition'
import {
  actingAs,
  findImport,
  findQuarantined,
  quarantineSource,
  settleQuarantined,
  standIn,
  writeAudit,
  type Database,
} from '#storage'
import { commitOpened } from './import-records.ts'
import { openTable } from '../plan/index.ts'
import type { ImportFile } from '../sheets/index.ts'
import { say } from './imports-sentences.ts'

export interface QuarantineOffice {
  readonly roadmap: Roadmap
  readonly person: Person
  /** What mended rows mean for months that are stated as complete. */
  readonly statements?: StatementAnswer | undefined
}

/** What became of it; undefined where no such record waits. */
export type Settled = { readonly result: ImportResult } | { readonly isSettled: true } | undefined

type Rows = readonly (readonly string[])[]

/** The mended rows in the shape of a file: the headings of its import, and the rows where they stood. */
function fileOf(record: QuarantinedRecord, rows: Rows, headingLine: number): ImportFile {
  const lines = rows.map((cells, at) => ({
    line: record.rows[at]?.line ?? headingLine + at + 1,
    cells,
    // All of them are one record.
    ...(at > 0 ? { goesOn: true as const } : {}),
  }))
  return {
    digest: '',
    tables: [{ name: '', isHidden: false }],
    async *rows() {
      yield await Promise.resolve({ line: headingLine, cells: record.headings })
      yield* lines.map((row) => (row.line > headingLine ? row : { ...row, line: headingLine + 1 }))
    },
  }
}

async function findWaiting(db: Database, person: Person, id: string) {
  return actingAs(db, person, async (tx) => {
    const record = await findQuarantined(tx, id)
    const origin = record && (await findImport(tx, record.import))
    return record?.state === 'waiting' && origin ? { record, origin } : undefined
  })
}

/** Whose the rows are, as far as that was said of them. */
function keeperOf({ jurisdiction, institution }: QuarantinedRecord): Partial<Keeper> {
  return {
    ...(jurisdiction === '' ? {} : { jurisdiction }),
    ...(institution === notStated ? {} : { institution }),
  }
}

/** Takes the rows with their cells mended, as if the file had held them so. Problems that are left come back. */
export async function mendQuarantined(
  db: Database,
  { roadmap, person, statements }: QuarantineOffice,
  id: string,
  rows: Rows,
): Promise<Settled> {
  const found = await findWaiting(db, person, id)
  const register = found && findRegister(roadmap, found.origin.register)
  if (!found || !register) return undefined
  const { record, origin } = found
  const stored = origin.mapping === null ? null : (JSON.parse(origin.mapping) as Mapping)
  const wanted = {
    ...{ roadmap, register, person, path: origin.file, source: quarantineSource(id) },
    // The rows wait as the layout made them: it makes nothing more of them.
    mapping: stored && withoutShape(stored),
    because: say('mended-row', { file: origin.file, source: record.source }),
    ...keeperOf(record),
  }
  const opened = await openTable(wanted, fileOf(record, rows, stored?.headingLine ?? 1))
  if ('isReadable' in opened) {
    return { result: { isTaken: false, plan: opened, import: null, quarantined: 0, withdrawn: 0 } }
  }
  const result = await commitOpened(db, opened, statements === undefined ? {} : { statements })
  if (result.isTaken) await actingAs(db, person, (tx) => settleMended(tx, record, result))
  return { result }
}

/** The rows wait no longer, and their records stand in the source that they came from: its next edition is compared with them. */
async function settleMended(
  tx: Database,
  { id, register, source }: QuarantinedRecord,
  result: ImportResult,
): Promise<void> {
  await settleQuarantined(tx, id, { state: 'retaken', reason: null, import: result.import })
  await standIn(tx, { register, source: quarantineSource(id) }, source)
}

/** Leaves the rows out for good, with a reason. */
export async function discardQuarantined(
  db: Database,
  { person }: QuarantineOffice,
  id: string,
  reason: string,
): Promise<Settled> {
  return actingAs(db, person, async (tx): Promise<Settled> => {
    const record = await findQuarantined(tx, id)
    if (record?.state !== 'waiting') return undefined
    await settleQuarantined(tx, id, { state: 'discarded', reason })
    await writeAudit(tx, { chain: 'all', action: 'discard', subject: `quarantine ${id}`, after: reason })
    return { isSettled: true }
  })
}
