// Sessions of browsers: whose a cookie is, in with a password, and out.
import { isRefused, type Person } from '#definition'
import { sql, type Database } from '#storage'
import { readSigningKey } from './account-rows.ts'
import { noteWrong } from './failed-entries.ts'
import { askAuth, headersOf, type Caller, type Said } from './asked-auth.ts'
import type { Auth } from './new-auth.ts'

/** What became of an attempt to come in. */
export interface Entering {
  /** The password was right, and a code of the second factor is asked for before anything else. */
  readonly needsCode: boolean
}

export interface Sessions {
  /** Whose the cookie is; undefined where its session is over. Cookies are renewed now and then. */
  readonly find: (caller: Caller) => Promise<Said<Person | undefined>>
  readonly enter: (caller: Caller, email: string, password: string) => Promise<Said<Entering>>
  /** Lets somebody in whom our own door has looked at. */
  readonly enterAs: (caller: Caller, person: string) => Promise<Said<Entering>>
  readonly leave: (caller: Caller) => Promise<Said<undefined>>
  /** Sets another password for whoever knows the present one; all other sessions end. */
  readonly changePassword: (caller: Caller, current: string, next: string) => Promise<Said<undefined>>
}

interface Found {
  readonly session: { readonly token: string; readonly actsFor?: string | null | undefined }
  readonly user: { readonly id: string }
}

/** How a person who came in by an account is known to the database. */
const personOf = ({ session, user }: Found, actsFor: string | undefined): Person => ({
  id: user.id,
  role: 'account',
  session: session.token,
  ...(actsFor === undefined ? {} : { for: actsFor }),
})

/** For whom the session acts; for nobody where the term of the deputy is over, which the database says. */
async function actedFor(db: Database, { token, actsFor }: Found['session']): Promise<string | undefined> {
  if (typeof actsFor !== 'string') return undefined
  const { rows } = await sql<{ still: boolean }>`select sign_in.still_acts(${token}) as still`.execute(db)
  return rows[0]?.still === true ? actsFor : undefined
}

/** Ends a session because its person leaves: the log tells that from one that is ended otherwise. */
async function leaveSession(db: Database, token: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('waymark.leaving', 'yes', true)`.execute(tx)
    await sql`delete from sign_in.session where token = ${token}`.execute(tx)
  })
}

/** The library, loaded when the first browser brings or wants a session: most starts of tests and commands never do. */
export function loadAuth(db: Database, site?: string): () => Promise<Auth> {
  let loading: Promise<Auth> | undefined
  const load = async () => {
    const [{ newAuth }, secret] = await Promise.all([import('./new-auth.ts'), readSigningKey(db)])
    return newAuth(db, secret, site)
  }
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

const nothing = <T>({ cookies }: Said<T>): Said<undefined> => ({ answer: undefined, cookies })

/** Sessions in the library. */
export function sessionsOf(db: Database, auth: () => Promise<Auth>): Sessions {
  const asking = async <T>(
    work: (api: Auth['api']) => Promise<{ readonly headers: Headers; readonly response: T }>,
  ): Promise<Said<T>> => {
    const { api } = await auth()
    return askAuth(() => work(api))
  }
  return {
    find: async (caller) => {
      const { answer, cookies } = await asking((api) =>
        api.getSession({ headers: headersOf(caller), returnHeaders: true }),
      )
      const found: Found | null = answer
      return { answer: found ? personOf(found, await actedFor(db, found.session)) : undefined, cookies }
    },
    enter: async (caller, email, password) => {
      const { answer, cookies } = await asking((api) =>
        api.signInEmail({ body: { email, password }, headers: headersOf(caller), returnHeaders: true }),
      ).catch(async (error: unknown) => {
        if (isRefused(error, 'sign-in-wrong')) await noteWrong(db, email)
        throw error
      })
      return { answer: { needsCode: 'twoFactorRedirect' in answer }, cookies }
    },
    enterAs: async (caller, person) => {
      const { cookies } = await asking((api) =>
        api.enterAs({ body: { person }, headers: headersOf(caller), returnHeaders: true }),
      )
      return { answer: { needsCode: false }, cookies }
    },
    leave: async (caller) => {
      const { answer } = await asking((api) =>
        api.getSession({ headers: headersOf(caller), returnHeaders: true }),
      )
      if (answer) await leaveSession(db, answer.session.token)
      return nothing(await asking((api) => api.signOut({ headers: headersOf(caller), returnHeaders: true })))
    },
    changePassword: async (caller, currentPassword, newPassword) => {
      const body = { currentPassword, newPassword, revokeOtherSessions: true }
      return nothing(
        await asking((api) => api.changePassword({ body, headers: headersOf(caller), returnHeaders: true })),
      )
    },
  }
}
