// What else happens when a single record is kept: one that is a request goes to the other side, what is recovered is traced.
import {
  completeRequest,
  currentDay,
  isRequestRegister,
  type RecordAnswer,
  type RecordToKeep,
} from '#definition'
import { keepRecord, withdrawRecord, type Kept, type RecordOffice, type Withdrawal } from '#intake'
import { deliver, openRequests, tellOpened, withdrawAcross, withOpened } from '#review'
import type { Database, RecordKey } from '#storage'

/** The record as it is to be kept: a new request with what nobody has to answer, a recovery with the traces it opens. */
function asSent({ roadmap, register }: RecordOffice, body: RecordToKeep): RecordToKeep {
  const sent = withOpened(roadmap, register, body)
  return isRequestRegister(register)
    ? { ...sent, fields: completeRequest(roadmap, register, sent.fields) }
    : sent
}

/** Done in the transaction that keeps the record: all of it is kept, or nothing. */
async function beforeKept(
  tx: Database,
  office: RecordOffice,
  kept: RecordAnswer,
  reason: string | undefined,
): Promise<void> {
  const { register } = office
  const { id, jurisdiction, version, institution, fields, children, isDeliberate } = kept
  const key = { jurisdiction, id }
  const record = { institution, fields, children, ...(isDeliberate ? { isDeliberate } : {}) }
  const today = currentDay()
  if (isRequestRegister(register)) {
    const own = { key, record, version, reason: reason?.trim() || null, isStep: false }
    await deliver(tx, { ...office, register, today }, own)
  }
  await openRequests(tx, { ...office, today }, { key, record })
}

/** Keeps a record as `keepRecord` does, with the requests that come of it. */
export function keepWithRequests(
  db: Database,
  office: RecordOffice,
  id: string | null,
  body: RecordToKeep,
): Promise<Kept> {
  const onKept = async (tx: Database, record: RecordAnswer) => {
    await beforeKept(tx, office, record, body.reason)
    await office.onKept?.(tx, record)
  }
  return keepRecord(db, { ...office, onKept }, id, asSent(office, body))
}

/** Withdraws a record as `withdrawRecord` does; the other side of a request hears of it, and those who keep requests that it opened. */
export function withdrawWithRequests(
  db: Database,
  office: RecordOffice,
  key: RecordKey,
  wanted: Withdrawal,
): Promise<Kept> {
  const { register } = office
  const today = currentDay()
  const reason = wanted.reason.trim()
  const onKept = async (tx: Database, record: RecordAnswer) => {
    const own = { key, record, reason }
    if (isRequestRegister(register)) await withdrawAcross(tx, { ...office, register, today }, own)
    await tellOpened(tx, { ...office, today }, own)
    await office.onKept?.(tx, record)
  }
  return withdrawRecord(db, { ...office, onKept }, key, wanted)
}
