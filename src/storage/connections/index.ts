// The door of storage/connections: statements on their way: sent together, remembered by a server, on connections that are kept.
export type { Database } from './opened-database.ts'
export { givingWay } from './giving-way.ts'
export { mayBeRemembered, notRemembered, processSecret } from './process-secret.ts'
export { rememberingPool } from './remembered-statements.ts'
export {
  endsTransaction,
  followsTransaction,
  goesAhead,
  isFollowing,
  isLast,
  sentTogether,
  type Answer,
  type Send,
} from './sent-together.ts'
export { forLooking, forSteadyWork, giveLooking, giveSteady } from './steady-connections.ts'
export { sendWrittenOut, writeOut } from './written-out.ts'
