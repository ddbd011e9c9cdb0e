// People: invited, given a role, ended; their passwords, sessions and keys, tried afterwards as whoever holds them.
import {
  apiPaths,
  pathTo,
  type LinkMade,
  type MeAnswer,
  type PeopleAnswer,
  type ProgramKey,
} from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { absent, newThing, sendChange, type Brought, type Notebook, type Thing } from './notebook.ts'

const password = 'seven lamps over the quiet ferry'
const held = (role: string) => ({
  ...{ role, jurisdiction: 'zenda', institution: role === 'warden' ? '*' : 'lake-watch' },
  ...{ from: null, until: null },
})
const emailOf = (name: string) => `${name}@example.org`
const post = (json: unknown) => ({ method: 'POST', json })

/** Invites somebody. Gives the link where it was confirmed. */
async function invite(caller: Caller, thing: Thing): Promise<LinkMade | undefined> {
  const [email = ''] = thing.names
  let made: LinkMade | undefined
  // Account and person lie in databases of two logins: an account may be left that is nobody's, and is gone on with later.
  thing.sent.push('nothing')
  await sendChange(caller.notebook, thing, 'watchman', async () => {
    const json = { name: 'Somebody', email, roles: [held('watchman')] }
    const { status, body } = await askWaymark<LinkMade>(caller.address, apiPaths.invite, post(json))
    if (status === 201) made = body
    return status === 201
  })
  thing.sent.splice(thing.sent.indexOf('nothing'), 1)
  return made
}

const newPerson = (caller: Caller) => newThing(caller.notebook, [emailOf(caller.nextName())])

/** Somebody is invited. */
export const invitation: Kind = async (caller) => {
  await invite(caller, newPerson(caller))
}

/** Somebody is given one more role. */
export const roleGiven: Kind = async (caller) => {
  const thing = newPerson(caller)
  const made = await invite(caller, thing)
  if (!made) return
  await sendChange(caller.notebook, thing, 'warden, watchman', async () => {
    const path = pathTo('giveRole', made.person)
    return (await askWaymark(caller.address, path, post(held('warden')))).status === 200
  })
}

/** Somebody's access is ended. */
export const accessEnded: Kind = async (caller) => {
  const thing = newPerson(caller)
  const made = await invite(caller, thing)
  if (!made) return
  await sendChange(caller.notebook, thing, 'nothing', async () => {
    const path = pathTo('endAccess', made.person)
    return (await askWaymark(caller.address, path, post({ reason: 'Has left.' }))).status === 200
  })
}

interface Sent {
  readonly json?: unknown
  readonly method?: string
}

