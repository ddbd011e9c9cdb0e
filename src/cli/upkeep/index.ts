// The door of cli/upkeep: the installation as a whole: backups, putting one back, trying an upgrade, the proof of the log.
export { repeatBeforeServing } from './listed-erasures.ts'
export { restoreBackup, type RestoreOptions } from './restore-backup.ts'
export { tryUpgrade, upgrade } from './try-upgrade.ts'
export { printVerdict, verifyLog, type VerifyOptions } from './verify-log.ts'
export { writeBackup, type BackupOptions } from './write-backup.ts'
export { say as upkeepWord } from './upkeep-sentences.ts'
