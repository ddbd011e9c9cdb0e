// What is withdrawn is told to those who rely on it: the other side of a request, and those who keep one that a record opened.
import {
  requestMailParams,
  otherSideOf,
  Refused,
  requestIdOf,
  sideOf,
  textOf,
  type KeptRecord,
  type RecordAnswer,
} from '#definition'
import {
  asDeliverer,
  deliverer,
  findRecord,
  lockRequest,
  readOpenedBy,
  takeChains,
  tellOfRequest,
  type Database,
  type RecordKey,
} from '#storage'
import { isSameRequest } from './deliver.ts'
import { openedByText, openedPlace, openingTables, type OpeningOffice } from './open-requests.ts'
import { keptOf, writeStep, type RequestOffice } from './request-office.ts'

/** The record of this side, which is withdrawn in this transaction. */
export interface WithdrawnRecord {
  readonly key: RecordKey
  readonly record: KeptRecord
  readonly reason: string | null
}

/** A step of Waymark itself with a record of a request. */
interface OwnStep {
  readonly key: RecordKey
  readonly current: RecordAnswer
  readonly reason: string | null
  readonly isWithdrawn?: true
}

/** Writes the step, and tells of it whoever keeps the record. */
async function writeAndTell(
  tx: Database,
  office: RequestOffice,
  step: OwnStep,
  told: { readonly kind: 'request-withdrawn' | 'request-source-withdrawn'; readonly institution: string },
): Promise<void> {
  const { key, current } = step
  const record = keptOf(current)
  const { id: register } = office.register
  await writeStep(tx, office, { ...step, record, person: deliverer })
  await tellOfRequest(tx, {
    ...{ ...told, register, jurisdiction: key.jurisdiction },
    subject: `${register}/${key.jurisdiction}/${key.id}/${String(current.version + 1)}`,
    params: requestMailParams(office, key.jurisdiction, record),
  })
}

async function bringWithdrawal(tx: Database, office: RequestOffice, own: WithdrawnRecord): Promise<void> {
  const { roadmap, register } = office
  const other = otherSideOf(roadmap, register, own.key.id, own.record.fields)
  if (!other) return
  const key = { jurisdiction: other.jurisdiction, id: other.id }
  const current = await findRecord(tx, register, key)
  if (!current || current.action === 'withdrawn' || !isSameRequest(register, own, current)) return
  if (sideOf(register, own.record.fields) !== 'asking')
    throw new Refused('request-withdraw-asked', {}, 'conflict')
  const answered = textOf(current.fields[register.requestFlow.days.answered])
  if (answered !== '') throw new Refused('request-withdraw-answered', { day: answered }, 'conflict')
  const step = { key, current, reason: own.reason, isWithdrawn: true } as const
  await writeAndTell(tx, office, step, { kind: 'request-withdrawn', institution: other.institution })
}

/**
 * Withdraws the record of the other side with that of the side that asked. To be called in the transaction that withdraws
 * this side’s record, before that ends it.
 *
 * @throws Refused where it was answered, or this side is the one that was asked
 */
export async function withdrawAcross(
  tx: Database,
  office: RequestOffice,
  own: WithdrawnRecord,
): Promise<void> {
  const other = otherSideOf(office.roadmap, office.register, own.key.id, own.record.fields)
  if (!other) return
  await lockRequest(tx, requestIdOf(own.key.id))
  await takeChains(tx, [own.key.jurisdiction, other.jurisdiction])
  await asDeliverer(tx, office.person, () => bringWithdrawal(tx, office, own))
}

/** A request that is still open says in its history that what opened it is withdrawn, and its keeper is told. */
async function noteSource(
  tx: Database,
  office: RequestOffice,
  key: RecordKey,
  reason: string | null,
): Promise<void> {
  const { register } = office
  const current = await findRecord(tx, register, key)
  if (
    !current ||
    register.requestFlow.waits[textOf(current.fields[register.requestFlow.state])] === undefined
  )
    return
  const { institution } = current
  await writeAndTell(tx, office, { key, current, reason }, { kind: 'request-source-withdrawn', institution })
}

/**
 * Tells the keepers of requests that rows of this record opened. To be called in the transaction that withdraws the record,
 * before that ends it.
 */
export async function tellOpened(
  tx: Database,
  office: OpeningOffice,
  { key, reason }: Pick<WithdrawnRecord, 'key' | 'reason'>,
): Promise<void> {
  const { roadmap, register: own, person, today } = office
  const tables = openingTables(own)
  if (tables.length === 0) return
  await takeChains(tx, [key.jurisdiction])
  await asDeliverer(tx, person, async () => {
    for (const { id: child, opens } of tables) {
      const place = openedPlace(roadmap, opens, key.jurisdiction)
      if (!place) continue
      const { register } = place
      const opening = `${openedByText(own.id, child, key.id)} `
      for (const id of await readOpenedBy(tx, register, key.jurisdiction, opening))
        await noteSource(
          tx,
          { roadmap, register, person, today },
          { jurisdiction: key.jurisdiction, id },
          reason,
        )
    }
  })
}
