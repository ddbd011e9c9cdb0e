// What an institution says of whole months of a register that it keeps: complete, nothing happened, or open again.
import type { Interval } from './interval.ts'
import type { RegisterKeeper } from './register-keeper.ts'

/** `nil`: complete, and nothing happened. `open`: an earlier statement is taken back, with a reason. */
export const statementKinds = ['complete', 'nil', 'open'] as const
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

/** What was last said of one month. */
export interface StatedMonth extends RegisterKeeper {
  /** `2024-05` */
  readonly month: string
  readonly kind: StatementKind
}

/** What a change in months that are stated is to mean: they are complete with it, or they are open again. */
export const statementAnswers = ['stands', 'open'] as const
export type StatementAnswer = (typeof statementAnswers)[number]
