// What one side of a request has answered comes to the record of the other side, in the same transaction.
import {
  requestMailParams,
  amendedNames,
  crossingChanges,
  fieldsOfAsked,
  institutionText,
  listed,
  spokenText,
  otherSideOf,
  recordAcross,
  Refused,
  requestIdOf,
  sideOf,
  textIn,
  type KeptRecord,
  type OtherSide,
  type RecordAnswer,
  type RequestAmendment,
  type RequestRegister,
} from '#definition'
import {
  scheduleLate,
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
import { keptOf, writeStep, type RequestOffice } from './request-office.ts'

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
    throw new Refused('request-other-side', { field: spokenText(name) }, 'conflict')
  }
}

interface Brought {
  readonly own: OwnRecord
  readonly key: RecordKey
  readonly record: KeptRecord
  readonly current: RecordAnswer | undefined
  /** What was changed of a request that stands, where it was no step. */
  readonly amendment?: RequestAmendment | undefined
}

/** What the history of the other side says of it: who, and what was done. */
function reasonAcross({ roadmap, register }: RequestOffice, { own, amendment }: Brought): string {
  const said = amendment ? [textIn(register.requestFlow.amended, 'en')] : []
  const from = institutionText(roadmap, own.key.jurisdiction, own.record.institution)
  return [from, ...said, ...(own.reason === null ? [] : [own.reason])].join(': ')
}

/** Tells those who keep the record of the other side: that the request went on, or what of it is another now. */
async function tellAcross(tx: Database, office: RequestOffice, brought: Brought): Promise<void> {
  const { register } = office
  const { key, record, current, amendment } = brought
  const params = requestMailParams(office, key.jurisdiction, record)
  const told = {
    ...{ register: register.id, jurisdiction: key.jurisdiction, institution: record.institution },
    subject: `${register.id}/${key.jurisdiction}/${key.id}/${String((current?.version ?? 0) + 1)}`,
  }
  if (!amendment) return tellOfRequest(tx, { ...told, kind: 'request-moved', params })
  return tellOfRequest(tx, {
    ...{ ...told, kind: 'request-amended' },
    params: { ...params, changed: listed(amendedNames(register, amendment)) },
  })
}

/** Writes the record of the other side, with its clock and what comes of its outcome, and tells of it. */
async function writeAcross(tx: Database, office: RequestOffice, brought: Brought): Promise<void> {
  const { key, record, current } = brought
  const reason = reasonAcross(office, brought)
  await writeStep(tx, office, { key, record, current, person: deliverer, reason })
  if (!current) await scheduleLate(tx, office.roadmap, office.register, { key, record })
  await bringOutcome(tx, { ...office, person: deliverer }, { key, record })
  await tellAcross(tx, office, brought)
}

async function bring(tx: Database, office: RequestOffice, own: OwnRecord, other: OtherSide): Promise<void> {
  const { roadmap, register } = office
  const key = { jurisdiction: other.jurisdiction, id: other.id }
  const current = await findRecord(tx, register, key)
  if (current && !isSameRequest(register, own, current)) return
  if (current && !own.isStep) checkOwn(register, own, keptOf(current))
  const record = recordAcross(
    roadmap,
    register,
    { jurisdiction: own.key.jurisdiction, record: own.record },
    { other, current: current && keptOf(current) },
  )
  if (!record) return
  const isAmended = !own.isStep && current !== undefined && current.action !== 'withdrawn'
  const amendment = isAmended ? crossingChanges(register, current, record) : undefined
  // Nothing but what stays with whoever corrected it: nobody else is told.
  if (isAmended && !amendment) return
  await writeAcross(tx, office, { own, key, record, current, amendment })
}

/** Where the other side keeps the request as this side's record stands, if it has it. */
async function findAcross(
  tx: Database,
  { roadmap, register }: RequestOffice,
  own: Pick<OwnRecord, 'key'>,
  stands: RecordAnswer,
): Promise<OtherSide | undefined> {
  const other = otherSideOf(roadmap, register, own.key.id, stands.fields)
  if (!other) return undefined
  const current = await findRecord(tx, register, { jurisdiction: other.jurisdiction, id: other.id })
  const isThere = current && current.action !== 'withdrawn'
  return isThere && isSameRequest(register, { record: stands }, current) ? other : undefined
}

/**
 * Refuses to turn a request that the other side has into one between others: that side would keep it for ever, and hear of
 * nothing any more.
 */
async function checkParties(
  tx: Database,
  office: RequestOffice,
  own: OwnRecord,
  stands: RecordAnswer,
): Promise<void> {
  const { roadmap, register, person } = office
  const after = otherSideOf(roadmap, register, own.key.id, own.record.fields)
  const before = otherSideOf(roadmap, register, own.key.id, stands.fields)
  const isSameOther = before?.institution === after?.institution && before?.id === after?.id
  if (isSameOther && stands.institution === own.record.institution) return
  await takeChains(tx, [own.key.jurisdiction, ...(before ? [before.jurisdiction] : [])])
  const across = await asDeliverer(tx, person, () => findAcross(tx, office, own, stands))
  if (across) throw new Refused('request-parties', {}, 'conflict')
}

/**
 * Brings what this side has answered to the record of the other side, where it is here: a new request makes it. To be
 * called before this side’s own record ends the transaction; both chains are taken in one order.
 *
 * @throws Refused where the change is not this side’s to make, or makes it a request between others
 */
export async function deliver(tx: Database, office: RequestOffice, own: OwnRecord): Promise<void> {
  const { roadmap, register, person } = office
  const stands = own.isStep || own.version === 1 ? undefined : await findRecord(tx, register, own.key)
  if (stands && stands.action !== 'withdrawn') await checkParties(tx, office, own, stands)
  const other = otherSideOf(roadmap, register, own.key.id, own.record.fields)
  if (!other) return
  await lockRequest(tx, requestIdOf(own.key.id))
  await takeChains(tx, [own.key.jurisdiction, other.jurisdiction])
  await asDeliverer(tx, person, () => bring(tx, office, own, other))
}
