// The door of storage/evidence: files that are kept beside assessments, plans and requests.
export {
  findEvidence,
  moveEvidence,
  readEvidence,
  readEvidenceBytes,
  readKnownEvidence,
  writeEvidence,
} from './evidence.ts'
export {
  bringRequestFile,
  findRequestFile,
  findRequestFileCopy,
  moveRequestFile,
  readRequestFiles,
  writeRequestFile,
} from './request-files.ts'
