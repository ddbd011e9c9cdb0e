// In which states an action plan and its activities can be: content of the roadmap.
import type { Text } from '../words/index.ts'

export interface PlanState {
  readonly id: string
  readonly name: Text
  /** Of a plan: it is read by those who get the jurisdiction's reports, too. */
  readonly isShared?: true
  /** Nothing is late any more. */
  readonly isDone?: true
}

/** A plan begins in the first of them, and so does an activity. */
export interface PlanStates {
  readonly plan: readonly PlanState[]
  readonly activity: readonly PlanState[]
}
