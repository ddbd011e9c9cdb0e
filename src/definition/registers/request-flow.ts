// How the records of a register are requests: who asks whom, step by step, by when, and what of them the other side is told.
import type { Text } from '../words/index.ts'

/** Who asks, and who is asked. Each side keeps a record of its own, in its own jurisdiction and institution. */
export const requestSides = ['asking', 'asked'] as const
export type RequestSide = (typeof requestSides)[number]

/** A step from state to state. */
export interface RequestStep {
  readonly id: string
  /** What somebody can do: “Acknowledge receipt”. */
  readonly name: Text
  /** What was done: “Receipt acknowledged”. */
  readonly done: Text
  /** Who takes it. Where the other side is not here, whoever keeps the record notes its steps too. */
  readonly by: RequestSide
  /** Codes of the field with the state. */
  readonly from: readonly string[]
  readonly to: string
  /** Fields that are answered with it. */
  readonly gives?: readonly string[]
  /** Those of them without which it is not taken. */
  readonly needs?: readonly string[]
  /** The field that takes the day on which it is taken. */
  readonly on?: string
}

/** Of a register whose records are requests. All that is not named belongs to the side that asks, which answers it. */
export interface RequestFlow {
  /** The field that says on which side of the request a record stands, and its code for each. */
  readonly direction: { readonly field: string } & Readonly<Record<RequestSide, string>>
  /** The field with the number that the asking institution gives; with its name behind it in the other record. */
  readonly number: string
  /** The field that names the other side in words, and the one with the id of its institution where it is here too. */
  readonly otherSide: { readonly name: string; readonly institution: string }
  /** The field with the state, and the one with which a request is sent. */
  readonly state: string
  readonly first: string
  /** For whom a request waits in a state. Whatever is not named here is over. */
  readonly waits: Readonly<Record<string, RequestSide>>
  /** The fields with the day on which an answer is due, on which it came, and on which feedback was given. */
  readonly days: { readonly due: string; readonly answered: string; readonly feedback: string }
  /** Fields and child tables that stay with whoever answers them, on either side. */
  readonly keeps: readonly string[]
  /** Fields that never leave otherwise, and are sent: it is for them that somebody is asked. */
  readonly sends: readonly string[]
  /**
   * Files may be kept beside a request, and whether they leave the side that keeps them: sent to the other one, where the
   * person says so, or never. Not given, none are kept.
   */
  readonly files?: { readonly mayLeave: 'always' | 'never' }
  /** Fields that count the days from one field to another, where nobody answers them: how old a trace was. */
  readonly spans?: Readonly<Record<string, { readonly from: string; readonly to: string }>>
  /** The field that says which row of which record opened the request by itself. */
  readonly openedBy?: string
  /**
   * Of a register that keeps questions about findings of quality rules: the field with the ids of the findings, separated by
   * spaces, and those in which the rule and the question are written.
   */
  readonly about?: { readonly findings: string; readonly subject: string; readonly body: string }
  readonly steps: readonly RequestStep[]
  /**
   * What was done where a side corrects what the other one has: “Amended”. Nothing that was sent changes otherwise, and not by
   * a file: the other side is told, and sees what it was and what it became.
   */
  readonly amended: Text
}

/**
 * Of rows that open a request by themselves when they are kept, one at a time: whatever is recovered is traced. It is kept
 * by an institution of the jurisdiction, which answers it or sends it on.
 */
export interface RowOpening {
  /** Id of the kind of request. */
  readonly kind: string
  /** Rows for which it is opened: those with one of these codes in each field. */
  readonly where: Readonly<Record<string, readonly string[]>>
  /** The field that counts pieces: only a row of one piece opens a request. */
  readonly single?: string
  /**
   * The field of the row with the outcome, its code while that is waited for, codes that say there is none, and the field
   * of the request that gives it.
   */
  readonly outcome: {
    readonly field: string
    readonly waiting: string
    readonly missing: readonly string[]
    readonly from: string
  }
  /** The kind of institution that keeps the request. */
  readonly keptBy: string
  /**
   * Records that came in a file or a batch open it too, where their day is at most so many days past: what is older waits in
   * the list of rows without one. Not given, all of them wait there.
   */
  readonly fromFiles?: { readonly withinDays: number }
  /** Answers of the request: by its field, that of the record, or what always stands there. */
  readonly gives: Readonly<Record<string, { readonly field: string } | { readonly value: string }>>
  /** The child table of the request that takes the row; fields of the same id are carried over. */
  readonly rows: string
  /** The child table and field of the request that take the number of the record. */
  readonly link?: { readonly rows: string; readonly field: string; readonly from: string }
}
