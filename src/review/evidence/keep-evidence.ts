// Files of a jurisdiction: listed, kept, opened, withdrawn and brought back, as somebody may.
import { randomUUID } from 'node:crypto'
import {
  evidenceName,
  Refused,
  type EvidenceAnswer,
  type EvidenceCircle,
  type EvidenceFile,
  type EvidenceMedia,
  type EvidenceMove,
  type Person,
  type Roadmap,
} from '#definition'
import {
  actingAs,
  findEvidence,
  moveEvidence,
  readEvidence,
  readEvidenceBytes,
  readKnownEvidence,
  readPlacesOf,
  takeChains,
  writeEvidence,
  type Database,
} from '#storage'

/** Those of these links that name a file which is not there for the person. */
export async function unknownFiles(
  tx: Database,
  jurisdiction: string,
  links: readonly { readonly kind: string; readonly target: string }[],
): Promise<string[]> {
  const named = links.filter(({ kind }) => kind === 'file').map(({ target }) => target)
  const known = await readKnownEvidence(tx, jurisdiction, named)
  return named.filter((id) => !known.includes(id))
}

interface Office {
  readonly roadmap: Roadmap
  readonly person: Person
}

const unknown = () => new Refused('evidence-unknown', {}, 'not-found')

/** Files are kept where the person may assess; whoever may not even look is told that there is nothing. */
async function checkRight(tx: Database, { roadmap }: Office, jurisdiction: string): Promise<void> {
  const isThere = roadmap.jurisdictions.some(({ id }) => id === jurisdiction)
  if (isThere && (await readPlacesOf(tx, 'assess', [jurisdiction])).length > 0) return
  const isSeen = isThere && (await readPlacesOf(tx, 'follow', [jurisdiction])).length > 0
  throw isSeen ? new Refused('evidence-no-right', { jurisdiction }, 'forbidden') : unknown()
}

/** Refuses whoever may not keep files there, before anything of one is read. */
export const checkEvidenceRight = (db: Database, office: Office, jurisdiction: string): Promise<void> =>
  actingAs(db, office.person, (tx) => checkRight(tx, office, jurisdiction))

/** The files of a jurisdiction that the person may see, and whether they may keep some. */
export async function readEvidenceOf(tx: Database, jurisdiction: string): Promise<EvidenceAnswer> {
  const mayKeep = (await readPlacesOf(tx, 'assess', [jurisdiction])).length > 0
  return { items: await readEvidence(tx, jurisdiction), mayKeep }
}

async function getFile(tx: Database, jurisdiction: string, id: string): Promise<EvidenceFile> {
  const found = await findEvidence(tx, jurisdiction, id)
  if (!found) throw unknown()
  return found
}

/** A file that came in, of a kind that its bytes say. */
export interface FileToKeep {
  readonly name: string
  readonly media: EvidenceMedia
  readonly circle: EvidenceCircle
  readonly bytes: Buffer
}

/**
 * Keeps a file.
 *
 * @throws Refused where the person may not, or kept too much that day
 */
export async function keepEvidence(
  db: Database,
  office: Office,
  jurisdiction: string,
  { name, media, circle, bytes }: FileToKeep,
): Promise<EvidenceFile> {
  return actingAs(db, office.person, async (tx) => {
    await takeChains(tx, [jurisdiction])
    await checkRight(tx, office, jurisdiction)
    const named = evidenceName(name, media)
    const id = await writeEvidence(tx, jurisdiction, {
      ...{ id: randomUUID(), name: named, media, circle, bytes },
    })
    return getFile(tx, jurisdiction, id)
  })
}

/**
 * A file with its bytes.
 *
 * @throws Refused where there is none, it was withdrawn, or the person may not see it
 */
export async function getEvidenceBytes(
  tx: Database,
  jurisdiction: string,
  id: string,
): Promise<{ readonly file: EvidenceFile; readonly bytes: Buffer }> {
  const file = await getFile(tx, jurisdiction, id)
  const bytes = await readEvidenceBytes(tx, jurisdiction, id)
  if (!bytes) throw new Refused('evidence-withdrawn', { name: file.name }, 'not-found')
  return { file, bytes }
}

/**
 * Withdraws a file, or brings it back.
 *
 * @throws Refused where there is none, no reason is given, it stands so already, or the person may not
 */
export function moveEvidenceFile(
  db: Database,
  office: Office,
  { jurisdiction, id }: { readonly jurisdiction: string; readonly id: string },
  move: EvidenceMove,
): Promise<EvidenceFile> {
  const reason = move.reason.trim()
  return actingAs(db, office.person, async (tx) => {
    await takeChains(tx, [jurisdiction])
    await checkRight(tx, office, jurisdiction)
    await getFile(tx, jurisdiction, id)
    if (reason === '') throw new Refused('evidence-no-reason', {}, 'unprocessable')
    const isMoved = await moveEvidence(tx, jurisdiction, id, { ...move, reason })
    if (!isMoved) throw new Refused('evidence-stands-so', {}, 'conflict')
    return getFile(tx, jurisdiction, id)
  })
}
