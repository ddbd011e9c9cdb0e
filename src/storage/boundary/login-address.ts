// The three logins of a server as their addresses say them: name, password and database.
import { Refused } from '#definition'

/** A login of a server. */
export interface Login {
  readonly name: string
  /** Undefined where the address has none: the server knows the login by something else. */
  readonly password?: string
}

/** The addresses with which Waymark comes to a server. */
export interface ServerAddresses {
  /** Serves people: owns nothing. */
  readonly application: string
  /** Migrates, and owns every table. */
  readonly owner: string
  /** Reads and writes what sign-in keeps, and nothing else. */
  readonly signIn: string
}

/** The logins of one database. */
export interface Logins {
  readonly database: string
  readonly application: Login
  readonly owner: Login
  readonly signIn: Login
}

function partsOf(address: string): { login: Login; place: string; database: string } {
  const { username, password, host, pathname } = new URL(address)
  const login = {
    name: decodeURIComponent(username),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
  }
  return { login, place: host + pathname, database: decodeURIComponent(pathname.slice(1)) }
}

/**
 * The logins that the addresses name.
 *
 * @throws Refused where they are not three logins of one database
 */
export function loginsOf({ application, owner, signIn }: ServerAddresses): Logins {
  let parts: readonly ReturnType<typeof partsOf>[]
  try {
    parts = [application, owner, signIn].map(partsOf)
  } catch (error) {
    throw new Refused('database-address-wrong', {}, 'bad-request', { cause: error })
  }
  const names = new Set(parts.map(({ login }) => login.name))
  const places = new Set(parts.map(({ place }) => place))
  const [first, second, third] = parts
  if (
    !first ||
    !second ||
    !third ||
    names.size < 3 ||
    names.has('') ||
    places.size > 1 ||
    first.database === ''
  )
    throw new Refused('database-logins-not-three', {}, 'bad-request')
  return {
    database: first.database,
    application: first.login,
    owner: second.login,
    signIn: third.login,
  }
}
