// What an institution says of whole months of a register that it keeps: complete, nothing happened, or open again.
import type { Interval } from '../time/index.ts'
import type { Params } from '../problems/index.ts'
import type { RegisterKeeper } from '../roadmap/index.ts'

/**
 * `nil`: complete, and nothing happened. `open`: an earlier statement is taken back, with a reason. `opening`: an opening
 * stock, that is all that held at the end of the months is recorded; it says nothing of what happened in them.
 */
export const statementKinds = ['complete', 'nil', 'open', 'opening'] as const
export type StatementKind = (typeof statementKinds)[number]

/** A statement before it is kept. */
export interface CompletenessStatement extends RegisterKeeper, Interval {
  readonly kind: StatementKind
  /** Why, where it is opened again; null where nothing was said. */
  readonly reason: string | null
}

/** A statement as it is kept. */
export interface KeptStatement extends CompletenessStatement {
  readonly id: string
  /** ISO moment. */
  readonly at: string
  readonly by: string
}

/** What was last said of one month. An opening stock at its end stands beside whether it is complete. */
export interface StatedMonth extends RegisterKeeper {
  /** `2024-05` */
  readonly month: string
  readonly kind: StatementKind
}

/** What a change in months that are stated is to mean: they are complete with it, or they are open again. */
export const statementAnswers = ['stands', 'open'] as const
export type StatementAnswer = (typeof statementAnswers)[number]

/** A statement as it is sent. */
export interface StatementToKeep {
  readonly jurisdiction: string
  readonly register: string
  /** Whose statement it is; the only institution that keeps the register there where not said. */
  readonly institution?: string | undefined
  /** Whole months, as one of `intervalKinds` writes them: 2024, 2024-H1, 2024-Q3 or 2024-05. */
  readonly period: string
  readonly kind: StatementKind
  /** Why months are open again. */
  readonly reason?: string | undefined
}

/** For what a file says that it is complete, and whose register. */
export interface FileStatement extends RegisterKeeper {
  /** As it stands in the file. */
  readonly period: string
}

/** Why a statement is not kept. */
export interface StatementProblem {
  /** Its place in what was sent, from 0. */
  readonly at: number
  readonly code: string
  readonly params: Params
  readonly what: string
  readonly why: string
  readonly mend: string
}

/** What was last said of each month, and a page of what was said at all, the newest first. */
export interface StatementsAnswer {
  readonly dataVersion: number
  readonly months: readonly StatedMonth[]
  readonly statements: readonly KeptStatement[]
  /** Hand it back as `cursor` for older statements; null on the last page. */
  readonly next: string | null
}

/** What became of statements that were sent. */
export interface StatementsKept {
  /** How many months they speak of. */
  readonly months: number
}

export interface StatementsRefused {
  /** All of them in one text. */
  readonly detail: string
  readonly problems: readonly StatementProblem[]
}
