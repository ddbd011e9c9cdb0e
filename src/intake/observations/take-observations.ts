// Observations on their way into the database, from whatever layout they were read: one transaction, one ledger entry.
import type { Audience, Observation, Person, Roadmap, Withdrawal } from '#definition'
import {
  countIdleWithdrawals,
  countPutBack,
  findContradicted,
  findRepeated,
  insertObservations,
  insertWithdrawals,
  narrowestAudience,
  nextLoad,
  supersede,
  writeAudit,
  writeLoad,
  type Database,
} from '#storage'
import type { FileFigure, UnreadFacts } from '../reading/index.ts'
import { say } from './load-sentences.ts'
import { watchVanished, withdrawalOf } from './vanished-figures.ts'

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
  /** What rows of the file speak of that have a problem: they are in it. */
  readonly unread: UnreadFacts
  /** Why what earlier editions of the file had and this one has no longer is taken back; it stays where nothing is said. */
  readonly withdrawVanished?: string | undefined
  /** Whether anything is still to be written: once nothing of the file can be taken, rows are only counted. */
  readonly isStillGood: () => boolean
  /** Told of a row that says something else than what is stored under the same source and vintage. */
  readonly onContradicted: (row: SayingRow, stored: string) => void
  readonly onProgress?: (rows: number) => void
  /** Asked once all rows are read: it throws where nothing of them is to stay. */
  readonly confirm: (counts: TakenCounts) => Promise<void>
}

/** A row that says a figure; others take one back. */
export type SayingRow = Extract<FileFigure, { readonly observation: unknown }>

/** How many rows came, how many of them say something new, and how many something else than what is stored. */
export interface TakenCounts {
  readonly rows: number
  readonly added: number
  readonly contradicted: number
  /** How many rows say or take back what was said or taken back before. */
  readonly unchanged: number
  /** How many statements are taken back: by rows, and as they are no longer in the file. */
  readonly withdrawn: number
  /** How many rows take back what is not there. */
  readonly idle: number
  /** How many rows take back what they took back before and somebody put back since. */
  readonly putBack: number
  /** What earlier editions of the file had and this one has no longer. */
  readonly vanished: readonly Observation[]
}

const batchSize = 2000

/** Inserts what rows say; where they were there already, looks whether they say the same. */
async function takeSaid(
  tx: Database,
  { roadmap, onContradicted }: TakenRows,
  id: string,
  batch: readonly SayingRow[],
): Promise<{ readonly added: number; readonly contradicted: number; readonly repeats: readonly string[] }> {
  if (batch.length === 0) return { added: 0, contradicted: 0, repeats: [] }
  const observations = batch.map(({ observation }) => observation)
  const added = await insertObservations(tx, roadmap, observations, id)
  const isAllNew = added === batch.length
  const contradicted = isAllNew ? [] : await findContradicted(tx, roadmap, observations)
  const repeats = isAllNew ? [] : await findRepeated(tx, roadmap, observations, id)
  for (const { at, stored } of contradicted) {
    const row = batch[at]
    if (row) onContradicted(row, stored)
  }
  return { added, contradicted: contradicted.length, repeats }
}

/** A batch of rows: those that say something, and those that take something back. */
function partsOf(batch: readonly FileFigure[]) {
  const said = batch.flatMap((row) => ('observation' in row ? [row] : []))
  const withdrawals: Withdrawal[] = batch.flatMap((row) => ('withdrawal' in row ? [row.withdrawal] : []))
  const audience = (sofar: Audience) =>
    narrowestAudience([...said.map(({ observation }) => observation), ...withdrawals], sofar)
  return { said, withdrawals, audience }
}

interface Taken extends Omit<TakenCounts, 'idle'> {
  readonly audience: Audience
  /** The loads whose figures it says again. */
  readonly repeats: readonly string[]
}

/** Writes the rows, batch by batch, and what is taken back. */
async function writeRows(tx: Database, taken: TakenRows, id: string): Promise<Taken> {
  const { rows: source, roadmap, person, file, unread, onProgress, isStillGood, withdrawVanished } = taken
  const watch = await watchVanished(tx, roadmap, { file, unread })
  const counts = { rows: 0, added: 0, contradicted: 0, withdrawn: 0, putBack: 0 }
  const repeats = new Set<string>()
  let audience: Audience = 'public'
  let batch: FileFigure[] = []
  const take = async () => {
    const { said, withdrawals, audience: narrowed } = partsOf(batch)
    audience = narrowed(audience)
    if (isStillGood()) {
      const found = await takeSaid(tx, taken, id, said)
      counts.added += found.added
      counts.contradicted += found.contradicted
      for (const one of found.repeats) repeats.add(one)
      counts.putBack += await countPutBack(tx, withdrawals)
      counts.withdrawn += await insertWithdrawals(tx, person, withdrawals, id)
    }
    onProgress?.(counts.rows)
    batch = []
  }
  for await (const row of source) {
    counts.rows += 1
    watch.see(row)
    batch.push(row)
    if (batch.length === batchSize) await take()
  }
  await take()
  const unchanged = counts.rows - counts.added - counts.contradicted - counts.withdrawn
  const vanished = watch.vanished()
  if (withdrawVanished !== undefined && isStillGood()) {
    const withdrawals = vanished.map((one) => withdrawalOf(one, withdrawVanished))
    counts.withdrawn += await insertWithdrawals(tx, person, withdrawals, id)
    audience = narrowestAudience(withdrawals, audience)
  }
  return { ...counts, unchanged, vanished, audience, repeats: [...repeats] }
}

/**
 * Writes the rows with their entries in the ledger and the audit log, within the transaction that is given.
 *
 * @returns the number of the load
 * @throws what `confirm` throws
 */
export async function takeObservations(tx: Database, taken: TakenRows): Promise<string> {
  const { person, file, digest, layout, isContext, confirm } = taken
  const id = await nextLoad(tx)
  const { audience, repeats, ...counts } = await writeRows(tx, taken, id)
  const { rows, added, unchanged, withdrawn } = counts
  await confirm({ ...counts, idle: withdrawn === 0 ? 0 : await countIdleWithdrawals(tx, id) })
  await supersede(tx, id)
  const ledger = { by: person.id, file, digest, rows, added, unchanged, withdrawn, audience, repeats }
  await writeLoad(tx, id, ledger, isContext)
  const done = { rows, added, digest }
  const read =
    layout === undefined ? say('rows-loaded', done) : say('rows-loaded-by-layout', { ...done, layout })
  const after = withdrawn === 0 ? read : `${read} ${say('figures-taken-back', { withdrawn })}`
  const content = { kind: 'load', key: id } as const
  await writeAudit(tx, { chain: 'all', action: 'load', subject: file, after, content })
  return id
}
