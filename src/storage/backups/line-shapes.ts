// The lines of a backup: what each of them is, and reading one.
import { Refused } from '#definition'

/** A file that lies beside the database and belongs to it: the key of the audit log, its anchors. */
export interface BesideFile {
  readonly name: string
  readonly text: string
}

/** The first line. */
export interface BackupHeader {
  readonly waymark: 'backup'
  /** How the lines that follow are to be read. */
  readonly format: number
  /** The version of Waymark that wrote it. */
  readonly version: string
  readonly roadmap: string
  /** ISO moment at which it was begun. */
  readonly at: string
  /** The migrations that the database had seen, by name, with the digest of each. */
  readonly migrations: readonly { readonly name: string; readonly digest: string }[]
  /** Rows of all tables together. */
  readonly rows: number
}

/** The rows that follow are of this table and have these columns. Names are as SQL writes them. */
export interface TableLine {
  readonly table: string
  readonly columns: readonly string[]
}

/** Where a sequence stands. */
export interface SequenceLine {
  readonly sequence: string
  readonly last: string
  readonly isCalled: boolean
}

/** The last line: without it the backup is not whole. */
export interface EndLine {
  readonly end: true
  readonly rows: number
}

/** Rows of the table named last, each as an array of texts in the notation of PostgreSQL. */
export type RowsLine = readonly string[]

export type BackupLine =
  BackupHeader | { readonly file: BesideFile } | TableLine | SequenceLine | EndLine | RowsLine

/** What a restored backup was. */
export interface RestoredBackup {
  readonly header: BackupHeader
  readonly files: readonly BesideFile[]
  readonly rows: number
  readonly tables: number
}

export const backupFormat = 1

export const damaged = (cause?: unknown): Refused =>
  new Refused('backup-damaged', {}, 'bad-request', ...(cause === undefined ? [] : [{ cause }]))

/** Reads a line that passed the seal; one that is none of ours is called damage. */
export function readLine(text: string): BackupLine {
  try {
    return JSON.parse(text) as BackupLine
  } catch (error) {
    throw damaged(error)
  }
}

/**
 * Reads the first line.
 *
 * @throws Refused where it begins no backup, or one of a format that is not known here
 */
export function readHeader(text: string | undefined): BackupHeader {
  const header = text === undefined ? undefined : (readLine(text) as Partial<BackupHeader>)
  if (header?.waymark !== 'backup') throw new Refused('backup-foreign', {}, 'bad-request')
  if (header.format !== backupFormat)
    throw new Refused('backup-newer', { version: header.version ?? '?' }, 'bad-request')
  return header as BackupHeader
}
