// The door of the review room: people and checks decide what counts.
export {
  acceptFinding,
  CannotAccept,
  readAcceptances,
  withdrawAcceptance,
  type Acceptance,
} from './accept-finding.ts'
export { readFindings } from './quality-findings.ts'
export { readRuledRecords } from './ruled-records.ts'
export { NoSuchReport, readCompleteness, type WantedReport } from './read-completeness.ts'
