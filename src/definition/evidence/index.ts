// The door of definition/evidence: files that are kept beside what they belong to.
export {
  evidenceCircles,
  evidenceKinds,
  evidenceName,
  isFileId,
  mostEvidenceMegabytes,
  requestFileCircles,
  type EvidenceCircle,
  type EvidenceFile,
  type EvidenceMedia,
  type EvidenceMove,
  type KeptFile,
  type RequestFile,
  type RequestFileCircle,
} from './evidence.ts'
