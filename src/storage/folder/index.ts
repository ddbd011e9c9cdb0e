// The door of storage/folder: the folder of an embedded database: private, and taken by one process at a time.
export { claimFolder, closeToOthers } from './data-folder.ts'
export { announceAddress, findLockHolder, lockFolder, unlockFolder, type LockHolder } from './folder-lock.ts'
export { closeFolder, makePrivate } from './private-files.ts'
export { takeLock, type ReleaseLock } from './process-lock.ts'
