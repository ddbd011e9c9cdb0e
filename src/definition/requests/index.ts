// The door of definition/requests: requests between institutions, from either of their sides.
export { completeRequest, findNotAsked, usualDue } from './complete-request.ts'
export { institutionPhrase, institutionText, recordAcross } from './cross-over.ts'
export { amendedNames, crossingChanges, type RequestAmendment } from './crossing-changes.ts'
export { requestContradictions } from './request-contradictions.ts'
export { dueOn } from './due-on.ts'
export { numberAcross } from './number-across.ts'
export { requestMailParams, requestStateName } from './request-mail.ts'
export {
  fieldsOfAsked,
  findInstitution,
  findRequestKind,
  isRequestRegister,
  otherSideOf,
  askedEnd,
  requestIdOf,
  requestRegisters,
  sideOf,
  type OtherSide,
  type RequestRegister,
} from './request-sides.ts'
export {
  isForThisSide,
  otherSideText,
  requestBrief,
  requestStandings,
  stepsNow,
  whoIsAsked,
  type ReadRequest,
  type RequestAction,
  type RequestBrief,
  type RequestPlace,
  type RequestStanding,
  type RequestStepToTake,
} from './request.ts'
