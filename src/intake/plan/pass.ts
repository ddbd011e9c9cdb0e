// What a pass over records needs, and what it finds of each: the records of a file, or those of a batch.
import type { ImportProblem, Mapping, Person, RecordAnswer, Register, Roadmap } from '#definition'
import type { Database, RecordKey, StoredLike } from '#storage'
import type { CheckedRecord, FileKeys, Match, Placing, SeenLooks } from '../matching/index.ts'
import type { Tally } from '../reading/index.ts'
import type { FileRecord, TableLayout } from '../sheets/index.ts'

/** What is imported into which register, by whom. */
export interface RecordImport {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
  readonly mapping: Mapping | null
  /** How many problems are listed one by one, where it is not the usual number. */
  readonly mostProblems?: number
  readonly onProgress?: (rows: number) => void
  /** How many records are compared with one question to the database, where it is not the usual number. */
  readonly compareAtOnce?: number
}

/** A record that waits to be compared, under the key that tells it from others of the file. */
export interface Waiting {
  readonly checked: CheckedRecord
  readonly key: string
  readonly problems: readonly ImportProblem[]
  /** One before it in the file whose number looks the same. */
  readonly inFile?: SeenLooks | undefined
  /** The how many-th record of the file it is. */
  readonly position: number
  /** It is kept on purpose beside one before it in the file. */
  readonly isTwin?: boolean
  /** The stored record that it is said to correct: that one it is not compared with. */
  readonly corrects?: string
}

/** A record, and what it is to the file and to what is stored. */
export interface Outcome extends Pick<Waiting, 'checked' | 'key' | 'isTwin'> {
  readonly match: Match | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }
  /** Stored records that are like it. */
  readonly alike: readonly RecordAnswer[]
  /** Whether it was looked for among those that are stored. */
  readonly isCompared: boolean
  /** Nothing that is stored is like it, or looks like it. */
  readonly isUnlikeAny: boolean
}

/** Records of the file that are compared together. */
export interface Batch {
  readonly waiting: readonly Waiting[]
  /** How many records of the file were gone over with the last of them. */
  readonly position: number
  /** Nothing was stored that is like one of them, or looks like it, when they were compared a moment ago. */
  readonly isUnlikeAny?: boolean
  /** What is stored like its records, where that is being asked already. */
  readonly stored?: Promise<readonly StoredLike[]>
}

/** How the records are asked, and where their cells stand. */
export type PassLayout = Placing & Pick<TableLayout, 'covered' | 'isDownload' | 'mapping' | 'lineText'>

/** Work with the database as whoever imports. */
export type InDatabase = <T>(work: (tx: Database) => Promise<T>) => Promise<T>

export interface Pass {
  readonly wanted: RecordImport
  /** The records as they stream by, some at a time; what is told of their rows goes to the tally. */
  readonly records: AsyncIterable<readonly FileRecord[]>
  readonly layout: PassLayout
  readonly tally: Tally
  readonly keys: FileKeys
  /** Ids of stored records that the file has, whatever it says of them; where somebody notes them (`compareWith`). */
  readonly seen: Map<string, RecordKey>
  /** Of new records of a file: their keys without the day, where the day is in the key, and their lines. */
  readonly newBesideDay?: Map<string, number>
  /** Lines of records of which it could not be read which they are. */
  readonly unread: number[]
  /** Compares a batch and does with it what is to be done; the next one is read meanwhile, and waits for it. */
  readonly handle: (batch: Batch) => Promise<void>
  /** Begins to ask what is stored like the records of a batch, while the one before it is being handled. */
  readonly ask?: ((batch: Batch) => Batch) | undefined
  /** Waits for what handling left to be done, once nothing of the file is left. */
  readonly ended?: (() => Promise<void>) | undefined
  readonly batchSize: number
  /** So many records of the file are only gone over: they were handled by an earlier pass. */
  readonly skipped: number
  /** Which months its records touch, and what it says to be complete for, was noted by an earlier pass. */
  readonly isNoted?: boolean
  /** Told of a record that says the same as one before it, on this line. */
  readonly onDuplicate: (from: FileRecord, first: number) => void
  /** What is said of a record that contradicts one before it. */
  readonly contradiction: (line: number, column: string, first: number) => ImportProblem
}
