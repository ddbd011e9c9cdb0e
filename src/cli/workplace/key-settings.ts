// The key of the installation: what WAYMARK_TOKEN opens, with named rights. Keys of people are made in Waymark itself.
import { keyScopes, Refused, type KeyScope, type Roadmap } from '#definition'

type Environment = Readonly<Record<string, string | undefined>>

/** Whose rights whoever brings the key has, and whether to write as well. */
export interface KeyRights {
  readonly role: string
  readonly scope: KeyScope
}

export interface KeySettings {
  /** What commands bring to a running Waymark, and a program brings that was told it. */
  readonly token?: string
  /** What it opens on a Waymark that is started with it; nothing where it is a key of a person. */
  readonly tokenRights?: KeyRights
}

const shortestToken = 20
/** Begins the key of a person, which Waymark knows by itself. */
const ofPerson = 'wmk_'

function readRights(env: Environment, { roles }: Roadmap): KeyRights {
  const { WAYMARK_TOKEN_ROLE: named = '', WAYMARK_TOKEN_SCOPE: scoped = '' } = env
  const role = named === '' ? roles.find(({ administers }) => administers)?.id : named
  if (role === undefined || !roles.some(({ id }) => id === role && id !== 'public'))
    throw new Refused('token-role-unknown', { role: named }, 'bad-request')
  const scope = scoped === '' ? 'write' : keyScopes.find((one) => one === scoped)
  if (!scope) throw new Refused('token-scope-unknown', { scope: scoped }, 'bad-request')
  return { role, scope }
}

/** Reads the token, and what it opens. */
export function readKey(env: Environment, roadmap: Roadmap): KeySettings {
  const token = env['WAYMARK_TOKEN'] ?? ''
  if (token === '') return {}
  if (token.length < shortestToken || !/^\S+$/.test(token))
    throw new Refused('token-too-short', { least: shortestToken }, 'bad-request')
  if (token.startsWith(ofPerson)) return { token }
  return { token, tokenRights: readRights(env, roadmap) }
}
