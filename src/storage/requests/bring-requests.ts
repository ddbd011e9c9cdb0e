// Requests that came with many records at once are brought to the other side in the transaction that keeps them, and taken back with it.
import { sql } from 'kysely'
import {
  crossingChanges,
  institutionPhrase,
  institutionText,
  isRequestRegister,
  otherSideOf,
  recordAcross,
  requestMailParams,
  sideOf,
  textOf,
  findRequestKind,
  type OtherSide,
  type Person,
  type RecordAnswer,
  type Register,
  type RequestRegister,
  type Roadmap,
} from '#definition'
import { takeChains } from '../audit/index.ts'
import { asDeliverer, deliverer, type Database } from '../database/index.ts'
import { addRecords, closeRecords, findRecords, newRecordChange, type RecordWrite } from '../records/index.ts'
import { scheduleLate } from './schedule-late.ts'
import { sharedKey } from './shared-requests.ts'
import { tellOfRequest } from './tell-of-request.ts'

/** Whose records of which register are written, and the jurisdictions that they touch. */
export interface BringingOffice {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
  readonly jurisdictions: Iterable<string>
}

/** Of a register of requests. */
type Office = Omit<BringingOffice, 'register'> & { readonly register: RequestRegister }

/** A record of the side that asks, where the other side keeps or will keep its own, and that record as it is written. */
interface Crossing {
  readonly own: RecordWrite
  readonly other: OtherSide
}
interface Crossed extends Crossing {
  readonly write: RecordWrite
}

function crossingsOf({ roadmap, register }: Office, writes: readonly RecordWrite[]): Crossing[] {
  return writes.flatMap((own) => {
    if (sideOf(register, own.record.fields) !== 'asking') return []
    const other = otherSideOf(roadmap, register, own.key.id, own.record.fields)
    return other ? [{ own, other }] : []
  })
}

const keyOf = ({ jurisdiction, id }: OtherSide) => ({ jurisdiction, id })

/** What the other sides have of them now, withdrawn or not. A record that is new is unknown to everybody. */
async function findOthers(tx: Database, { register }: Office, crossings: readonly Crossing[]) {
  const asked = crossings.filter(({ own }) => own.version > 1).map(({ other }) => keyOf(other))
  const found = asked.length === 0 ? [] : await findRecords(tx, register, asked)
  return new Map(found.map((one): [string, RecordAnswer] => [sharedKey(one), one]))
}

/** The step of the other record as the log of its jurisdiction says it. */
function writeAcross(
  { roadmap, register }: Office,
  { own, other }: Crossing,
  step: Pick<RecordWrite, 'record' | 'version' | 'action' | 'before'>,
): RecordWrite {
  const from = institutionText(roadmap, own.key.jurisdiction, own.record.institution)
  const reason = step.action === 'withdrawn' && own.reason !== null ? `${from}: ${own.reason}` : from
  const subject = `${register.id} ${other.id} version ${String(step.version)}`
  const audit = { chain: other.jurisdiction, action: step.action, subject, after: reason }
  return { ...step, key: keyOf(other), person: deliverer, reason, audit }
}

/** The record of the other side, as this one is kept for the first time or gets its other side; none where that has one. */
function broughtOf(
  office: Office,
  crossing: Crossing,
  others: ReadonlyMap<string, RecordAnswer>,
): Crossed | undefined {
  const { own, other } = crossing
  if (others.has(sharedKey(other))) return undefined
  const asking = { jurisdiction: own.key.jurisdiction, record: own.record }
  const record = recordAcross(office.roadmap, office.register, asking, { other, current: undefined })
  if (!record) return undefined
  const write = writeAcross(office, crossing, { record, version: 1, action: 'created', before: null })
  return { ...crossing, write }
}

/** The record of the other side, as it goes with what brought it. */
function takenBackOf(
  office: Office,
  crossing: Crossing,
  others: ReadonlyMap<string, RecordAnswer>,
): Crossed | undefined {
  const current = others.get(sharedKey(crossing.other))
  if (!current || current.action === 'withdrawn') return undefined
  const { institution, fields, children, isDeliberate, version } = current
  const record = { institution, fields, children, ...(isDeliberate ? { isDeliberate } : {}) }
  const step = { record, version: version + 1, action: 'withdrawn', before: record } as const
  return { ...crossing, write: writeAcross(office, crossing, step) }
}

/** Writes the records of the other sides. A month of theirs that is stated as complete is complete with them. */
async function writeOthers(tx: Database, { roadmap, register }: Office, crossed: readonly Crossed[]) {
  const settling = { answer: 'stands', reason: null } as const
  const change = newRecordChange(roadmap, register, undefined, { settling })
  await addRecords(
    tx,
    change,
    crossed.map(({ write }) => write),
  )
  await closeRecords(tx, change)
}

