// The library for sign-in, as Waymark uses it: its tables in a schema of their own, its cookies, how long a session lasts.
import { passkey } from '@better-auth/passkey'
import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '#storage'
import { addressHeader } from './asked-auth.ts'
import { cookiePrefix, isEncrypted } from './cookies.ts'
import { hashPassword, isPassword } from './hash-password.ts'
import { longestPassword, shortestPassword } from './weak-password.ts'

const hour = 60 * 60
/** A session ends when nobody used it for so long. */
const sessionSeconds = 12 * hour
/** Using it moves its end, at most so often. */
const renewedEvery = hour

/** Passkeys of the site; of this machine, by its name, where no address is said. */
function passkeysAt(site: string | undefined) {
  return passkey({
    rpName: 'Waymark',
    rpID: site === undefined ? 'localhost' : new URL(site).hostname,
    ...(site === undefined ? {} : { origin: site }),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: { afterVerification: ({ verification }) => refuseUnknowing(verification.registrationInfo) },
    authentication: {
      afterVerification: ({ verification }) => refuseUnknowing(verification.authenticationInfo),
    },
    advanced: { webAuthnChallengeCookie: 'passkey' },
  })
}

/** A device that did not look who holds it is one factor, and no second one. */
function refuseUnknowing(info: { readonly userVerified: boolean } | undefined): undefined {
  if (info?.userVerified !== true) throw new APIError('UNAUTHORIZED')
}

/** Everything that is not the database. */
export function authOptions(secret: string, site?: string) {
  return {
    appName: 'Waymark',
    // Nothing of the library is reached by its own address: our doors call it.
    baseURL: 'http://waymark.invalid',
    secret,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: {
        hash: hashPassword,
        verify: ({ password, hash }: { password: string; hash: string }) => isPassword(password, hash),
      },
    },
    session: {
      ...{ expiresIn: sessionSeconds, updateAge: renewedEvery },
      // Whose deputy somebody acts as in it: the database writes it, and nobody else.
      additionalFields: { actsFor: { type: 'string' as const, required: false, input: false } },
    },
    verification: { storeIdentifier: 'hashed' as const },
    advanced: {
      cookiePrefix,
      // Our door adds it wherever the page came with encryption or from elsewhere than this machine.
      useSecureCookies: false,
      defaultCookieAttributes: {
        ...{ httpOnly: true, sameSite: 'strict' as const, path: '/' },
        secure: isEncrypted(site),
      },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [twoFactor({ issuer: 'Waymark' }), passkeysAt(site), entering],
  }
}

interface WhoEnters {
  readonly person: string
}

/** Only our own code says who enters: there is nothing to be checked. */
const whoEnters = {
  '~standard': {
    version: 1,
    vendor: 'waymark',
    types: undefined as unknown as { readonly input: WhoEnters; readonly output: WhoEnters },
    validate: (value: unknown) => ({ value: value as WhoEnters }),
  },
} as const

/** A session for a person whom our own door lets in: after a link, or as an example of a demo. */
const entering = {
  id: 'entering',
  endpoints: {
    enterAs: createAuthEndpoint.serverOnly({ method: 'POST', body: whoEnters }, async (ctx) => {
      const { person } = ctx.body
      const user = await ctx.context.internalAdapter.findUserById(person)
      if (!user) return ctx.json({ isDone: false })
      const session = await ctx.context.internalAdapter.createSession(user.id)
      await setSessionCookie(ctx, { session, user })
      return ctx.json({ isDone: true })
    }),
  },
}

/** The library on that database, whose schema `sign_in` it keeps its tables in. */
export function newAuth(db: Database, secret: string, site?: string) {
  return betterAuth({
    ...authOptions(secret, site),
    database: kyselyAdapter(db.withSchema('sign_in'), { type: 'postgres' }),
  })
}

export type Auth = ReturnType<typeof newAuth>
