// Requests as a person reads them: a page of them, what they come to, one from end to end, and rows for which none was opened.
import {
  crossingChanges,
  isForThisSide,
  Refused,
  requestBrief,
  requestRegisters,
  stepsNow,
  textOf,
  type RecordVersion,
  type Register,
  type RequestAction,
  type RequestAnswer,
  type RequestBrief,
  type RequestKind,
  type RequestRegister,
  type RequestSide,
  type RequestStanding,
  type RequestsAnswer,
  type Roadmap,
  type UnopenedAnswer,
} from '#definition'
import {
  readHistory,
  readRecord,
  readRequestFiles,
  readRequests,
  readRequestSums,
  readUnopened,
  sql,
  type Database,
  type RecordKey,
} from '#storage'
import { openingTables } from './open-requests.ts'
import { circlesNow } from './request-files.ts'
import type { RequestOffice } from './request-office.ts'

/** Which requests are asked for. */
export interface WantedRequests {
  readonly kind?: string
  readonly side?: RequestSide
  readonly jurisdiction?: string
  readonly institution?: string
  readonly state: RequestStanding
  readonly limit: number
}

/** The kind of that id; refuses one that is not there. */
export function findKind({ requestKinds = [] }: Roadmap, id: string | undefined): RequestKind | undefined {
  if (id === undefined) return undefined
  const found = requestKinds.find((one) => one.id === id)
  if (found) return found
  const allowed = requestKinds.map((one) => one.id).join(', ')
  throw new Refused('request-kind-unknown', { kind: id, allowed }, 'not-found')
}

/** What is late stands first, then what is due first; what has no day stands last. */
function byLateness(a: RequestBrief, b: RequestBrief): number {
  const late = (b.daysLate ?? -1) - (a.daysLate ?? -1)
  return late === 0 ? (a.due ?? '9999').localeCompare(b.due ?? '9999') : late
}

async function sumsOf(tx: Database, roadmap: Roadmap, wanted: WantedRequests, today: string) {
  const kind = findKind(roadmap, wanted.kind)
  const kinds = kind ? [kind] : (roadmap.requestKinds ?? [])
  const place = wanted.jurisdiction === undefined ? {} : { jurisdiction: wanted.jurisdiction }
  const sums = []
  for (const one of kinds) {
    const register = requestRegisters(roadmap).find(({ id }) => id === one.register)
    if (!register) continue
    const found = await readRequestSums(tx, register, one, { ...place, today })
    sums.push(...found.map((sum) => ({ ...sum, kind: one.id })))
  }
  return sums
}

/** A page of requests that the person may read; open ones with what is late first, all of them with the newest first. */
export async function readRequestPage(
  tx: Database,
  roadmap: Roadmap,
  wanted: WantedRequests,
  today: string,
): Promise<RequestsAnswer> {
  const kind = findKind(roadmap, wanted.kind)
  const registers = requestRegisters(roadmap).filter(({ id }) => kind === undefined || kind.register === id)
  const { kind: _kind, ...same } = wanted
  const asked = { ...same, ...(kind ? { kind } : {}) }
  const items: RequestBrief[] = []
  let total = 0
  for (const register of registers) {
    const found = await readRequests(tx, register, roadmap.requestKinds ?? [], asked)
    total += found.total
    items.push(...found.items.flatMap((one) => requestBrief(roadmap, register, one, today) ?? []))
  }
  const sorted =
    wanted.state === 'all'
      ? items.toSorted((a, b) => b.sent.localeCompare(a.sent))
      : items.toSorted(byLateness)
  return {
    items: sorted.slice(0, wanted.limit).map((one) => ({ ...one, isMine: isForThisSide(one) })),
    total,
    sums: await sumsOf(tx, roadmap, wanted, today),
    today,
  }
}

/** Whether the person may write the record where it is. */
async function mayWrite(
  tx: Database,
  register: string,
  key: RecordKey,
  institution: string,
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_everywhere('write', ${register})
    or (${register} || ' ' || ${key.jurisdiction} || ' ' || ${institution}) like any (places_of('write')) as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}

/** Every version of a request as a step, or as a correction of what both sides have. */
function actionsOf(register: RequestRegister, versions: readonly RecordVersion[]): RequestAction[] {
  const stateOf = ({ record }: RecordVersion) => textOf(record.fields[register.requestFlow.state])
  return versions.map((one, at): RequestAction => {
    const { version, at: moment, person: by, reason, record } = one
    const before = versions[at - 1]
    const state = stateOf(one)
    // A step leads to another state; what was withdrawn and comes back is sent again.
    const isStep = !before || before.action === 'withdrawn' || stateOf(before) !== state
    const amended = isStep ? undefined : crossingChanges(register, before.record, record)
    return { version, at: moment, by, state, reason, amended: amended ?? null }
  })
}

/** One request from end to end, on the side whose record is named. */
export async function readRequest(
  tx: Database,
  { roadmap, register, today }: Omit<RequestOffice, 'person'>,
  key: RecordKey,
): Promise<RequestAnswer> {
  const record = await readRecord(tx, register, key)
  const brief = record && requestBrief(roadmap, register, record, today)
  if (!record || !brief || record.action === 'withdrawn')
    throw new Refused('request-unknown', {}, 'not-found')
  const versions = await readHistory(tx, register, key)
  const actions = actionsOf(register, versions)
  const mayStep = await mayWrite(tx, register.id, key, record.institution)
  return {
    ...brief,
    isMine: isForThisSide(brief),
    record,
    actions,
    next: stepsNow(register, brief).map(({ id }) => id),
    mayStep,
    files: await readRequestFiles(tx, { register: register.id, ...key }),
    mayKeepFor: mayStep ? circlesNow(register, record, brief.isShared) : [],
  }
}

/** Rows that want a request and have none, of every register whose rows open requests. */
export async function readUnopenedPage(
  tx: Database,
  roadmap: Roadmap,
  wanted: { readonly jurisdiction?: string; readonly limit: number },
): Promise<UnopenedAnswer> {
  const found = []
  for (const register of roadmap.registers) found.push(...(await unopenedOf(tx, register, wanted)))
  return { registers: found }
}

async function unopenedOf(
  tx: Database,
  register: Register,
  wanted: { readonly jurisdiction?: string; readonly limit: number },
): Promise<UnopenedAnswer['registers'][number][]> {
  const found = []
  for (const { id: child, opens } of openingTables(register)) {
    const number = opens.link?.from ?? register.likeness[0] ?? register.countsOn
    const rows = await readUnopened(tx, { register, child, opens, number }, wanted)
    found.push({ register: register.id, child, kind: opens.kind, ...rows })
  }
  return found
}
