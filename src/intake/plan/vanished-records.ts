// Records of earlier editions that this one no longer has: found, named in the plan, and withdrawn where a person wants that.
import {
  columnOf,
  problemAt,
  recordKeyBesideDay,
  recordLabel,
  type ImportChoice,
  type RecordAnswer,
} from '#definition'
import {
  addRecords,
  findRecords,
  findShared,
  forgetImported,
  readFoundThere,
  readImported,
  sharedKey,
  type Database,
  type RecordChange,
  type RecordWrite,
} from '#storage'
import { noteTouchedMonths } from '../matching/index.ts'
import type { Pass } from './pass.ts'
import { storedOf } from '../statements/index.ts'
import type { OpenedImport } from './open-import.ts'
import { addTo, noteProblem } from '../reading/index.ts'
import { noteRemark } from '../cells/index.ts'
import { say } from './plan-sentences.ts'

/** Those that a file may withdraw: a request that the other side has is withdrawn by itself, so that both sides know of it. */
export async function withoutShared(
  tx: Database,
  { wanted, tally }: Pass,
  records: readonly RecordAnswer[],
): Promise<RecordAnswer[]> {
  const shared = await findShared(tx, wanted, records)
  if (shared.size > 0 && !tally.remarks.has('vanished-shared|'))
    noteRemark(tally.remarks, { code: 'vanished-shared', column: '', params: {} }, 0)
  return records.filter((one) => !shared.has(sharedKey(one)))
}

/** Records that came with earlier editions, and of which the file says nothing, as they are now. */
async function readMissing(tx: Database, pass: Pass, source: string): Promise<RecordAnswer[]> {
  const { register } = pass.wanted
  const before = await readImported(tx, { register: register.id, source })
  const others = await readFoundThere(tx, { register: register.id, source })
  const missing = before.filter(({ id }) => !pass.seen.has(id) && !others.has(id))
  const found = await findRecords(tx, register, missing)
  return found.filter(({ action }) => action !== 'withdrawn')
}

/**
 * Lines of new records that an earlier edition had on another day, and this one no longer has there. With both of them
 * one event would be counted twice, with one of them two would be counted once: which it is only a person knows.
 */
export async function findMoved(tx: Database, pass: Pass, source: string): Promise<number[]> {
  const { wanted, newBesideDay } = pass
  if (!newBesideDay || newBesideDay.size === 0) return []
  const missing = await readMissing(tx, pass, source)
  const lines = missing.map((one) => newBesideDay.get(recordKeyBesideDay(wanted.register, one, one) ?? ''))
  return lines.filter((line) => line !== undefined)
}

/** Says in the plan that records stand on another day than in the edition before. */
export function noteMoved({ tally }: Pass, lines: readonly number[]): void {
  for (const line of lines) noteRemark(tally.remarks, { code: 'records-moved', column: '', params: {} }, line)
}

/** Asks what becomes of the earlier ones, where nobody said it. */
export function askAboutMoved({ wanted: { register }, tally, layout }: Pass, lines: readonly number[]): void {
  const column = layout.theirs(columnOf(register.countsOn))
  for (const line of lines) noteProblem(tally, problemAt('record-moved', { line, column }, {}))
}

/**
 * Records that came with earlier editions and that this one does not have, as they are now. What others made stays. None
 * where a row may be one of them: of that it is only said that it is not known.
 */
export async function findVanished(tx: Database, pass: Pass, source: string): Promise<RecordAnswer[]> {
  const { register } = pass.wanted
  const vanished = await withoutShared(tx, pass, await readMissing(tx, pass, source))
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
