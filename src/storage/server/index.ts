// The door of storage/server: a PostgreSQL server, and the versions of its data that every connection has seen.
export { readDataVersion, readDataVersions, type DataVersions, type VersionLook } from './data-versions.ts'
export {
  connectionsOf,
  forgetVersions,
  isRemembering,
  knowingVersions,
  lookAtVersions,
  rememberVersions,
} from './known-versions.ts'
export { openServer, stopStatements, withoutPassword } from './server-database.ts'
