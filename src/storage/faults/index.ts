// The door of storage/faults: what goes wrong with a database: lost, not to be opened, a statement that failed; and how it is told.
export {
  DatabaseLost,
  isDatabaseGone,
  isLostConnection,
  isNeverSent,
  isSaidByServer,
  type Outcome,
} from './database-lost.ts'
export { describeFault, faultLines, type FaultDescription } from './describe-fault.ts'
export { noteStatement } from './failed-statements.ts'
export { isPassing } from './passing-faults.ts'
export { readAgain } from './read-again.ts'
