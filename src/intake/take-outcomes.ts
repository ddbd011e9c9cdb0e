// Writes what a batch of an import brings: new records, corrections with the edition as reason. Refused ones are set aside.
import { keeperOf, type KeptRecord, type Person, type RecordAnswer } from '#definition'
import {
  addRecords,
  newRecordId,
  type Database,
  type RecordChange,
  type RecordKey,
  type RecordWrite,
} from '#storage'
import type { OpenedImport, RecordFile } from './open-import.ts'
import type { Outcome, Pass } from './import-pass.ts'
import type { Refused } from './quarantine-rows.ts'

export interface Taking {
  readonly opened: OpenedImport
  readonly pass: Pass
  readonly change: RecordChange
  /** Good rows are taken although others are bad. */
  readonly isPartly: boolean
  readonly refused: Refused[]
}

interface Author {
  readonly person: Person
  readonly reason: string
}

const creation = (key: RecordKey, record: KeptRecord, { person }: Author): RecordWrite => ({
  ...{ key, record, version: 1, action: 'created', person, reason: null },
  before: null,
})

function correction(stored: RecordAnswer, record: KeptRecord, { person, reason }: Author): RecordWrite {
  const { id, jurisdiction, institution, version, fields, children, isDeliberate } = stored
  const key = { jurisdiction, id }
  // It was found by its key, which stays: so does what somebody decided about it.
  const decided = isDeliberate ? { isDeliberate } : {}
  return {
    ...{ key, record: { ...record, ...decided }, version: version + 1, action: 'corrected', person, reason },
    before: { institution, fields, children, ...decided },
  }
}

function writeOf(
  { checked, match }: Outcome,
  { roadmap, register }: RecordFile,
  author: Author,
): RecordWrite | undefined {
  if (match.kind === 'new') {
    const institution = keeperOf(roadmap, register, checked.from.sent)
    const { jurisdiction } = checked.from.sent
    return creation({ jurisdiction, id: newRecordId() }, { ...checked.record, institution }, author)
  }
  return match.kind === 'changed' ? correction(match.stored, match.record, author) : undefined
}

/** Writes the good ones, unless a problem has already decided that nothing is taken. */
export async function takeOutcomes(
  tx: Database,
  { opened, pass, change, isPartly, refused }: Taking,
  outcomes: readonly Outcome[],
): Promise<void> {
  const { wanted, head } = opened
  if (pass.tally.counts.problems > 0 && !isPartly) return
  for (const { checked, match } of outcomes) {
    if (match.kind === 'refused') refused.push({ from: checked.from, problems: match.problems })
  }
  const { person, because = `Edition “${head.file}” of “${head.source}”` } = wanted
  const author = { person, reason: because }
  const writes = outcomes.flatMap((outcome) => writeOf(outcome, wanted, author) ?? [])
  await addRecords(tx, change, writes)
  for (const { key } of writes) pass.seen.set(key.id, key)
}
