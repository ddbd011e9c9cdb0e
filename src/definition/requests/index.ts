// The door of definition/requests: requests between institutions, from either of their sides.
export { completeRequest } from './complete-request.ts'
export { institutionText, recordAcross } from './cross-over.ts'
export { dueOn } from './due-on.ts'
export {
  fieldsOfAsked,
  findInstitution,
  findRequestKind,
  isRequestRegister,
  otherSideOf,
  requestIdOf,
  requestRegisters,
  sideOf,
  type OtherSide,
  type RequestRegister,
} from './request-sides.ts'
export {
  isForThisSide,
  requestBrief,
  stepsNow,
  whoIsAsked,
  type ReadRequest,
  type RequestAction,
  type RequestBrief,
  type RequestPlace,
  type RequestStepToTake,
} from './request.ts'
