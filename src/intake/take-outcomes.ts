// Writes what a batch of an import brings: new records, corrections with the edition as reason. Refused ones are set aside.
import type { Person, RecordAnswer, StoredRecord } from '#definition'
import {
  addRecords,
  newRecordId,
  type Database,
  type RecordChange,
  type RecordKey,
  type RecordWrite,
} from '#storage'
import type { OpenedImport } from './open-import.ts'
import type { Outcome, Pass } from './import-pass.ts'
import type { Refused } from './quarantine-rows.ts'

/** Records that one import puts into quarantine. Where more are bad, they have one cause, and it is in the file. */
export const mostRefused = 20_000

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

const creation = (key: RecordKey, record: StoredRecord, { person }: Author): RecordWrite => ({
  ...{ key, record, version: 1, action: 'created', person, reason: null },
  before: null,
})

function correction(stored: RecordAnswer, record: StoredRecord, { person, reason }: Author): RecordWrite {
  const { id, jurisdiction, version, fields, children } = stored
  const key = { jurisdiction, id }
  return {
    ...{ key, record, version: version + 1, action: 'corrected', person, reason },
    before: { fields, children },
  }
}

function writeOf({ checked, match }: Outcome, author: Author): RecordWrite | undefined {
  const { jurisdiction } = checked.from.sent
  if (match.kind === 'new') return creation({ jurisdiction, id: newRecordId() }, checked.record, author)
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
    if (match.kind === 'refused' && refused.length <= mostRefused)
      refused.push({ from: checked.from, problems: match.problems })
  }
  const { person, because = `Edition “${head.file}” of “${head.source}”` } = wanted
  const author = { person, reason: because }
  const writes = outcomes.flatMap((outcome) => writeOf(outcome, author) ?? [])
  await addRecords(tx, change, writes)
  for (const { key } of writes) pass.seen.set(key.id, key)
}
