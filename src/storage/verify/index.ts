// The door of storage/verify: proofs: the log, the anchors, the contents and the counts against each other.
export type { AuditDifference } from './audit-difference.ts'
export { cellText, rebuildAndCompare, type RebuiltCounts, type UnlikeCell } from './compare-counts.ts'
export { countVersions, verifyAudit, verifyCounts, type AuditVerdict } from './verify-audit.ts'
export { verifyChains } from './verify-chains.ts'
