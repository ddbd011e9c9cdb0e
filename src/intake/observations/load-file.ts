// Takes a file whole, or not at all: one transaction holds every row, the ledger entry and the audit entry.
import { basename } from 'node:path'
import type { Audience, ImportRemark, Person, Problem, Roadmap } from '#definition'
import type { TableFile } from '#formats'
import {
  actingAs,
  findContradicted,
  findDataKind,
  insertObservations,
  isLoaded,
  narrowestAudience,
  nextLoad,
  planAfresh,
  supersede,
  writeAudit,
  writeLoad,
  type Database,
} from '#storage'
import { usualMegabytes } from './check-file.ts'
import {
  addProblem,
  checkRows,
  listedProblems,
  newProblemList,
  openDrafts,
  valueText,
  type CheckedRow,
  type ProblemKind,
  type ProblemList,
} from '../sheets/index.ts'
import { listedRemarks } from '../cells/index.ts'

export interface LoadProgress {
  readonly rows: number
}

/** A file that is to be taken, and how. */
export interface FileToLoad {
  readonly roadmap: Roadmap
  readonly path: string
  /** The name under which it came, where the path is another. */
  readonly name?: string
  /** It ships with the roadmap and is what all else is read against: a database of invented data takes it too. */
  readonly isContext?: true
  /** Only says what would become of it. */
  readonly isTrial?: true
  readonly mostMegabytes?: number
  /** Given once nobody wants to know any more: the file is not read on, and nothing of it is taken. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: LoadProgress) => void
}

/** How many good rows there were, and how many of them say something new. */
interface LoadCounts {
  readonly rows: number
  readonly added: number
  /** The very file was taken before. */
  readonly isRepeated: boolean
}

/** What became of a file. With any problem, nothing of it was taken. */
type LoadOutcome =
  | (LoadCounts & {
      readonly isTaken: false
      readonly problems: readonly Problem[]
      readonly problemCount: number
      readonly kinds: readonly ProblemKind[]
    })
  | (LoadCounts & { readonly isTaken: true })

/** The same, with what is said of how the file was read. */
export type LoadResult = LoadOutcome & { readonly remarks: readonly ImportRemark[] }

interface Load {
  readonly tx: Database
  readonly roadmap: Roadmap
  readonly id: string
  readonly file: string
  readonly list: ProblemList
}

const batchSize = 2000

const nothing: LoadCounts = { rows: 0, added: 0, isRepeated: false }

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {
  readonly counts: LoadCounts
  constructor(counts: LoadCounts = nothing) {
    super('Nothing of the file was taken.')
    this.counts = counts
  }
}

/** Inserts a batch; where rows were there already, looks whether they say the same. */
async function takeBatch(
  { tx, roadmap, id, file, list }: Load,
  batch: readonly CheckedRow[],
): Promise<number> {
  if (list.count > 0 || batch.length === 0) return 0
  const observations = batch.map(({ observation }) => observation)
  const added = await insertObservations(tx, roadmap, observations, id)
  if (added === batch.length) return added
  for (const { at, stored } of await findContradicted(tx, roadmap, observations)) {
    const row = batch[at]
    if (!row) continue
    const params = { value: valueText(row.observation), other: stored }
    addProblem(list, 'row-contradicts-stored', { file, line: row.line, column: 'value' }, params)
  }
  return added
}

async function takeRows(load: Load, found: TableFile, { path, onProgress }: FileToLoad) {
  let rows = 0
  let added = 0
  let audience: Audience = 'public'
  let batch: CheckedRow[] = []
  const take = async () => {
    audience = narrowestAudience(
      batch.map(({ observation }) => observation),
      audience,
    )
    added += await takeBatch(load, batch)
    onProgress?.({ rows })
    batch = []
  }
  for await (const row of checkRows(path, found, load.roadmap, load.list)) {
    rows += 1
    batch.push(row)
    if (batch.length === batchSize) await take()
  }
  await take()
  return { rows, added, audience }
}

function notTaken(list: ProblemList, counts: LoadCounts): LoadOutcome {
  const kinds = [...list.kinds.values()]
  return { isTaken: false, ...counts, problems: listedProblems(list), problemCount: list.count, kinds }
}

/**
 * Loads a file of observations as that person. Every problem is listed and nothing is taken, or everything is.
 * A file that was taken before, byte for byte, is left alone.
 */
export async function loadFile(db: Database, person: Person, wanted: FileToLoad): Promise<LoadResult> {
  const list = newProblemList()
  const outcome = await takeFile(db, person, wanted, list)
  return { ...outcome, remarks: listedRemarks(list.remarks) }
}

async function takeFile(
  db: Database,
  person: Person,
  wanted: FileToLoad,
  list: ProblemList,
): Promise<LoadOutcome> {
  const { roadmap, path, mostMegabytes, isTrial, isContext } = wanted
  const file = wanted.name ?? basename(path)
  const found = await openDrafts(path, mostMegabytes ?? usualMegabytes, wanted.signal)
  if ('code' in found) {
    addProblem(list, found.code, found.place, found.params)
    return notTaken(list, nothing)
  }
  try {
    return await actingAs(db, person, async (tx) => {
      await planAfresh(tx)
      if (!isContext && (await findDataKind(tx)) === 'invented') {
        addProblem(list, 'database-invented', { file }, {})
        throw new NotTaken()
      }
      if (await isLoaded(tx, found.digest)) {
        const repeated = { ...nothing, isRepeated: true }
        if (isTrial) throw new NotTaken(repeated)
        return { isTaken: true, ...repeated }
      }
      const id = await nextLoad(tx)
      const { rows, added, audience } = await takeRows({ tx, roadmap, id, file, list }, found, wanted)
      if (list.count > 0 || isTrial) throw new NotTaken({ rows, added, isRepeated: false })
      await supersede(tx, id)
      const { digest } = found
      const unchanged = rows - added
      await writeLoad(tx, id, { by: person.id, file, digest, rows, added, unchanged, audience }, isContext)
      const after = `${rows} rows, ${added} new, SHA-256 ${digest}`
      await writeAudit(tx, {
        chain: 'all',
        action: 'load',
        subject: file,
        after,
        content: { kind: 'load', key: id },
      })
      return { isTaken: true, rows, added, isRepeated: false }
    })
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return notTaken(list, error.counts)
  }
}
