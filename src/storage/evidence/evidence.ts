// Files to which assessments and plans of a jurisdiction point, into the database and out of it. Who may keep and open them is decided there.
import { sql } from 'kysely'
import { Refused, type EvidenceCircle, type EvidenceFile, type EvidenceMove } from '#definition'
import type { Database } from '../database/index.ts'

/** What is known of every file, `f`. */
export const fileColumns = sql`f.jurisdiction, f.file as id, f.name, f.media, f.size, f.digest, f.circle,
    to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, f.by_person as by,
    (select case m.action when 'withdrawn' then m.reason end from evidence_move m where m.jurisdiction = f.jurisdiction
      and m.file = f.file order by m.number desc limit 1) as withdrawn`

/** The files that the person may see, the newest first. */
export async function readEvidence(tx: Database, jurisdiction: string): Promise<EvidenceFile[]> {
  const { rows } = await sql<EvidenceFile>`
    select ${fileColumns} from evidence_file f where f.jurisdiction = ${jurisdiction} and f.register is null order by f.at desc, f.file limit 1000`.execute(
    tx,
  )
  return rows
}

/** One of them; undefined where there is none, or the person may not see it. */
export async function findEvidence(
  tx: Database,
  jurisdiction: string,
  id: string,
): Promise<EvidenceFile | undefined> {
  const { rows } = await sql<EvidenceFile>`
    select ${fileColumns} from evidence_file f where f.jurisdiction = ${jurisdiction} and f.file = ${id} and f.register is null`.execute(
    tx,
  )
  return rows[0]
}

/** Its bytes; undefined where it was withdrawn, there is none, or the person may not see it. */
export async function readEvidenceBytes(
  tx: Database,
  jurisdiction: string,
  id: string,
): Promise<Buffer | undefined> {
  const { rows } = await sql<{ content: string }>`
    select encode(bytes, 'base64') as content from evidence_bytes own
    where own.jurisdiction = ${jurisdiction} and own.file = ${id}`.execute(tx)
  return rows[0] && Buffer.from(rows[0].content, 'base64')
}

/** A file to be kept. */
export interface EvidenceWrite {
  readonly id: string
  readonly name: string
  readonly media: string
  readonly circle: EvidenceCircle
  readonly bytes: Buffer
}

/** What the database says where somebody keeps more than one may in a day, as a sentence. */
export function refuseTooMuch(error: unknown): never {
  if ((error as { readonly code?: unknown }).code !== 'WM429') throw error
  throw new Refused('evidence-too-much', {}, 'conflict', { cause: error })
}

/**
 * Keeps a file and gives its id: an older one where the same bytes lie there under the same name.
 *
 * @throws Refused where the person kept too much that day
 */
export async function writeEvidence(
  tx: Database,
  jurisdiction: string,
  { id, name, media, circle, bytes }: EvidenceWrite,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select keep_evidence(${jurisdiction}, ${id}, ${name}, ${media}, ${circle}, ${bytes.toString('base64')}) as id`
    .execute(tx)
    .catch(refuseTooMuch)
  return rows[0]?.id ?? id
}

/** Withdraws a file or brings it back. False where it stands so already. */
export async function moveEvidence(
  tx: Database,
  jurisdiction: string,
  id: string,
  { action, reason }: EvidenceMove,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select move_evidence(${jurisdiction}, ${id}, ${action}, ${reason}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** Those of these ids that are files of the jurisdiction which the person may see. */
export async function readKnownEvidence(
  tx: Database,
  jurisdiction: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select f.file as id from evidence_file f where f.jurisdiction = ${jurisdiction} and f.file = any (${ids}::text[])
      and f.register is null`.execute(tx)
  return rows.map(({ id }) => id)
}
