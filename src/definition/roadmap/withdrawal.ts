// A withdrawal: a source takes back what it said of a fact, in every edition up to a day. Nothing is overwritten by it.
import type { Fact, Observation } from './observation.ts'

export interface Withdrawal extends Fact {
  readonly source: Observation['source']
  /** Every edition up to this day is withdrawn; a later one says something again. */
  readonly vintage: Observation['vintage']
  /** One for fewer eyes withdraws only what fewer eyes see. */
  readonly audience: Observation['audience']
  readonly reason: string
}

/** When, by whom and why an observation was taken back. */
export interface TakenBack {
  readonly at: string
  readonly by: string
  readonly reason: string
}

/**
 * The withdrawal by which an observation is taken back now: undoing that one is named by its id. It is empty where the
 * whole file was undone.
 */
export interface StandingWithdrawal extends TakenBack {
  readonly id: string
}

/** A withdrawal as it is stored. */
export interface KeptWithdrawal extends Withdrawal, StandingWithdrawal {
  /** In which file it came; null where it was made by hand. */
  readonly file: string | null
  /** How many editions it withdraws. */
  readonly editions: number
  readonly undone?: TakenBack
}
