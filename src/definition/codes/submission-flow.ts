// How what a jurisdiction reports goes from hand to hand until it is released. Which steps there are is content, one file a step.
import type { Text } from '../words/index.ts'

/** The right to take steps of a submission; a step names the one it needs. */
export type SubmissionRight = `submission:${string}`

/** Where a submission can stand. */
export interface SubmissionState {
  readonly id: string
  readonly name: Text
  /** Who has it in hand then. */
  readonly waitsFor: Text
  /** Nothing that was submitted is changed while it stands there. */
  readonly isLocked?: true
}

/**
 * What a step does besides: it `freezes` what is there and signs it, `returns` it with a reason, or `releases` to the public what
 * was frozen.
 */
export const submissionEffects = ['freezes', 'returns', 'releases'] as const
export type SubmissionEffect = (typeof submissionEffects)[number]

export interface SubmissionStep {
  readonly id: string
  /** On the button: “Sign”. */
  readonly name: Text
  /** The same where a document goes this way, which is shown to fewer than a report is. */
  readonly nameOfDocument?: Text
  /** In the history: “signed”. */
  readonly done: Text
  readonly right: SubmissionRight
  readonly from: readonly string[]
  readonly to: string
  /** Never by who took these steps since the last return, nor, with `writers`, by who wrote anything of it. */
  readonly notBy?: readonly string[]
  readonly effect?: SubmissionEffect
}

export interface SubmissionFlow {
  /** It begins in the first of them. */
  readonly states: readonly SubmissionState[]
  readonly steps: readonly SubmissionStep[]
}

/** Whoever wrote anything of what is submitted. */
export const writers = 'writers'

export function defineSubmissionStep(step: SubmissionStep): SubmissionStep {
  return step
}

/** Whether a right is one of submissions. */
export function isSubmissionRight(right: string): right is SubmissionRight {
  return right.startsWith('submission:')
}
