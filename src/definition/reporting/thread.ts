// Questions about a report, pinned to a figure or a paragraph, with their answers.
import type { SubmissionPin } from './submission.ts'

/** Within the jurisdiction, or of everybody who has the report in hand. */
export const circles = ['jurisdiction', 'everyone'] as const
export type Circle = (typeof circles)[number]

export const threadKinds = ['question', 'answer', 'resolved', 'reopened'] as const
export type ThreadKind = (typeof threadKinds)[number]

/** What somebody said in it. */
export interface ThreadEntry {
  readonly kind: ThreadKind
  readonly body: string
  readonly at: string
  readonly by: string
}

/** A question with what was said about it, the newest last. */
export interface Thread extends Omit<SubmissionPin, 'body'> {
  readonly id: string
  readonly circle: Circle
  readonly isOpen: boolean
  readonly entries: readonly ThreadEntry[]
  /** Whether the person may answer. */
  readonly mayAnswer: boolean
  /** Whether the person may say that it is resolved, or open it again. */
  readonly mayResolve: boolean
}

/** The questions about a report that the person may see, and whom they may ask. */
export interface Threads {
  readonly threads: readonly Thread[]
  readonly mayAsk: readonly Circle[]
}

/** A question as it is sent. */
export interface QuestionToAsk extends SubmissionPin {
  readonly circle: Circle
}

/** What is sent to answer one, to resolve it, or to open it again. */
export interface ThreadReply {
  readonly kind: Exclude<ThreadKind, 'question'>
  readonly body?: string
}
