// The door of storage/embedded: the database in our own process, in a thread where it lies in a folder.
export { openFolder, openInMemory } from './embedded-database.ts'
