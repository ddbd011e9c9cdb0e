// Passkeys: a device that knows its person by a finger, a face or a number opens the account, without a password.
import { Refused, type OwnPasskey, type Person } from '#definition'
import { sql, type Database } from '#storage'
import { askAuth, headersOf, type Caller, type Said } from './asked-auth.ts'
import type { Auth } from './new-auth.ts'

export interface Passkeys {
  readonly list: (person: Person) => Promise<readonly OwnPasskey[]>
  /** What a device is asked to make a passkey of, as JSON; for whoever knows the password. */
  readonly begin: (caller: Caller, person: Person, password: string) => Promise<Said<string>>
  /** Keeps what a device has answered, as JSON. */
  readonly keep: (
    caller: Caller,
    made: { readonly name: string; readonly answer: string },
  ) => Promise<Said<undefined>>
  readonly remove: (person: Person, id: string) => Promise<void>
  /** What a device is asked to sign, as JSON. */
  readonly beginEntering: (caller: Caller) => Promise<Said<string>>
  /** Lets in whose device has signed it. */
  readonly enter: (caller: Caller, answer: string) => Promise<Said<undefined>>
}

const wrong = (cause?: unknown) => new Refused('passkey-wrong', {}, 'not-signed-in', { cause })

/** What the library says of an answer of a device: that it is not right, whatever it is. */
async function orWrong<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as { readonly name?: string }).name === 'APIError') throw wrong(error)
    throw error
  }
}

type SignedAnswer = NonNullable<Parameters<Auth['api']['verifyPasskeyAuthentication']>[0]>['body']['response']

interface DeviceAnswer {
  readonly id: string
  readonly response: object
}

/** The answer of a device, as far as the library reads it without looking. */
function answerIn(text: string): DeviceAnswer {
  try {
    const { id, response, ...more } = JSON.parse(text) as Partial<DeviceAnswer>
    if (typeof id === 'string' && typeof response === 'object' && response !== null)
      return { id, response, ...more }
  } catch (error) {
    throw wrong(error)
  }
  throw wrong()
}

/** Where the page is from that asked the device. */
function pageHeaders(caller: Caller): Headers {
  const headers = headersOf(caller)
  if (caller.origin !== undefined) headers.set('origin', caller.origin)
  return headers
}

const moment = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
const mostPasskeys = 20

async function readPasskeys(db: Database, { id }: Person): Promise<readonly OwnPasskey[]> {
  const { rows } = await sql<OwnPasskey>`
    select id, coalesce(name, '') as name, to_char("createdAt" at time zone 'UTC', ${moment}) as "madeAt"
    from sign_in.passkey where "userId" = ${id} order by "createdAt", id`.execute(db)
  return rows
}

/** @throws Refused where the person has as many passkeys as anybody may have */
async function refuseTooMany(db: Database, person: Person): Promise<void> {
  if ((await readPasskeys(db, person)).length >= mostPasskeys)
    throw new Refused('passkeys-too-many', { most: mostPasskeys }, 'conflict')
}

function nameOf(given: string): string {
  const name = given.trim()
  if (name !== '' && name.length <= 120) return name
  throw new Refused('passkey-name-wrong', {}, 'unprocessable')
}

/** Passkeys in the library. Devices have to know their person each time: that is the second factor. */
export function passkeysOf(db: Database, auth: () => Promise<Auth>): Passkeys {
  return {
    list: (person) => readPasskeys(db, person),
    begin: async (caller, person, password) => {
      await refuseTooMany(db, person)
      const { api } = await auth()
      const headers = pageHeaders(caller)
      await askAuth(() => api.verifyPassword({ body: { password }, headers, returnHeaders: true }))
      const { answer, cookies } = await askAuth(() =>
        api.generatePasskeyRegistrationOptions({ headers, query: {}, returnHeaders: true }),
      )
      return { answer: JSON.stringify(answer), cookies }
    },
    keep: async (caller, { name, answer }) => {
      const { api } = await auth()
      const body = { name: nameOf(name), response: answerIn(answer) }
      const { cookies } = await orWrong(() =>
        askAuth(() =>
          api.verifyPasskeyRegistration({ body, headers: pageHeaders(caller), returnHeaders: true }),
        ),
      )
      return { answer: undefined, cookies }
    },
    remove: async (person, id) => {
      const { rows } = await sql`delete from sign_in.passkey where id = ${id} and "userId" = ${person.id}
        returning id`.execute(db)
      if (rows.length === 0) throw new Refused('passkey-unknown', {}, 'not-found')
    },
    beginEntering: async (caller) => {
      const { api } = await auth()
      const { answer, cookies } = await askAuth(() =>
        api.generatePasskeyAuthenticationOptions({ headers: pageHeaders(caller), returnHeaders: true }),
      )
      return { answer: JSON.stringify({ ...answer, userVerification: 'required' }), cookies }
    },
    enter: async (caller, answer) => {
      const { api } = await auth()
      const body = { response: answerIn(answer) as unknown as SignedAnswer }
      const { cookies } = await orWrong(() =>
        askAuth(() =>
          api.verifyPasskeyAuthentication({ body, headers: pageHeaders(caller), returnHeaders: true }),
        ),
      )
      return { answer: undefined, cookies }
    },
  }
}
