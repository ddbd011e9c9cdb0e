// The door of storage/observations: observations: written, superseded, read page by page; loads and accepted findings.
export { readEarlierEdition } from './earlier-edition.ts'
export { mayAcceptFindings, readWritableAudiences } from './figure-rights.ts'
export {
  readExceptions,
  withdrawException,
  writeException,
  type KeptException,
} from './finding-exceptions.ts'
export {
  findLoad,
  isLoaded,
  narrowestAudience,
  nextLoad,
  readLoads,
  readRepeating,
  writeLoad,
  writeLoadUndo,
  type FoundLoad,
} from './loads.ts'
export {
  countObservations,
  isCursor,
  readCurrentObservations,
  readObservationPage,
  readObservationsBehind,
  readPublishers,
  type ObservationCounts,
  type ObservationFilter,
  type StoredObservation,
} from './read-observations.ts'
export { judgedEditions } from './judged-editions.ts'
export {
  countIdleWithdrawals,
  countPutBack,
  insertWithdrawals,
  readWithdrawals,
  undoWithdrawal,
  withdrawObservation,
  type Undoing,
  type WithdrawalFilter,
} from './withdrawals.ts'
export {
  findContradicted,
  findRepeated,
  insertObservations,
  supersede,
  takeMarks,
} from './write-observations.ts'
