// Files that were invented beside requests and assessments: kept as those that people send, with a copy on the other side.
import { randomUUID } from 'node:crypto'
import {
  findRegister,
  hasSensitive,
  isRequestRegister,
  otherSideOf,
  type InventedAssessment,
  type InventedRecord,
  type Roadmap,
} from '#definition'
import {
  administrator,
  asDeliverer,
  bringRequestFile,
  writeEvidence,
  writeRequestFile,
  type Database,
} from '#storage'

const media = 'text/plain'
const bytesOf = ({ text }: { readonly text: string }) => Buffer.from(text, 'utf8')

/** Keeps the files of a request, and brings what is for both sides to the other one, which has its record by now. */
async function writeOfRequest(tx: Database, roadmap: Roadmap, one: InventedRecord): Promise<void> {
  const { register: id, jurisdiction, draft, files = [] } = one
  const register = findRegister(roadmap, id)
  if (!register || !isRequestRegister(register))
    throw new Error(`A file was invented beside a record of “${id}”, which holds no requests.`)
  const other = otherSideOf(roadmap, register, one.id, draft.fields)
  for (const file of files) {
    const { name, circle } = file
    const place = { register: id, jurisdiction, id: one.id }
    const isSensitive = hasSensitive(register)
    const kept = { id: file.id, name, media, circle, isSensitive, bytes: bytesOf(file) }
    const written = await writeRequestFile(tx, place, kept)
    if (!other || circle !== 'both-sides') continue
    const to = { register: id, jurisdiction: other.jurisdiction, id: other.id }
    await asDeliverer(tx, administrator, () =>
      bringRequestFile(tx, { jurisdiction, file: written }, to, randomUUID()),
    )
  }
}

/** Keeps the files of requests, once all records are written. */
export async function writeRequestPages(
  tx: Database,
  roadmap: Roadmap,
  records: readonly InventedRecord[],
): Promise<void> {
  for (const one of records) await writeOfRequest(tx, roadmap, one)
}

/** Keeps the files of an assessment, and gives it with links to them. */
export async function withPages(tx: Database, one: InventedAssessment): Promise<InventedAssessment> {
  const { files = [], ...assessment } = one
  const links = [...assessment.links]
  for (const file of files) {
    const { id, name, circle } = file
    const target = await writeEvidence(tx, one.jurisdiction, {
      ...{ id, name, media, circle, bytes: bytesOf(file) },
    })
    links.push({ kind: 'file', target })
  }
  return { ...assessment, links }
}
