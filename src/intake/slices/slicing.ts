// An import that is taken in slices: what is needed for it, how far it is, and whether it may go on.
import { hostname } from 'node:os'
import type { ImportChoice } from '#definition'
import type { Database, ImportUnderWay } from '#storage'
import { importPaused, type OpenedImport } from '../plan/index.ts'
import type { Stating } from '../matching/index.ts'

/** All that is needed to go on with an import in another process. */
export interface AskedImport {
  /** On which machine the file lies, and where. */
  readonly host: string
  readonly path: string
  readonly choice: ImportChoice
  readonly contradicted: readonly string[]
  readonly stating: Stating
  readonly wanted: object
}

/** The name of this machine, as imports note it. */
export const thisHost = (): string => hostname()

/** An import that is being taken, and how its slices are written. */
export interface Slicing {
  readonly opened: OpenedImport
  readonly choice: ImportChoice
  readonly stating: Stating
  /** The database as long work goes through it. */
  readonly db: Database
  readonly underWay: ImportUnderWay
  /** Throws where the file is no longer the one that was opened. */
  readonly refuseChange: () => Promise<void>
}

/** How far it is: moved on with every slice. */
export interface Progress {
  slice: number
  withdrawn: number
}

/** @throws Refused where the process is to end, FileChanged where the file is another one by now */
export async function mayGoOn({ opened, refuseChange, underWay }: Slicing): Promise<void> {
  if (opened.wanted.pausing?.aborted) throw importPaused(underWay.id)
  await refuseChange()
}
