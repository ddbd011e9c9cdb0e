// Files beside a request: kept by the side that sends them, brought to the other side where they are for both, opened, and
// withdrawn on both. All in the transaction of whoever does it.
import { randomUUID } from 'node:crypto'
import {
  requestMailParams,
  requestStateName,
  spokenText,
  evidenceName,
  hasSensitive,
  otherSideOf,
  Refused,
  requestIdOf,
  textOf,
  type EvidenceMedia,
  type EvidenceMove,
  type OtherSide,
  type RecordAnswer,
  type RequestFile,
  type RequestFileCircle,
} from '#definition'
import {
  actingAs,
  asDeliverer,
  bringRequestFile,
  findRecord,
  findRequestFile,
  findRequestFileCopy,
  lockRequest,
  moveRequestFile,
  readEvidenceBytes,
  readRecord,
  takeChains,
  tellOfRequest,
  writeRequestFile,
  type Database,
  type RecordKey,
} from '#storage'
import { isSameRequest } from './deliver.ts'
import { keptOf, type RequestOffice } from './request-office.ts'

/** A file that came in, of a kind that its bytes say. */
export interface FileOfRequest {
  readonly name: string
  readonly media: EvidenceMedia
  readonly circle: RequestFileCircle
  readonly bytes: Buffer
}

type Register = RequestOffice['register']

/** For whom a file can be kept beside the request now, by somebody who may; for nobody where it is over or takes none. */
export function circlesNow(
  { requestFlow: { files, waits, state } }: Register,
  { fields }: Pick<RecordAnswer, 'fields'>,
  isShared: boolean,
): RequestFileCircle[] {
  if (!files || waits[textOf(fields[state])] === undefined) return []
  return files.mayLeave === 'always' && isShared ? ['both-sides', 'own-side'] : ['own-side']
}

/** Refuses a file that cannot be kept for this circle, and says why. */
function checkCircle(register: Register, record: RecordAnswer, circle: RequestFileCircle, isShared: boolean) {
  const { files } = register.requestFlow
  if (!files) throw new Refused('request-files-none', {}, 'conflict')
  const circles = circlesNow(register, record, isShared)
  if (circles.length === 0)
    throw new Refused(
      'request-files-over',
      { state: spokenText(requestStateName(register, record.fields)) },
      'conflict',
    )
  if (circles.includes(circle)) return
  throw new Refused(isShared ? 'request-files-stay' : 'request-files-alone', {}, 'conflict')
}

/** The record of the request, which this person may change; and where the other side keeps its own. */
async function getOwn(tx: Database, { roadmap, register }: RequestOffice, key: RecordKey) {
  const seen = await readRecord(tx, register, key)
  if (!seen || seen.action === 'withdrawn') throw new Refused('request-unknown', {}, 'not-found')
  const record = await findRecord(tx, register, key)
  if (!record) throw new Refused('request-no-right', {}, 'forbidden')
  return { record, other: otherSideOf(roadmap, register, key.id, record.fields) }
}

/** Refuses whoever may not keep files beside the request, before anything of one is read. */
export const checkRequestFileRight = (db: Database, office: RequestOffice, key: RecordKey): Promise<void> =>
  actingAs(db, office.person, async (tx) => void (await getOwn(tx, office, key)))

interface Across {
  readonly record: RecordAnswer
  readonly other: OtherSide
  readonly kind: 'request-file' | 'request-file-withdrawn'
  readonly file: RequestFile
}

/** Does something with the record of the other side, as whoever delivers requests, and tells its keepers where it was done. */
async function across(
  tx: Database,
  office: RequestOffice,
  { record, other, kind, file }: Across,
  bring: (place: { register: string; jurisdiction: string; id: string }) => Promise<boolean>,
): Promise<void> {
  const { register, person } = office
  await asDeliverer(tx, person, async () => {
    const key = { jurisdiction: other.jurisdiction, id: other.id }
    const current = await findRecord(tx, register, key)
    if (!current || current.action === 'withdrawn' || !isSameRequest(register, { record }, current)) return
    const isDone = await bring({ register: register.id, ...key })
    if (!isDone) return
    const { jurisdiction, institution } = other
    await tellOfRequest(tx, {
      ...{ register: register.id, jurisdiction, institution, kind },
      subject: `${register.id}/${jurisdiction}/${other.id}/${file.id}/${file.at}`,
      params: requestMailParams(office, jurisdiction, keptOf(current)),
    })
  })
}

