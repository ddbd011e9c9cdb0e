// The door of review/evidence: files to which assessments and plans point.
export {
  checkEvidenceRight,
  getEvidenceBytes,
  keepEvidence,
  moveEvidenceFile,
  readEvidenceOf,
  unknownFiles,
  type FileToKeep,
} from './keep-evidence.ts'
