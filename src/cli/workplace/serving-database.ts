// The database as a site is served from it: on a server through a login that owns nothing, known to the database by a secret.
import { Refused, speakIn } from '#definition'
import {
  beginStandIn,
  closeDatabase,
  endStandIn,
  excessOf,
  openDatabase,
  readLoginRights,
  withoutPassword,
  type Database,
  type ServerLocation,
} from '#storage'
import type { Settings } from './settings.ts'
import { say } from './terminal.ts'
import { openWorkplace } from './workplace.ts'

/** A database that is set up, and what a site needs of it. */
export interface ServingDatabase {
  /** Through which people are served. */
  readonly db: Database
  /** The login of the owner, for what belongs to nobody else: anchors of the audit log. The same where there is one login only. */
  readonly owner: Database
  /** Through which sign-in keeps accounts; none where a server has no login for that. */
  readonly accounts?: Database
  readonly close: () => Promise<void>
}

/** @throws Refused where the login could do more than policies let people do */
async function refuseStrong(db: Database, url: string): Promise<void> {
  const rights = await readLoginRights(db)
  const excess = excessOf(rights)
  if (excess.length === 0) return
  const said = { login: rights.name, server: withoutPassword(url), excess: excess.join('; ') }
  throw new Refused('server-login-too-strong', said, 'unavailable')
}

async function openApart(
  location: ServerLocation,
  owner: Database,
): Promise<Pick<ServingDatabase, 'db' | 'close'>> {
  const db = await openDatabase(location, say)
  try {
    await refuseStrong(db, location.url)
    await beginStandIn(owner)
  } catch (error) {
    await closeDatabase(db, location)
    throw error
  }
  const close = async () => {
    // Where the server is gone, the secret is gone with this process.
    await endStandIn(db).catch(() => undefined)
    await closeDatabase(db, location)
  }
  return { db, close }
}

/** The login of sign-in; none where its address is not named, and then nobody has an account. */
async function openAccounts({ signInUrl }: ServerLocation): Promise<Database | undefined> {
  return signInUrl === undefined ? undefined : openDatabase({ kind: 'server', url: signInUrl }, say)
}

async function openAllApart(location: ServerLocation, owner: Database) {
  const { db, close } = await openApart(location, owner)
  try {
    const accounts = await openAccounts(location)
    return { db, close, ...(accounts ? { accounts } : {}) }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Sets the database up as its owner, and opens it as the login that serves people.
 *
 * @param more what else is done, as the owner, before anybody else sets the database up
 */
export async function openServing(
  settings: Settings,
  more: (db: Database) => Promise<void>,
): Promise<ServingDatabase> {
  const { location } = settings
  // From here on others are spoken to, each in their own language, and not whoever typed the command.
  speakIn('en')
  const { db: owner, close: closeOwner } = await openWorkplace(settings, more)
  if (location.kind !== 'server' || location.ownerUrl === undefined)
    return { db: owner, owner, accounts: owner, close: closeOwner }
  try {
    const { close, ...opened } = await openAllApart(location, owner)
    return {
      ...{ ...opened, owner },
      close: async () => {
        await opened.accounts?.destroy()
        await close()
        await closeOwner()
      },
    }
  } catch (error) {
    await closeOwner()
    throw error
  }
}
