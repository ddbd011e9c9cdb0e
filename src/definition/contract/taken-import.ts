// Imports that were taken, and what undoing one of them means.
import type { StatedQuestion } from '../completeness/index.ts'

/** An import that was taken or is being taken, in the ledger. */
export interface TakenImport {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly register: string
  /** The institution that was said for the whole file, or `notStated`. */
  readonly institution: string
  readonly source: string
  readonly file: string
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly withdrawn: number
  readonly quarantined: number
  /** Where its rows had waited until they were mended, and of which source they are; null for a file that was sent. */
  readonly mends: { readonly import: string; readonly source: string } | null
  /** Who undid it, when and why; null while it stands. */
  readonly undone: { readonly at: string; readonly by: string; readonly reason: string } | null
  /** While it is being taken: how many records of its file were gone over, of how many; null once all of it is taken. */
  readonly underWay: { readonly taken: number; readonly of: number } | null
}

/** How many records an undo touches, and how. */
export interface UndoCounts {
  /** New ones that are withdrawn. */
  readonly withdrawn: number
  /** Changed ones that get their earlier version back. */
  readonly restored: number
  /** Withdrawn ones that come back. */
  readonly returned: number
  /** Rows that wait and are discarded. */
  readonly discarded: number
  /** Rows that the import settled and that wait again. */
  readonly waitAgain: number
}

/** What stands in the way of an undo: a record that changed since, or another import that builds on this one. */
export interface UndoHindrance {
  readonly jurisdiction: string | null
  readonly record: string | null
  readonly what: string
  readonly mend: string
}

/** What undoing an import would do, or did. */
export interface UndoAnswer {
  readonly import: TakenImport
  readonly counts: UndoCounts
  /** The first hundred; nothing can be undone while there are any. */
  readonly hindrances: readonly UndoHindrance[]
  readonly hindered: number
  /** Months stated as complete that it changes: whoever undoes it says what becomes of that. */
  readonly asked: StatedQuestion | null
}
