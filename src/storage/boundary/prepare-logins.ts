// Makes or mends the logins of a server, with the address of somebody who may.
import pg from 'pg'
import { Refused } from '#definition'
import { withoutPassword } from '../server/index.ts'
import { loginsOf, type Logins, type ServerAddresses } from './login-address.ts'
import { grantsSql, preparationScript, rolesSql, type Preparing } from './logins-sql.ts'

const noSuchDatabase = '3D000'

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function withClient<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(address)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function inDatabase(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.href
}

async function findPreparing(client: pg.Client): Promise<Preparing> {
  const { rows } = await client.query<Preparing>(
    'select rolsuper as "isSuperuser", rolname as "as" from pg_roles where rolname = session_user',
  )
  return rows[0] ?? { isSuperuser: false, as: '' }
}

async function runAll(client: pg.Client, statements: readonly string[]): Promise<void> {
  await client.query('begin')
  for (const statement of statements) await client.query(statement)
  await client.query('commit')
}

/** Makes the database where it is not there yet. Through one that is there on every server. */
async function makeDatabase(address: string, { database, owner }: Logins): Promise<void> {
  await withClient(inDatabase(address, 'postgres'), (client) =>
    client.query(`create database ${pg.escapeIdentifier(database)} owner ${pg.escapeIdentifier(owner.name)}`),
  )
}

async function prepareWith(address: string, logins: Logins): Promise<void> {
  const own = inDatabase(address, logins.database)
  const within =
    (part: (client: pg.Client, preparing: Preparing) => Promise<void>) => async (client: pg.Client) =>
      part(client, await findPreparing(client))
  const makeLogins = within((client, preparing) => runAll(client, rolesSql(logins, preparing)))
  const makeGrants = within((client, preparing) => runAll(client, grantsSql(logins, preparing)))
  try {
    await withClient(own, makeLogins)
  } catch (error) {
    if ((error as { readonly code?: string }).code !== noSuchDatabase) throw error
    await withClient(inDatabase(address, 'postgres'), makeLogins)
    await makeDatabase(address, logins)
  }
  await withClient(own, makeGrants)
}

/**
 * Makes or mends the three logins and what each may in the database, which is made where it is not there.
 *
 * @param asWhom the address of a superuser, or of the owner where the owner may create roles
 * @throws Refused with what the server says where that is not allowed or cannot be reached
 */
export async function prepareLogins(addresses: ServerAddresses, asWhom: string): Promise<Logins> {
  const logins = loginsOf(addresses)
  try {
    await prepareWith(asWhom, logins)
    return logins
  } catch (error) {
    const said = { server: withoutPassword(asWhom), reason: (error as Error).message }
    throw new Refused('database-not-prepared', said, 'unavailable', { cause: error })
  }
}

/** The same as a script, for whoever wants to look at it first or has no address that Waymark may know. */
export const printedPreparation = (addresses: ServerAddresses): string =>
  preparationScript(loginsOf(addresses))
