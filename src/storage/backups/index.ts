// The door of storage/backups: the database as lines, and lines in a sealed file.
export { backupLines, type BackupContent } from './backup-lines.ts'
export { checkLines, restoreLines } from './restore-lines.ts'
export { leastPassPhrase, readSealed, writeSealed } from './sealed-file.ts'
export type { BackupHeader, BesideFile, RestoredBackup } from './line-shapes.ts'
