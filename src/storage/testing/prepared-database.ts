// A database on a real server as an operator prepares it: owner, application and sign-in come with logins of their own.
import { randomUUID } from 'node:crypto'
import type { Roadmap } from '#definition'
import { beginStandIn, prepareLogins, type ServerAddresses } from '../boundary/index.ts'
import { writeRights } from '../database/acting-as.ts'
import { closeDatabase, openDatabase, type Database, type DatabaseLocation } from '../database/database.ts'
import { followKeepers } from '../counts/keepers.ts'
import { migrate, type Migration } from '../schema/migrate.ts'
import { startServer, type TestServer } from './start-server.ts'

export interface PreparedDatabase {
  /** Through the login of the application. */
  readonly db: Database
  readonly location: DatabaseLocation
  readonly owner: Database
  readonly addresses: ServerAddresses
  readonly close: () => Promise<void>
}

/** Addresses of three logins of a database that is not there yet. */
export function newAddresses({ superuserUrl }: TestServer): ServerAddresses {
  const own = randomUUID().slice(0, 8)
  const address = (login: string) => {
    const url = new URL(superuserUrl)
    url.username = `${login}_${own}`
    url.password = `it's ${login} "${own}" \\`
    url.pathname = `/of_${own}`
    return url.href
  }
  return { application: address('application'), owner: address('owner'), signIn: address('sign-in') }
}

/** The same as settings of a process. */
export const settingsOf = ({ application, owner, signIn }: ServerAddresses) => ({
  DATABASE_URL: application,
  DATABASE_OWNER_URL: owner,
  DATABASE_SIGN_IN_URL: signIn,
})

/** Prepares a database on a server of its own, migrates it, and makes this process known to it. */
export async function openPrepared(
  roadmap: Roadmap,
  migrations: readonly Migration[],
): Promise<PreparedDatabase> {
  const server = await startServer()
  const addresses = newAddresses(server)
  await prepareLogins(addresses, server.superuserUrl)
  const ownersLocation = { kind: 'server', url: addresses.owner } as const
  const location = { kind: 'server', url: addresses.application } as const
  const owner = await openDatabase(ownersLocation)
  await migrate(owner, migrations)
  await writeRights(owner, roadmap)
  await followKeepers(owner, roadmap)
  await beginStandIn(owner)
  const db = await openDatabase(location)
  const close = async () => {
    await closeDatabase(db, location)
    await closeDatabase(owner, ownersLocation)
    await server.stop()
  }
  return { db, location, owner, addresses, close }
}
