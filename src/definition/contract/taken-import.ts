// Imports that were taken, and what undoing one of them means.
import type { Static } from '@sinclair/typebox'
import { statedQuestion } from './completeness-contract.ts'
import { count, listOf, maybe, named, object, orNull, text } from './schema-parts.ts'

/** An import that was taken or is being taken, in the ledger. */
export const takenImport = named(
  'TakenImport',
  object({
    ...{ id: text, at: text, by: text, register: text },
    /** The institution that was said for the whole file, or `notStated`. */
    institution: text,
    ...{ source: text, file: text, rows: count, added: count, changed: count, unchanged: count },
    ...{ withdrawn: count, quarantined: count },
    /** Where its rows had waited until they were mended, and of which source they are; null for a file that was sent. */
    mends: orNull(object({ import: text, source: text })),
    /** Who undid it, when and why; null while it stands. */
    undone: orNull(object({ at: text, by: text, reason: text })),
    /** While it is being taken: how many records of its file were gone over, of how many; null once all of it is taken. */
    underWay: orNull(object({ taken: count, of: count })),
  }),
)
export type TakenImport = Static<typeof takenImport>

/** How many records an undo touches, and how. */
const undoCounts = named(
  'UndoCounts',
  object({
    /** New ones that are withdrawn. */
    withdrawn: count,
    /** Changed ones that get their earlier version back. */
    restored: count,
    /** Withdrawn ones that come back. */
    returned: count,
    /** Rows that wait and are discarded. */
    discarded: count,
    /** Rows that the import settled and that wait again. */
    waitAgain: count,
  }),
)
export type UndoCounts = Static<typeof undoCounts>

/** What stands in the way of an undo: a record that changed since, or another import that builds on this one. */
const undoHindrance = named(
  'UndoHindrance',
  object({ jurisdiction: maybe, record: maybe, what: text, mend: text }),
)
export type UndoHindrance = Static<typeof undoHindrance>

/** What undoing an import would do, or did. */
export const undoAnswer = named(
  'UndoAnswer',
  object({
    import: takenImport,
    counts: undoCounts,
    /** The first hundred; nothing can be undone while there are any. */
    hindrances: listOf(undoHindrance),
    hindered: count,
    /** Months stated as complete that it changes: whoever undoes it says what becomes of that. */
    asked: orNull(statedQuestion),
  }),
)
export type UndoAnswer = Static<typeof undoAnswer>
