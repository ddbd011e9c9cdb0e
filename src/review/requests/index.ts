// The door of review/requests: requests go from institution to institution by their steps.
export { deliver, type OwnRecord } from './deliver.ts'
export { lateRequests, lateRequestWork } from './late-requests.ts'
export { openUnopened } from './open-unopened.ts'
export { openRequests, withOpened } from './open-requests.ts'
export { readRequest, readRequestPage, readUnopenedPage, type WantedRequests } from './read-request-page.ts'
export type { RequestOffice } from './request-office.ts'
export { takeRequestStep, type StepTaken } from './take-request-step.ts'
