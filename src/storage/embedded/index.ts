// The door of storage/embedded: the database in our own process, in a thread where it lies in a folder.
export { copyOpenFolder, findFolderCopy, removeFolderCopies } from './copy-folder.ts'
export { openFolder, openInMemory } from './embedded-database.ts'
export { hearEmbedded } from './embedded-thread.ts'
