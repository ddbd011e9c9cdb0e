// What one side of a request has answered comes to the record of the other side, in the same transaction.
import {
  fieldsOfAsked,
  institutionText,
  otherSideOf,
  recordAcross,
  Refused,
  requestIdOf,
  sideOf,
  textIn,
  type KeptRecord,
  type OtherSide,
  type RecordAnswer,
  type RequestRegister,
} from '#definition'
import {
  asDeliverer,
  deliverer,
  findRecord,
  lockRequest,
  takeChains,
  tellOfRequest,
  type Database,
  type RecordKey,
} from '#storage'
import { bringOutcome } from './bring-outcome.ts'
import { scheduleLate } from './late-requests.ts'
import { keptOf, writeStep, type RequestOffice } from './request-office.ts'
import { mailParams } from './request-mail.ts'

/** The record of this side, as it is kept in this transaction. */
export interface OwnRecord {
  readonly key: RecordKey
  readonly record: KeptRecord
  readonly version: number
  readonly reason: string | null
  /** Taken as a step; otherwise somebody kept or corrected the record, which changes nothing of the other side’s. */
  readonly isStep: boolean
}

/** The record of the other side says the same of who asks whom. Nobody writes into a record that is about something else. */
export function isSameRequest(
  register: RequestRegister,
  own: Pick<OwnRecord, 'record'>,
  current: RecordAnswer,
): boolean {
  const { otherSide } = register.requestFlow
  return (
    current.fields[otherSide.institution] === own.record.institution &&
    sideOf(register, current.fields) !== sideOf(register, own.record.fields)
  )
}

/** Refuses a correction that says something of the other side’s, or moves the request on without a step. */
function checkOwn(register: RequestRegister, own: OwnRecord, current: KeptRecord): void {
  const { state, otherSide, number } = register.requestFlow
  const isAsking = sideOf(register, own.record.fields) === 'asking'
  const asked = fieldsOfAsked(register.requestFlow)
  const all = register.sections.flatMap(({ fields }) => fields)
  const others = all.filter(
    ({ id }) =>
      id !== otherSide.name &&
      id !== otherSide.institution &&
      id !== number &&
      !register.requestFlow.keeps.includes(id) &&
      id !== register.requestFlow.direction.field &&
      (id === state || asked.has(id) === isAsking),
  )
  for (const { id, name, isSensitive } of others) {
    const [said, stands] = [own.record.fields[id] ?? null, current.fields[id] ?? null]
    if (isSensitive && said === null) continue
    if (JSON.stringify(said) === JSON.stringify(stands)) continue
    throw new Refused('request-other-side', { field: textIn(name, 'en') }, 'conflict')
  }
}

async function bring(tx: Database, office: RequestOffice, own: OwnRecord, other: OtherSide): Promise<void> {
  const { roadmap, register } = office
  const key = { jurisdiction: other.jurisdiction, id: other.id }
  const current = await findRecord(tx, register, key)
  if (current && !isSameRequest(register, own, current)) return
  if (current && !own.isStep) checkOwn(register, own, keptOf(current))
  const across = recordAcross(
    roadmap,
    register,
    { jurisdiction: own.key.jurisdiction, record: own.record },
    { other, current: current && keptOf(current) },
  )
  if (!across) return
  const from = institutionText(roadmap, own.key.jurisdiction, own.record.institution)
  const reason = own.reason === null ? from : `${from}: ${own.reason}`
  await writeStep(tx, office, { key, record: across, current, person: deliverer, reason })
  if (!current) await scheduleLate(tx, roadmap, register, { key, record: across })
  await bringOutcome(tx, { ...office, person: deliverer }, { key, record: across })
  await tellOfRequest(tx, {
    ...{ register: register.id, jurisdiction: other.jurisdiction, institution: other.institution },
    ...{
      kind: 'request-moved',
      subject: `${register.id}/${key.jurisdiction}/${key.id}/${String((current?.version ?? 0) + 1)}`,
    },
    params: mailParams(office, other.jurisdiction, across),
  })
}

/**
 * Brings what this side has answered to the record of the other side, where it is here: a new request makes it. To be
 * called before this side’s own record ends the transaction; both chains are taken in one order.
 *
 * @throws Refused where the change is not this side’s to make
 */
export async function deliver(tx: Database, office: RequestOffice, own: OwnRecord): Promise<void> {
  const { roadmap, register, person } = office
  const other = otherSideOf(roadmap, register, own.key.id, own.record.fields)
  if (!other) return
  await lockRequest(tx, requestIdOf(own.key.id))
  await takeChains(tx, [own.key.jurisdiction, other.jurisdiction])
  await asDeliverer(tx, person, () => bring(tx, office, own, other))
}