/** What an e-mail says of one request, and of several of a kind that go from one institution to another. */
type Telling = 'brought' | 'taken back'
const toldOfOne = { brought: 'request-moved', 'taken back': 'request-withdrawn' } as const
const toldOfMany = { brought: 'requests-brought', 'taken back': 'requests-taken-back' } as const

/** Tells whoever keeps the record of the other side: of each request where it came alone, else of all of a kind together. */
async function tellOthers(tx: Database, office: Office, crossed: readonly Crossed[], what: Telling) {
  const { roadmap, register } = office
  const kindOf = ({ own }: Crossed) => findRequestKind(roadmap, register.id, own.record.fields)
  const groups = Map.groupBy(crossed, (one) =>
    [one.other.institution, one.own.record.institution, kindOf(one)?.id ?? ''].join(' '),
  )
  for (const group of groups.values()) {
    const [first] = group
    if (!first) continue
    const { own, other, write } = first
    const { jurisdiction, institution } = other
    const subject = `${register.id}/${jurisdiction}/${other.id}/${String(write.version)}`
    const told = { register: register.id, jurisdiction, institution, subject }
    if (group.length === 1) {
      const params = requestMailParams(office, jurisdiction, write.record)
      await tellOfRequest(tx, { ...told, kind: toldOfOne[what], params })
      continue
    }
    const { name: kind } = kindOf(first) ?? register
    const from = institutionPhrase(roadmap, own.key.jurisdiction, own.record.institution)
    await tellOfRequest(tx, { ...told, kind: toldOfMany[what], params: { kind, from, count: group.length } })
  }
}

/** Does a part of the transaction whose writes are no part of the change that is under way: that goes on afterwards. */
async function besideChange(tx: Database, work: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{
    change: string | null
  }>`select current_setting('waymark.change', true) as change`.execute(tx)
  const goOnWith = (change: string) => sql`select set_config('waymark.change', ${change}, true)`.execute(tx)
  await goOnWith('')
  await work()
  await goOnWith(rows[0]?.change ?? '')
}

/** Does it as whoever delivers requests; all chains are taken in one order, those of the change itself with them. */
async function across(
  tx: Database,
  office: BringingOffice,
  find: (own: Office) => readonly Crossing[],
  work: (own: Office, crossings: readonly Crossing[]) => Promise<void>,
): Promise<void> {
  const { register, person } = office
  if (!isRequestRegister(register)) return
  const own = { ...office, register }
  const crossings = find(own)
  if (crossings.length === 0) return
  const chains = crossings.flatMap(({ own: { key }, other }) => [key.jurisdiction, other.jurisdiction])
  await takeChains(tx, [...office.jurisdictions, ...chains])
  await besideChange(tx, () => asDeliverer(tx, person, () => work(own, crossings)))
}

/**
 * Brings the requests among these records to the other side, where it is here and has them not yet: it keeps a record of
 * its own from then on, and is told. To be called in the transaction that writes them, before its own records end it.
 */
export function bringRequests(
  tx: Database,
  office: BringingOffice,
  writes: readonly RecordWrite[],
): Promise<void> {
  const kept = writes.filter(({ action }) => action !== 'withdrawn')
  const find = (own: Office) => crossingsOf(own, kept)
  return across(tx, office, find, async (own, crossings) => {
    const others = await findOthers(tx, own, crossings)
    const brought = crossings.flatMap((one) => broughtOf(own, one, others) ?? [])
    if (brought.length === 0) return
    await writeOthers(tx, own, brought)
    const { waits, state } = own.register.requestFlow
    for (const { write } of brought)
      if (waits[textOf(write.record.fields[state])] !== undefined)
        await scheduleLate(tx, own.roadmap, own.register, write)
    await tellOthers(tx, own, brought, 'brought')
  })
}

/**
 * Takes back what the records that are undone had brought to the other side: a record that is withdrawn, or that is no
 * request to that side any more. What is changed otherwise never crossed. To be called like `bringRequests`.
 */
export function takeBackRequests(
  tx: Database,
  office: BringingOffice,
  writes: readonly RecordWrite[],
): Promise<void> {
  const find = (own: Office) => {
    const crossed = writes.filter(
      ({ action, before, record }) =>
        action === 'withdrawn' || (before !== null && crossingChanges(own.register, before, record)),
    )
    return crossingsOf(
      own,
      crossed.map((write) => ({ ...write, record: write.before ?? write.record })),
    )
  }
  return across(tx, office, find, async (own, crossings) => {
    const others = await findOthers(tx, own, crossings)
    const taken = crossings.flatMap((one) => takenBackOf(own, one, others) ?? [])
    if (taken.length === 0) return
    await writeOthers(tx, own, taken)
    await tellOthers(tx, own, taken, 'taken back')
  })
}
