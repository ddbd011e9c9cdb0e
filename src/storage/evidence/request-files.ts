// Files of requests into the database and out of it: each side keeps its own, and a copy of what the other side sent.
import { sql } from 'kysely'
import type { EvidenceMove, RequestFile, RequestFileCircle } from '#definition'
import type { Database } from '../database/index.ts'
import { fileColumns, refuseTooMuch } from './evidence.ts'

/** The record by which one side keeps a request. */
export interface RequestFilePlace {
  readonly register: string
  readonly jurisdiction: string
  readonly id: string
}

const isOf = ({ register, jurisdiction, id }: RequestFilePlace) =>
  sql`f.jurisdiction = ${jurisdiction} and f.register = ${register} and f.record_id = ${id}`

const selected = sql`select ${fileColumns}, f.sent_as is not null as "isOthers",
    (not f.is_sensitive or may_open_sensitive(f.jurisdiction, f.register, f.record_id)) as "mayOpen" from evidence_file f`

/** The files of a request that the person may see, on the side that is named: the newest first. */
export async function readRequestFiles(tx: Database, place: RequestFilePlace): Promise<RequestFile[]> {
  const { rows } = await sql<RequestFile>`
    ${selected} where ${isOf(place)} order by f.at desc, f.file limit 1000`.execute(tx)
  return rows
}

/** One of them; undefined where there is none. */
export async function findRequestFile(
  tx: Database,
  place: RequestFilePlace,
  file: string,
): Promise<RequestFile | undefined> {
  const { rows } = await sql<RequestFile>`${selected} where ${isOf(place)} and f.file = ${file}`.execute(tx)
  return rows[0]
}

/** The id of the copy that the other side has of a file; undefined where it has none. */
export async function findRequestFileCopy(
  tx: Database,
  place: RequestFilePlace,
  file: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select f.file as id from evidence_file f where ${isOf(place)} and f.sent_as = ${file}`.execute(tx)
  return rows[0]?.id
}

/** A file to be kept beside a request. */
export interface RequestFileWrite {
  readonly id: string
  readonly name: string
  readonly media: string
  readonly circle: RequestFileCircle
  readonly isSensitive: boolean
  readonly bytes: Buffer
}

/** Keeps a file and gives its id: an older one where the same bytes lie there under the same name. */
export async function writeRequestFile(
  tx: Database,
  { register, jurisdiction, id: record }: RequestFilePlace,
  { id, name, media, circle, isSensitive, bytes }: RequestFileWrite,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select keep_request_file(${register}, ${jurisdiction}, ${record}, ${id}, ${name}, ${media}, ${circle}, ${isSensitive},
      ${bytes.toString('base64')}) as id`
    .execute(tx)
    .catch(refuseTooMuch)
  return rows[0]?.id ?? id
}

/** Brings a copy to the record of the other side, under an id of its own. False where it is there already. Only whoever delivers requests may. */
export async function bringRequestFile(
  tx: Database,
  sent: { readonly jurisdiction: string; readonly file: string },
  to: RequestFilePlace,
  id: string,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select bring_request_file(${sent.jurisdiction}, ${sent.file}, ${to.jurisdiction}, ${to.id}, ${id}) as done`.execute(
    tx,
  )
  return rows[0]?.done === true
}

/** Withdraws a file or brings it back. False where it stands so already. */
export async function moveRequestFile(
  tx: Database,
  { register, jurisdiction, id }: RequestFilePlace,
  file: string,
  { action, reason }: EvidenceMove,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select move_request_file(${register}, ${jurisdiction}, ${id}, ${file}, ${action}, ${reason}) as done`.execute(
    tx,
  )
  return rows[0]?.done === true
}
