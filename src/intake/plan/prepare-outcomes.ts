// Works out what a batch of an import is to write: new records, corrections with the edition as reason. Refused ones are set aside.
import {
  isEmpty,
  isRequestRegister,
  keeperOf,
  usualDue,
  type KeptRecord,
  type RecordAnswer,
} from '#definition'
import { newRecordId, seenAs, type RecordWrite } from '#storage'
import type { OpenedImport, RecordFile } from './open-import.ts'
import { newPackedBatches, type PackedBatches } from './judged-batches.ts'
import type { Outcome, Pass } from './pass.ts'
import type { Refused } from './quarantine-rows.ts'
import { say } from './plan-sentences.ts'

/** A write, and what was stored like it when it was worked out. */
export interface PreparedWrite extends Omit<RecordWrite, 'person' | 'audit' | 'isUnlikeAny'> {
  /** The record of the file, where it is not what is written. */
  readonly asked?: KeptRecord
  /** As `seenAs` says it. */
  readonly seen: string
}

export type PreparedWrites = PackedBatches<readonly PreparedWrite[]>

/** Keeps writes packed in memory, a hundred or two bytes a record. They are few: much is written in slices. */
export function newPreparedWrites(): PreparedWrites {
  return newPackedBatches(Number.POSITIVE_INFINITY)
}

/** Records that one import puts into quarantine. Where more are bad, they have one cause, and it is in the file. */
export const mostRefused = 20_000

export interface Preparing {
  readonly opened: OpenedImport
  readonly pass: Pass
  /** Good rows are taken although others are bad. */
  readonly isPartly: boolean
  readonly refused: Refused[]
  /** Undefined where the file is to be taken in slices: each works its own out. */
  readonly writes: PreparedWrites | undefined
}

function correction(
  stored: RecordAnswer,
  record: KeptRecord,
  reason: string,
): Omit<PreparedWrite, 'asked' | 'seen'> {
  const { id, jurisdiction, institution, version, fields, children, isDeliberate } = stored
  const key = { jurisdiction, id }
  // It was found by its key, which stays: so does what somebody decided about it.
  const decided = isDeliberate ? { isDeliberate } : {}
  return {
    ...{ key, record: { ...record, ...decided }, version: version + 1, action: 'corrected', reason },
    before: { institution, fields, children, ...decided },
  }
}

/** A new request of which the file does not say when the answer is due: it is, by its kind. */
function withDue(
  { roadmap, register }: Pick<RecordFile, 'roadmap' | 'register'>,
  record: KeptRecord,
): KeptRecord {
  if (!isRequestRegister(register)) return record
  const { due } = register.requestFlow.days
  if (!isEmpty(record.fields[due])) return record
  const usual = usualDue(roadmap, register, record.fields)
  return usual === undefined ? record : { ...record, fields: { ...record.fields, [due]: usual } }
}

/** What a record is to write; undefined where it changes nothing, or is refused. */
export function writeOf(
  { checked, match, alike, isTwin }: Outcome,
  { roadmap, register }: Pick<RecordFile, 'roadmap' | 'register'>,
  reason: string,
): PreparedWrite | undefined {
  const { from } = checked
  const isKeptBeside = from.sent.isDeliberate === true && (isTwin === true || alike.length > 0)
  const record: KeptRecord = {
    ...checked.record,
    institution: keeperOf(roadmap, register, from.sent),
    ...(isKeptBeside ? { isDeliberate: true } : {}),
  }
  const seen = seenAs(alike)
  if (match.kind === 'new') {
    const key = { jurisdiction: from.sent.jurisdiction, id: newRecordId() }
    const due = withDue({ roadmap, register }, record)
    return { key, record: due, version: 1, action: 'created', reason: null, before: null, seen }
  }
  if (match.kind !== 'changed') return undefined
  return { ...correction(match.stored, match.record, reason), asked: record, seen }
}

/** The edition as the reason of what it changes. */
export const editionText = ({ file, source }: OpenedImport['head']): string =>
  say('edition', { file, source })

/** What the good ones of these are to write. */
export function writesOf({ wanted, head }: OpenedImport, outcomes: readonly Outcome[]): PreparedWrite[] {
  const { because = editionText(head) } = wanted
  return outcomes.flatMap((outcome) => writeOf(outcome, wanted, because) ?? [])
}

/** Those of them that are refused. */
export const refusedOf = (outcomes: readonly Outcome[]): Refused[] =>
  outcomes.flatMap(({ checked, match }) =>
    match.kind === 'refused' ? [{ from: checked.from, problems: match.problems }] : [],
  )

/** Prepares the good ones, unless a problem has already decided that nothing is taken. */
export function prepareOutcomes(
  { opened, pass, isPartly, refused, writes }: Preparing,
  outcomes: readonly Outcome[],
): void {
  if (pass.tally.counts.problems > 0 && !isPartly) return
  if (refused.length <= mostRefused) refused.push(...refusedOf(outcomes))
  if (!writes) return
  const prepared = writesOf(opened, outcomes)
  writes.add(prepared)
  for (const { key } of prepared) pass.seen.set(key.id, key)
}
