// Observations on their way into the database, from whatever layout they were read: one transaction, one ledger entry.
import type { Audience, Person, Roadmap } from '#definition'
import {
  findContradicted,
  insertObservations,
  narrowestAudience,
  nextLoad,
  supersede,
  writeAudit,
  writeLoad,
  type Database,
} from '#storage'
import type { FileFigure } from '../reading/index.ts'
import { say } from './load-sentences.ts'

/** Where the rows come from, and what is to be told of them. */
export interface TakenRows {
  readonly roadmap: Roadmap
  readonly person: Person
  readonly file: string
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
  /** How the rows were read, where that was by a layout of somebody else. */
  readonly layout?: string
  /** It ships with the roadmap and is what all else is read against. */
  readonly isContext?: true
  readonly rows: AsyncIterable<FileFigure>
  /** Whether anything is still to be written: once nothing of the file can be taken, rows are only counted. */
  readonly isStillGood: () => boolean
  /** Told of a row that says something else than what is stored under the same source and vintage. */
  readonly onContradicted: (row: FileFigure, stored: string) => void
  readonly onProgress?: (rows: number) => void
  /** Asked once all rows are read: it throws where nothing of them is to stay. */
  readonly confirm: (counts: TakenCounts) => Promise<void>
}

/** How many rows came, how many of them say something new, and how many something else than what is stored. */
export interface TakenCounts {
  readonly rows: number
  readonly added: number
  readonly contradicted: number
}

const batchSize = 2000

/** Inserts a batch; where rows were there already, looks whether they say the same. */
async function takeBatch(
  tx: Database,
  { roadmap, isStillGood, onContradicted }: TakenRows,
  id: string,
  batch: readonly FileFigure[],
): Promise<{ readonly added: number; readonly contradicted: number }> {
  if (batch.length === 0 || !isStillGood()) return { added: 0, contradicted: 0 }
  const observations = batch.map(({ observation }) => observation)
  const added = await insertObservations(tx, roadmap, observations, id)
  const contradicted = added === batch.length ? [] : await findContradicted(tx, roadmap, observations)
  for (const { at, stored } of contradicted) {
    const row = batch[at]
    if (row) onContradicted(row, stored)
  }
  return { added, contradicted: contradicted.length }
}

/**
 * Writes the rows with their entries in the ledger and the audit log, within the transaction that is given.
 *
 * @returns the number of the load
 * @throws what `confirm` throws
 */
export async function takeObservations(tx: Database, taken: TakenRows): Promise<string> {
  const { rows: source, person, file, digest, layout, isContext, onProgress, confirm } = taken
  const id = await nextLoad(tx)
  let [rows, added, contradicted] = [0, 0, 0]
  let audience: Audience = 'public'
  let batch: FileFigure[] = []
  const take = async () => {
    audience = narrowestAudience(
      batch.map(({ observation }) => observation),
      audience,
    )
    const found = await takeBatch(tx, taken, id, batch)
    added += found.added
    contradicted += found.contradicted
    onProgress?.(rows)
    batch = []
  }
  for await (const row of source) {
    rows += 1
    batch.push(row)
    if (batch.length === batchSize) await take()
  }
  await take()
  await confirm({ rows, added, contradicted })
  await supersede(tx, id)
  const unchanged = rows - added - contradicted
  await writeLoad(tx, id, { by: person.id, file, digest, rows, added, unchanged, audience }, isContext)
  const done = { rows, added, digest }
  const after =
    layout === undefined ? say('rows-loaded', done) : say('rows-loaded-by-layout', { ...done, layout })
  const content = { kind: 'load', key: id } as const
  await writeAudit(tx, { chain: 'all', action: 'load', subject: file, after, content })
  return id
}
