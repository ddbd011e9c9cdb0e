// A report of a jurisdiction on its way from hand to hand: where it stands, what was done with it, and what is due.
import type { CycleReport } from '../time/index.ts'
import type { SignedStatement, SubmittedFigure } from './submitted-figures.ts'
import type { Submitted } from './submitted-products.ts'

/** Which report of which product, of whom. */
export interface SubmissionPlace {
  readonly jurisdiction: string
  readonly product: string
  readonly report: number
}

/**
 * What has to be mended: of an element, in a part of its text, in a paragraph counted from 1; 0 for the whole of it. Of a
 * figure the element is its indicator, and the part is the figure as `figureKey` names it.
 */
export interface SubmissionPin {
  readonly element: string
  readonly part: string
  readonly paragraph: number
  readonly body: string
}

/** A step that was taken. */
export interface SubmissionAction {
  readonly number: number
  readonly action: string
  readonly from: string
  readonly to: string
  readonly reason: string | null
  readonly at: string
  readonly by: string
  readonly pins: readonly SubmissionPin[]
}

/** By which step a report came back: who took it, when, and why. */
export type ReturnedStep = Pick<SubmissionAction, 'action' | 'reason' | 'at' | 'by'>

/** An assessment that was frozen, and how it was frozen the time before; null where it was not. */
export interface SubmissionItem {
  readonly element: string
  readonly version: number
  readonly before: number | null
}

/** A step that could come next, and what keeps the person from it. */
export interface NextStep {
  readonly action: string
  /** `yes`, by four eyes not by this person, or without the right. */
  readonly may: 'yes' | 'not by you' | 'no right'
}

export interface SubmissionStanding {
  readonly state: string
  /** How many steps were taken. */
  readonly number: number
  /** What was changed since it was frozen: the submission is open again by these. */
  readonly touched: readonly string[]
}

/** A submission in a list: what is due from whom, and what the person could do. */
export interface SubmissionBrief extends SubmissionPlace, SubmissionStanding, Omit<CycleReport, 'report'> {
  /** What it is made of. */
  readonly submits: Submitted
  /** Days after the day on which it is due; null where none is set, or it is not late. */
  readonly daysLate: number | null
  readonly next: readonly NextStep[]
  /** Questions that nobody resolved. */
  readonly openQuestions: number
  /** The step by which it was returned, where nothing was done with it since. */
  readonly returned: ReturnedStep | null
  /**
   * How many assessments there are, or data elements of which anything is known, null where the person does not see it
   * before it is handed over; and how many there could be.
   */
  readonly assessed: number | null
  readonly of: number
}

export interface Submission extends SubmissionBrief {
  /** The newest last. */
  readonly actions: readonly SubmissionAction[]
  /** The assessments that were frozen last. */
  readonly items: readonly SubmissionItem[]
  /** Of a report of figures: each as it was signed, as it was the time before, and as it stands. */
  readonly figures: readonly SubmittedFigure[]
  /** The statements of completeness that were signed with them. */
  readonly statements: readonly SignedStatement[]
  /** The digest of what was frozen, as it was written then; null where nothing is frozen. */
  readonly digest: string | null
  /** Whether what was frozen still has that digest. */
  readonly isIntact: boolean
}

/** What is sent to take a step: the number of steps that were seen, and why. */
export interface StepToTake {
  readonly seen: number
  readonly action: string
  readonly reason?: string
  readonly pins?: readonly SubmissionPin[]
}
