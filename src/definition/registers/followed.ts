// How records of a register are followed through time: how far each beginning has come, and how long something took.
import type { Text } from '../words/index.ts'

/** Cohorts are the records that began in one of these. */
export const cohortLengths = ['year', 'half-year'] as const
/** So many months after its beginning it is asked how far a record has come. */
export const cohortMonths = [6, 12, 24, 36] as const

/** Rows below a record that are followed with it, counted one by one or by what a field says. */
export interface FollowedRows {
  /** The child table. */
  readonly of: string
  /** The field that is added up; every row counts one where not said. */
  readonly sum?: string
  /** Only rows with one of these codes in each field. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** The field of the rows whose codes are never added up: one of them is looked at at a time. */
  readonly apart?: string
}

/** Records by the time of their beginning, and how many of them reached each step within so many months. */
export interface Cohorts {
  readonly name: Text
  /** The field with the day on which a record begins. */
  readonly from: string
  /** In order: the field with the day on which a step is reached, and what the step is called. */
  readonly steps: readonly { readonly field: string; readonly name: Text }[]
  /** What is followed besides the records themselves. */
  readonly rows?: readonly FollowedRows[]
}

/** How many days something took, record by record, as a distribution. */
export interface Duration {
  readonly id: string
  readonly name: Text
  /** The field that says the days; they are counted between two days where it is not answered. */
  readonly days?: string
  /** The fields with the first and the last day. */
  readonly between: readonly [from: string, to: string]
  /** Only records with one of these codes in each field. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** The field with the day by which records are narrowed to a time; the one on which they count where not said. */
  readonly on?: string
  /** The rows whose field keeps records apart. A record with rows of several codes stands under each of them. */
  readonly apart?: { readonly of: string; readonly field: string }
  /** The bands of the distribution: the days at which one ends and the next begins, rising. */
  readonly bands: readonly number[]
}
