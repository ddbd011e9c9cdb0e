// Takes a file whole, or not at all: one transaction holds every row, the ledger entry and the audit entry.
import { basename } from 'node:path'
import type { ImportRemark, Params, Person, Problem, Roadmap } from '#definition'
import { actingAs, findDataKind, isLoaded, planAfresh, type Database } from '#storage'
import { usualMegabytes } from './check-file.ts'
import {
  addProblem,
  checkRows,
  FileChanged,
  listedProblems,
  newProblemList,
  openDrafts,
  valueText,
  watchFile,
  type ProblemKind,
  type ProblemList,
} from '../sheets/index.ts'
import { listedRemarks, noteRemark, type Remarks } from '../cells/index.ts'
import { takeObservations, type TakenCounts, type TakenRows } from './take-observations.ts'
import { figureName } from './vanished-figures.ts'

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
  /** Why what an earlier edition of the file had and this one has no longer is taken back; it stays where nothing is said. */
  readonly withdrawVanished?: string | undefined
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
  /** How many figures are taken back. */
  readonly withdrawn: number
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

const nothing: LoadCounts = { rows: 0, added: 0, withdrawn: 0, isRepeated: false }

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

function notTaken(list: ProblemList, counts: LoadCounts): LoadOutcome {
  const kinds = [...list.kinds.values()]
  return { isTaken: false, ...counts, problems: listedProblems(list), problemCount: list.count, kinds }
}

/** Says what would be missed: rows that take back what is not there, and figures that the file has no longer. */
export function noteTakenBack(
  remarks: Remarks,
  { idle, vanished }: Pick<TakenCounts, 'idle' | 'vanished'>,
  isAnswered: boolean,
): void {
  const note = (code: 'withdrawn-nothing' | 'figures-vanished', params: Params, count: number) => {
    for (let at = 0; at < count; at += 1) noteRemark(remarks, { code, column: '', params }, 0)
  }
  note('withdrawn-nothing', {}, idle)
  const [first] = vanished
  if (first && !isAnswered) note('figures-vanished', { first: figureName(first) }, vanished.length)
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
  const { roadmap, path, mostMegabytes, isTrial, isContext, withdrawVanished, onProgress } = wanted
  const file = wanted.name ?? basename(path)
  const refuseChange = await watchFile(path)
  const found = await openDrafts(path, mostMegabytes ?? usualMegabytes, wanted.signal)
  if ('code' in found) {
    addProblem(list, found.code, found.place, found.params)
    return notTaken(list, nothing)
  }
  const { digest } = found
  const counts = { ...nothing }
  const rows: TakenRows = {
    ...{ roadmap, person, file, digest, rows: checkRows(path, found, roadmap, list) },
    ...(isContext ? { isContext } : {}),
    withdrawVanished,
    isStillGood: () => list.count === 0,
    onContradicted: ({ line, observation }, other) =>
      addProblem(
        list,
        'row-contradicts-stored',
        { file, line, column: 'value' },
        {
          ...{ value: valueText(observation), other },
        },
      ),
    onProgress: (read) => onProgress?.({ rows: read }),
    confirm: async (found) => {
      const { rows, added, withdrawn } = found
      Object.assign(counts, { rows, added, withdrawn })
      noteTakenBack(list.remarks, found, withdrawVanished !== undefined)
      if (list.count > 0 || isTrial) throw new NotTaken()
      await refuseChange()
    },
  }
  try {
    return await actingAs(db, person, async (tx) => {
      await planAfresh(tx)
      if (!isContext && (await findDataKind(tx)) === 'invented') {
        addProblem(list, 'database-invented', { file }, {})
        throw new NotTaken()
      }
      if (withdrawVanished === undefined && (await isLoaded(tx, digest))) {
        Object.assign(counts, { isRepeated: true })
        if (isTrial) throw new NotTaken()
      } else await takeObservations(tx, rows)
      return { isTaken: true, ...counts }
    })
  } catch (error) {
    if (error instanceof FileChanged) addProblem(list, 'file-changed', { file }, { file })
    else if (!(error instanceof NotTaken)) throw error
    return notTaken(list, counts)
  }
}
