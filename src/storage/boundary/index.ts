// The door of storage/boundary: the logins of a server: made, mended, checked; and how a running Waymark is known there.
export type { ServerAddresses } from './login-address.ts'
export { canOwn, excessOf, readLoginRights } from './login-rights.ts'
export { prepareLogins, printedPreparation } from './prepare-logins.ts'
export { beginStandIn, endStandIn } from './stand-in.ts'
