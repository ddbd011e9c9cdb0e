// A file of records that is to be taken: how it is read, and what is done with it.
import type { ImportAnswer, ImportPlan, ImportResult } from '#definition'
import type { Database } from '#storage'
import { findInstitutionProblem, findKeeperProblem } from '../keeping/index.ts'
import {
  headOf,
  openFile,
  openTableOf,
  unreadable,
  type FileToRead,
  type OpenedFile,
} from '../reading/index.ts'
import { recordsIn, type ImportFile } from '../sheets/index.ts'
import type { RecordImport } from './pass.ts'

/** A file of records, and how it is to be read. */
export interface RecordFile extends FileToRead, RecordImport {
  /** Why its records are written, for their history; the edition where not said. */
  readonly because?: string
  /** The day on which it is taken, ISO; that of the clock where not said. */
  readonly today?: string
  /** Done last of all in the transaction that takes the file; what it throws undoes everything. */
  readonly onTaken?: (tx: Database, result: ImportResult) => Promise<void>
  /** Records that are written in one transaction; a file of more is taken in slices of so many. */
  readonly sliceSize?: number
  /** Milliseconds that it waits before each further try where others hold it up. */
  readonly pauses?: readonly number[]
  /**
   * The plan of these very bytes read in this very way, where it was made a moment ago: a large file without a problem is
   * then not gone over once more before it is taken.
   */
  readonly judged?: ImportPlan
  /** What its sender is told while it is taken; how it ended is written down under its id (`findImportJob`). */
  readonly answer?: ImportAnswer
  /** The file is Waymark’s own copy, and goes once it is taken. */
  readonly isUpload?: boolean
  /** Given when the process is to end: what is being taken in slices ends with the slice, and goes on at the next start. */
  readonly pausing?: AbortSignal
  /** Told how many records of how many were taken, after each slice. */
  readonly onSlice?: (taken: number, of: number) => void | Promise<void>
}

/** A file of records that can be read. */
export type OpenedImport = OpenedFile<RecordFile>

const targetOf = ({ roadmap, register }: RecordFile) => recordsIn(roadmap, register)

/** What is wrong with whose records they are said to be; an institution may be of any jurisdiction where only it is said. */
function wrongKeeper(wanted: RecordFile) {
  const { jurisdiction, institution } = wanted
  if (jurisdiction !== undefined) return findKeeperProblem(wanted, { ...wanted, jurisdiction })
  return institution === undefined ? undefined : findInstitutionProblem(wanted, { institution })
}

/** Opens the file and finds out how its table is read; or the plan that says why it cannot be. */
export async function openImport(wanted: RecordFile): Promise<OpenedImport | ImportPlan> {
  // Said once for the whole file, so that it is refused once and not with every row.
  const foreign = wrongKeeper(wanted)
  if (!foreign) return openFile(wanted, targetOf(wanted))
  const { kind, what, why, mend } = foreign
  return unreadable(headOf(wanted, targetOf(wanted)), [{ kind, line: 0, column: '', what, why, mend }])
}

/** The same for a file that is open already. */
export const openTable = (wanted: RecordFile, file: ImportFile): Promise<OpenedImport | ImportPlan> =>
  openTableOf(wanted, targetOf(wanted), file)
