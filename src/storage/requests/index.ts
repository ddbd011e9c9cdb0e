// The door of storage/requests: requests between institutions, and rows that should have opened one.
export {
  findOpened,
  readOpenedBy,
  readUnopened,
  type UnopenedRow,
  type UnopenedRows,
} from './read-unopened.ts'
export {
  readQuestionsAbout,
  readRequests,
  readRequestSums,
  type AskedRequests,
  type QuestionAbout,
  type RequestSum,
} from './read-requests.ts'
export { bringRequests, takeBackRequests } from './bring-requests.ts'
export { lateRequests, scheduleLate, type LateStage } from './schedule-late.ts'
export { lockRequest, tellOfRequest, type RequestMail } from './tell-of-request.ts'
export { findShared, sharedKey, type SharedOffice } from './shared-requests.ts'
