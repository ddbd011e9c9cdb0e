// The door of formats/reading: files read in a thread of their own, so that nobody else waits for them.
export { openTables } from './open-tables.ts'
export { inspectText, readJsonObjects } from './read-json-objects.ts'
