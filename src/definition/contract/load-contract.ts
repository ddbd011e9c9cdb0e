// What is said of files of figures: those that were taken, and what became of one that is handed in.
import type { ImportProblem, ImportRemark, ProblemGroup } from './import-contract.ts'
import type { Audience } from '../codes/index.ts'

/** One file taken: who, when, what. */
export interface Load {
  readonly id: number
  readonly at: string
  readonly by: string
  readonly file: string
  readonly digest: string
  readonly rows: number
  readonly added: number
  readonly unchanged: number
  /** For the public only where every row of the file is. */
  readonly audience: Audience
}

export interface LoadsAnswer {
  readonly items: readonly Load[]
}

/** What became of a file of figures that was handed in, or what would. Taken whole, or not at all. */
export interface LoadAnswer {
  readonly isTaken: boolean
  /** Good rows, and how many of them say something new. */
  readonly rows: number
  readonly added: number
  /** The very file was taken before; nothing changes. */
  readonly isRepeated: boolean
  /** The sheet in which the problems are; empty where the file has none. */
  readonly table: string
  readonly problemCount: number
  /** The first of them, by row and column. */
  readonly problems: readonly ImportProblem[]
  /** All of them by kind and column. */
  readonly groups: readonly ProblemGroup[]
  /** What is said of how the file was read. */
  readonly remarks: readonly ImportRemark[]
}
