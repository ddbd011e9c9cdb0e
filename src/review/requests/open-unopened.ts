// A request is opened afterwards for a row that came in without one: by an import, or before anybody asked for it.
import { isEmpty, Refused, textOf, type KeptRecord } from '#definition'
import { actingAs, findRecord, type Database, type RecordKey } from '#storage'
import { openedPlace, openingTables, openRequests, opensOne, type OpeningOffice } from './open-requests.ts'
import { keptOf, writeStep } from './request-office.ts'

/** The record with every row waiting for its outcome that wants a request and has no outcome, or says nothing of one. */
export function asWaiting(
  { roadmap, register }: OpeningOffice,
  jurisdiction: string,
  record: KeptRecord,
  isSilentOnly = false,
): KeptRecord {
  const children = { ...record.children }
  for (const { id, opens } of openingTables(register)) {
    const { field, waiting, missing } = opens.outcome
    if (!openedPlace(roadmap, opens, jurisdiction)) continue
    children[id] = (children[id] ?? []).map((row) => {
      const outcome = row[field]
      const isMissing = isEmpty(outcome) || (!isSilentOnly && missing.includes(textOf(outcome)))
      return isMissing && opensOne(opens, record.fields, row) ? { ...row, [field]: waiting } : row
    })
  }
  return { ...record, children }
}

/**
 * Opens the requests of one record that was kept without them.
 *
 * @returns how many
 * @throws Refused where there is nothing to open, or the person may not change the record
 */
export function openUnopened(db: Database, office: OpeningOffice, key: RecordKey): Promise<number> {
  const { person, roadmap, register } = office
  return actingAs(db, person, async (tx) => {
    const current = await findRecord(tx, register, key)
    if (!current || current.action === 'withdrawn') throw new Refused('request-unknown', {}, 'not-found')
    const record = asWaiting(office, key.jurisdiction, keptOf(current))
    const opened = await openRequests(tx, office, { key, record })
    if (opened === 0) throw new Refused('request-opened', {}, 'conflict')
    await writeStep(tx, { roadmap, register }, { key, record, current, person, reason: 'Traced' })
    return opened
  })
}
