// The door of storage/audit: the audit log and its signed anchors.
export {
  anchorDigest,
  isSignedBy,
  readAnchor,
  readPrivateKey,
  readPublicKeys,
  type Anchor,
  type AuditKey,
} from './audit-anchor.ts'
export {
  erasuresFileOf,
  findNewestSeal,
  readAnchorLines,
  writeAnchor,
  type AnchorPlace,
} from './audit-anchors.ts'
export { auditEntry, takeChain, takeChains, writeAudit, type AuditEvent, type ContentKind } from './audit.ts'
export {
  readChains,
  readEntryKinds,
  searchEntries,
  type EntryPlace,
  type EntrySearch,
} from './search-entries.ts'
export {
  readReadings,
  writeExport,
  writeReading,
  type ExportedRows,
  type KeptReading,
  type ReadingKind,
  type ShownRecord,
} from './readings.ts'
