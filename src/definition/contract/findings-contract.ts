// What the doors answer about findings of the quality rules: pages of them, and what was accepted with a reason.
import type { Finding, Severity } from '../roadmap/index.ts'

/** Who accepted a finding, when and why. */
export interface AcceptedNote {
  /** The acceptance itself, by which it can be withdrawn. */
  readonly exception: string
  readonly reason: string
  readonly at: string
  readonly by: string
}

/** A finding as it stands: known again by its id, with what was accepted of it. */
export interface StandingFinding extends Omit<Finding, 'about'> {
  readonly id: string
  /** Its figures as a digest: an acceptance holds for these and no others. */
  readonly figures: string
  readonly accepted?: AcceptedNote
  /** It was accepted for other figures than those of now. */
  readonly lapsed?: AcceptedNote
}

/** Which findings are asked for; all where nothing is said. */
export interface FindingsQuery {
  readonly rule?: string
  readonly severity?: Severity
  readonly jurisdiction?: string
  /** Id of a data element. */
  readonly element?: string
  /** Those in the data elements of the indicator. */
  readonly indicator?: string
  /** At most so many a page, and fewer where they are long; none where only the numbers are wanted. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string
}

/** How much a rule has found of what is asked for. */
export interface RuleFindings {
  readonly rule: string
  readonly findings: number
  /** How many of them somebody accepted. */
  readonly accepted: number
}

export interface FindingsAnswer {
  readonly dataVersion: number
  /** How many there are in all, whatever is asked for. */
  readonly all: number
  /** What each rule has found of what is asked for, whichever rule is asked for; the gravest first. */
  readonly rules: readonly RuleFindings[]
  /** Where anything is found at all, whatever is asked for. */
  readonly jurisdictions: readonly string[]
  readonly elements: readonly string[]
  /** A page of them, rule by rule. */
  readonly findings: readonly StandingFinding[]
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null
}

export const exceptionStates = ['holds', 'lapsed', 'withdrawn', 'no longer found'] as const

/** A finding that was accepted with a reason. It stays visible, whatever became of it. */
export interface FindingException {
  readonly id: string
  readonly finding: string
  readonly rule: string
  readonly element: string
  readonly jurisdiction: string
  /** What was found when it was accepted. */
  readonly sentence: string
  readonly reason: string
  readonly at: string
  readonly by: string
  readonly state: (typeof exceptionStates)[number]
}

export interface ExceptionsAnswer {
  readonly items: readonly FindingException[]
}
