// The door of review/requests: requests go from institution to institution by their steps.
export { deliver, type OwnRecord } from './deliver.ts'
export { lateRequestWork } from './late-requests.ts'
export { openingsOfFiles, openOfFilesWork, scheduleOpenings } from './open-of-files.ts'
export { openUnopened } from './open-unopened.ts'
export { openRequests, withOpened } from './open-requests.ts'
export { readFindingQuestions } from './questions-about.ts'
export { readRequest, readRequestPage, readUnopenedPage, type WantedRequests } from './read-request-page.ts'
export {
  checkRequestFileRight,
  getRequestFileBytes,
  keepRequestFile,
  moveFileOfRequest,
  type FileOfRequest,
} from './request-files.ts'
export type { RequestOffice } from './request-office.ts'
export { tellOpened, withdrawAcross } from './withdraw-request.ts'
export { takeRequestStep, type StepTaken } from './take-request-step.ts'
