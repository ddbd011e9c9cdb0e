// What the doors answer about records: one, a list of them, its history, and those that may be the same.
import type { StatedMonth, StatementAnswer } from '../completeness/index.ts'
import type { AnswerProblem, KeptRecord, RecordDraft, StoredRecord } from '../records/index.ts'

/** One record as the API gives it. */
export interface RecordAnswer extends KeptRecord {
  readonly id: string
  readonly jurisdiction: string
  /** Counts up with every change; send it back with a change, so that nobody's work is overwritten. */
  readonly version: number
  /** What its last change was; a withdrawn record stands in no list and no count. */
  readonly action: RecordVersion['action']
  readonly changedAt: string
  readonly changedBy: string
}

export interface RecordsAnswer {
  readonly items: readonly RecordAnswer[]
  readonly total: number
  /** Where a counted cell is asked for: what all of its records come to. Null where nothing adds up. Exact decimal. */
  readonly counted?: string | null
}

/** One version of a record. */
export interface RecordVersion {
  readonly version: number
  readonly at: string
  readonly person: string
  readonly action: 'created' | 'corrected' | 'withdrawn'
  readonly reason: string | null
  /** The institution that kept it in this version. */
  readonly institution: string
  readonly record: StoredRecord
}

export interface HistoryAnswer {
  readonly versions: readonly RecordVersion[]
}

/** What is sent to keep a record: new without `version`, a correction with the version that was read and a reason. */
export interface RecordToKeep extends RecordDraft {
  readonly jurisdiction: string
  /** Which institution keeps it. Where not said, a correction leaves it as it is, and a new record gets the usual one. */
  readonly institution?: string
  readonly version?: number
  readonly reason?: string
  /** Keep it although another record is the same by its register. That it was on purpose is stored with it. */
  readonly isDeliberate?: boolean
  /** What it means for months that are stated as complete: the statement stands with it, or they are open again. */
  readonly statements?: StatementAnswer
}

/** Why a record was not kept: answers to mend, records like it, or somebody else's change in between. */
export interface NotKept {
  readonly problems: readonly AnswerProblem[]
  readonly alike: readonly RecordAnswer[]
  /** The record as it is now, where somebody changed it meanwhile. */
  readonly current: RecordAnswer | null
  /** Months stated as complete in which it would count; send `statements` to say what becomes of that. */
  readonly statements: readonly StatedMonth[]
}

/** Records like a draft, before anybody tries to keep it. */
export interface AlikeAnswer {
  readonly alike: readonly RecordAnswer[]
}

/** Standing records that are the same by their register. */
export interface Collision {
  /** The one that stands for their key comes first; the others in the order in which they were kept. */
  readonly records: readonly RecordAnswer[]
  /** Ids of those about which nobody has decided: each is kept on purpose (a correction with `isDeliberate`), or one goes. */
  readonly undecided: readonly string[]
}

export interface CollisionsAnswer {
  readonly collisions: readonly Collision[]
  /** How many there are in all. */
  readonly total: number
}

/** How many records each register holds, by its id. */
export interface RegisterCountsAnswer {
  readonly records: Readonly<Record<string, number>>
}