/** Asks as a browser that has this cookie, or as a program that has the key. Gives the cookies that are set, too. */
async function askAs(
  address: string,
  { cookie, key }: Brought,
  path: string,
  { json, method = json === undefined ? 'GET' : 'POST' }: Sent = {},
): Promise<{ status: number; body: unknown; cookie: string }> {
  const answer = await fetch(address + path, {
    ...{ method, ...(json === undefined ? {} : { body: JSON.stringify(json) }) },
    headers: {
      origin: address,
      ...(key === undefined ? { cookie } : { authorization: `Bearer ${key}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
  })
  const set = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  return { status: answer.status, body: JSON.parse(await answer.text()) as unknown, cookie: set.join('; ') }
}

/** What a caller has that came in, or made a key. */
interface Opened extends Brought {
  readonly thing: Thing
}

/** Somebody comes in by their link. Gives the session where it was confirmed. */
async function comeIn(caller: Caller): Promise<Opened | undefined> {
  const person = newPerson(caller)
  const made = await invite(caller, person)
  if (!made) return undefined
  const name = `session of ${person.names[0] ?? ''}`
  const thing = newThing(caller.notebook, [name])
  const json = { secret: made.secret, password }
  let cookie = ''
  const isIn = await sendChange(caller.notebook, thing, 'open', async () => {
    const entered = await askAs(caller.address, { cookie }, apiPaths.useLink, { json })
    cookie = entered.cookie
    return entered.status === 200
  })
  if (isIn) caller.notebook.brought.set(name, { cookie })
  return isIn ? { thing, cookie } : undefined
}

/** Somebody sets their password and signs in. */
export const signedIn: Kind = async (caller) => {
  await comeIn(caller)
}

/** Somebody signs out. */
export const signedOut: Kind = async (caller) => {
  const session = await comeIn(caller)
  if (!session) return
  await sendChange(
    caller.notebook,
    session.thing,
    absent,
    async () => (await askAs(caller.address, session, apiPaths.signOut, { json: {} })).status === 200,
  )
}

async function makeKey(caller: Caller): Promise<Opened | undefined> {
  const session = await comeIn(caller)
  if (!session) return undefined
  const name = `key beside the ${session.thing.names[0] ?? ''}`
  const thing = newThing(caller.notebook, [name])
  let made: Opened | undefined
  await sendChange(caller.notebook, thing, 'open', async () => {
    const json = { name, scope: 'read', until: null }
    const { status, body } = await askAs(caller.address, session, apiPaths.makeKey, { json })
    if (status === 201) made = { thing, cookie: session.cookie, key: (body as { secret: string }).secret }
    return status === 201
  })
  if (made) caller.notebook.brought.set(name, made)
  return made
}

/** Somebody makes a key for a program. */
export const keyMade: Kind = async (caller) => {
  await makeKey(caller)
}

async function ownKeys(address: string, { cookie }: Brought): Promise<readonly ProgramKey[]> {
  const { body, status } = await askAs(address, { cookie }, apiPaths.programKeys)
  return status === 200 ? (body as { items: readonly ProgramKey[] }).items : []
}

/** A key is ended. */
export const keyEnded: Kind = async (caller) => {
  const made = await makeKey(caller)
  if (!made) return
  const [key] = await ownKeys(caller.address, made)
  if (!key) throw new Error('The key that was confirmed is not listed.')
  const { cookie } = made
  const path = pathTo('endKey', key.id)
  await sendChange(
    caller.notebook,
    made.thing,
    absent,
    async () => (await askAs(caller.address, { cookie }, path, { method: 'DELETE' })).status === 200,
  )
}

const rolesText = (roles: readonly { role: string }[]) =>
  roles
    .map(({ role }) => role)
    .toSorted()
    .join(', ') || 'nothing'

/** Whether what somebody brings still opens their account. */
async function opens(address: string, who: Brought): Promise<boolean> {
  const { body, status } = await askAs(address, who, apiPaths.me)
  return status === 200 && (body as MeAnswer).person !== null
}

/** How what somebody brings stands; a key is listed, once, and opens. One that is not listed is not tried: whoever brings a wrong one waits. */
async function statesOf(address: string, who: Brought, name: string): Promise<string[]> {
  if (who.key === undefined) return (await opens(address, who)) ? ['open'] : []
  const listed = (await ownKeys(address, who)).filter((one) => one.name === name)
  if (listed.length === 0) return []
  const state = (await opens(address, who)) ? 'open' : 'listed, and opens nothing'
  return listed.map(() => state)
}

/** How people stand, and whether each session and key still opens what it opened. */
export async function readPeople(address: string, { brought }: Notebook): Promise<Map<string, string[]>> {
  const standing = new Map<string, string[]>()
  const { body } = await askWaymark<PeopleAnswer>(address, apiPaths.people)
  for (const { email, roles } of body.items)
    standing.set(email, [...(standing.get(email) ?? []), rolesText(roles)])
  for (const [name, who] of brought) {
    const states = await statesOf(address, who, name)
    if (states.length > 0) standing.set(name, states)
  }
  return standing
}

/** What was looked at once is not looked at again: each costs a question or two. */
export function forgetBrought({ brought, things }: Notebook): void {
  for (const thing of things) if (brought.has(thing.names[0] ?? '')) things.delete(thing)
  brought.clear()
}
