// The door of storage/observations: observations: written, superseded, read page by page; loads and accepted findings.
export {
  readExceptions,
  withdrawException,
  writeException,
  type KeptException,
} from './finding-exceptions.ts'
export { isLoaded, narrowestAudience, nextLoad, readLoads, writeLoad } from './loads.ts'
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
export { findContradicted, insertObservations, newestForAudience, supersede } from './write-observations.ts'
