// The door of storage/jobs: what has to be done at once or at a time, and what happened.
export { schedule, type JobWish } from './schedule.ts'
export {
  claimJob,
  endTry,
  forgetOldJobs,
  type Job,
  type JobEffect,
  type JobWork,
  type JobWorks,
} from './claimed-jobs.ts'
export { findEvent, type RaisedEvent } from './events.ts'
export { readWaitingWork, type WaitingWork } from './work-waiting.ts'
