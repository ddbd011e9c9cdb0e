// Thrown by work that could not be done now, for a reason that is no fault of ours.
import type { JobEffect } from '#storage'

/** The job is tried later; what is to be written nevertheless is written with that. */
export class TryLater extends Error {
  override name = 'TryLater'
  readonly effect: JobEffect | undefined

  constructor(problem: string, effect?: JobEffect) {
    super(problem)
    this.effect = effect
  }
}
