// Records of earlier editions that this one no longer has: found, named in the plan, and withdrawn where a person wants that.
import { recordLabel, type ImportChoice, type RecordAnswer } from '#definition'
import {
  addRecords,
  findRecords,
  forgetImported,
  readFoundThere,
  readImported,
  type Database,
  type RecordChange,
  type RecordWrite,
} from '#storage'
import { noteTouchedMonths } from '../matching/index.ts'
import type { Pass } from './pass.ts'
import { storedOf } from '../statements/index.ts'
import type { OpenedImport } from './open-import.ts'
import { addTo } from '../reading/index.ts'
import { noteRemark } from '../cells/index.ts'
import { say } from './plan-sentences.ts'

/**
 * Records that came with earlier editions and that this one does not have, as they are now. What others made stays. None
 * where a row may be one of them: of that it is only said that it is not known.
 */
export async function findVanished(tx: Database, pass: Pass, source: string): Promise<RecordAnswer[]> {
  const { register } = pass.wanted
  const before = await readImported(tx, { register: register.id, source })
  const others = await readFoundThere(tx, { register: register.id, source })
  const missing = before.filter(({ id }) => !pass.seen.has(id) && !others.has(id))
  const found = await findRecords(tx, register, missing)
  const vanished = found.filter(({ action }) => action !== 'withdrawn')
  if (vanished.length > 0 && pass.unread.length > 0) {
    for (const line of pass.unread)
      noteRemark(pass.tally.remarks, { code: 'vanished-unknown', column: '', params: {} }, line)
    return []
  }
  pass.tally.counts.vanished += vanished.length
  for (const stored of vanished) {
    const { id: record, jurisdiction, version } = stored
    addTo(pass.tally.vanished, { jurisdiction, record, version, label: recordLabel(register, stored) })
  }
  return vanished
}

/** What withdraws them, with the edition as the reason. */
export function withdrawalsOf(
  { wanted, head }: OpenedImport,
  vanished: readonly RecordAnswer[],
): RecordWrite[] {
  const { person } = wanted
  const reason = say('record-gone', { file: head.file, source: head.source })
  return vanished.map(
    ({ id, jurisdiction, institution, version, fields, children, isDeliberate }): RecordWrite => {
      const [key, record] = [
        { jurisdiction, id },
        { institution, fields, children, ...(isDeliberate ? { isDeliberate } : {}) },
      ]
      return { key, record, version: version + 1, action: 'withdrawn', person, reason, before: record }
    },
  )
}

/** Withdraws them. Gives how many. */
export async function withdrawVanished(
  tx: Database,
  opened: OpenedImport,
  change: RecordChange,
  vanished: readonly RecordAnswer[],
): Promise<number> {
  const { wanted, head } = opened
  const writes = withdrawalsOf(opened, vanished)
  await addRecords(tx, change, writes)
  const keys = writes.map(({ key }) => key)
  if (keys.length > 0) await forgetImported(tx, { register: wanted.register.id, source: head.source }, keys)
  return keys.length
}

/** Notes the months of which records are about to vanish: they are asked about before anything of the file is taken. */
export async function foreseeStatements(
  tx: Database,
  { wanted, head }: OpenedImport,
  { withdrawVanished: isWanted, statements }: ImportChoice,
  pass: Pass,
): Promise<void> {
  if (!isWanted || statements !== undefined) return
  for (const stored of await findVanished(tx, pass, head.source)) {
    const move = { jurisdiction: stored.jurisdiction, before: storedOf(stored), after: null }
    noteTouchedMonths(wanted, pass.tally.statements.touched, move)
  }
}