const unknown = () => new Refused('evidence-unknown', {}, 'not-found')

async function getFile(tx: Database, register: Register, key: RecordKey, id: string): Promise<RequestFile> {
  const found = await findRequestFile(tx, { register: register.id, ...key }, id)
  if (!found) throw unknown()
  return found
}

/**
 * Keeps a file beside a request, on the side whose record is named; the other side gets a copy where it is for both.
 *
 * @throws Refused where the person may not, the request takes none now, or too much was sent that day
 */
export async function keepRequestFile(
  db: Database,
  office: RequestOffice,
  key: RecordKey,
  { name, media, circle, bytes }: FileOfRequest,
): Promise<RequestFile> {
  const { register, person } = office
  return actingAs(db, person, async (tx) => {
    await lockRequest(tx, requestIdOf(key.id))
    const { record, other } = await getOwn(tx, office, key)
    checkCircle(register, record, circle, other !== undefined)
    await takeChains(tx, [key.jurisdiction, ...(other ? [other.jurisdiction] : [])])
    const place = { register: register.id, ...key }
    const named = evidenceName(name, media)
    const id = await writeRequestFile(tx, place, {
      ...{ id: randomUUID(), name: named, media, circle, bytes, isSensitive: hasSensitive(register) },
    })
    const file = await getFile(tx, register, key, id)
    if (other && circle === 'both-sides') {
      const sent = { jurisdiction: key.jurisdiction, file: id }
      await across(tx, office, { record, other, kind: 'request-file', file }, (to) =>
        bringRequestFile(tx, sent, to, randomUUID()),
      )
    }
    return file
  })
}

/**
 * A file of a request with its bytes.
 *
 * @throws Refused where there is none, it was withdrawn, or the person may not see it or what is sensitive in it
 */
export async function getRequestFileBytes(
  tx: Database,
  { register }: Pick<RequestOffice, 'register'>,
  key: RecordKey,
  id: string,
): Promise<{ readonly record: RecordAnswer; readonly file: RequestFile; readonly bytes: Buffer }> {
  const record = await readRecord(tx, register, key)
  if (!record || record.action === 'withdrawn') throw new Refused('request-unknown', {}, 'not-found')
  const file = await getFile(tx, register, key, id)
  if (!file.mayOpen) throw new Refused('request-file-withheld', {}, 'forbidden')
  const bytes = await readEvidenceBytes(tx, key.jurisdiction, id)
  if (!bytes) throw new Refused('evidence-withdrawn', { name: file.name }, 'not-found')
  return { record, file, bytes }
}

/**
 * Withdraws a file of a request, or brings it back, on every side that has it. It may be done when the request is over, too.
 *
 * @throws Refused where there is none, no reason is given, it stands so already, the other side sent it, or the person may not
 */
export function moveFileOfRequest(
  db: Database,
  office: RequestOffice,
  { key, id }: { readonly key: RecordKey; readonly id: string },
  move: EvidenceMove,
): Promise<RequestFile> {
  const { register, person } = office
  const said = { ...move, reason: move.reason.trim() }
  return actingAs(db, person, async (tx) => {
    await lockRequest(tx, requestIdOf(key.id))
    const { record, other } = await getOwn(tx, office, key)
    await takeChains(tx, [key.jurisdiction, ...(other ? [other.jurisdiction] : [])])
    const file = await getFile(tx, register, key, id)
    if (file.isOthers) throw new Refused('request-file-others', {}, 'conflict')
    if (said.reason === '') throw new Refused('evidence-no-reason', {}, 'unprocessable')
    const isMoved = await moveRequestFile(tx, { register: register.id, ...key }, id, said)
    if (!isMoved) throw new Refused('evidence-stands-so', {}, 'conflict')
    const kind = move.action === 'withdrawn' ? 'request-file-withdrawn' : 'request-file'
    if (other)
      await across(tx, office, { record, other, kind, file }, async (to) => {
        const copy = await findRequestFileCopy(tx, to, id)
        return copy !== undefined && (await moveRequestFile(tx, to, copy, said))
      })
    return getFile(tx, register, key, id)
  })
}
