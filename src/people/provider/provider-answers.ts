// What a provider says: where its doors are, and who somebody is, signed.
import type { createRemoteJWKSet, JWTPayload } from 'jose'
import { Refused } from '#definition'
import type { ProviderSettings } from './provider-settings.ts'

/** The doors of a provider. */
export interface ProviderDoors {
  readonly authorization: string
  readonly token: string
  readonly keys: ReturnType<typeof createRemoteJWKSet>
}

const patience = 10_000
const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

const silent = (cause?: unknown) => new Refused('provider-silent', {}, 'unavailable', { cause })

/** An address of the provider: with encryption, but on this machine. */
function doorOf(value: unknown): string {
  const url = typeof value === 'string' ? URL.parse(value) : null
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && ownMachine.has(url.hostname))))
    throw silent()
  return url.href
}

async function readJson(address: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  try {
    const answer = await fetch(address, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (answer.ok) return (await answer.json()) as Record<string, unknown>
  } catch (error) {
    throw silent(error)
  }
  throw silent()
}

/** Asks the provider for its doors. It has to call itself what we call it. */
export async function findDoors({ issuer }: ProviderSettings): Promise<ProviderDoors> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const said = await readJson(doorOf(address))
  const jose = await import('jose')
  if (said['issuer'] !== issuer) throw silent()
  return {
    authorization: doorOf(said['authorization_endpoint']),
    token: doorOf(said['token_endpoint']),
    keys: jose.createRemoteJWKSet(new URL(doorOf(said['jwks_uri'])), { timeoutDuration: patience }),
  }
}

/** Who somebody is, as the provider says. */
export interface ToldPerson {
  /** The id that the provider knows them by, for ever. */
  readonly subject: string
  /** An address that the provider has verified; undefined where it has not. */
  readonly email?: string
  readonly name?: string
  /** The provider has asked for more than a password. */
  readonly hasSecondFactor: boolean
}

/** Methods by which somebody shows who they are (RFC 8176), by what they rest on: knowledge, possession, the body. */
const methodKinds: readonly ReadonlySet<unknown>[] = [
  new Set(['pwd', 'pin', 'kba']),
  new Set(['otp', 'hwk', 'swk', 'sc', 'pop', 'sms', 'tel']),
  new Set(['fpt', 'face', 'iris', 'retina', 'vbm']),
]

/** Two methods of one kind, or one of any, are one factor. */
const isTwoFactors = (methods: readonly unknown[]): boolean =>
  methods.includes('mfa') || methodKinds.filter((kind) => methods.some((one) => kind.has(one))).length > 1

function toldBy({ sub = '', email, email_verified: isVerified, name, amr }: JWTPayload): ToldPerson {
  if (sub === '') throw new Refused('provider-wrong', {}, 'not-signed-in')
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : []
  return {
    subject: sub,
    ...(typeof email === 'string' && isVerified === true ? { email } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    hasSecondFactor: isTwoFactors(methods),
  }
}

/** Turns the code that a browser brought back into who somebody is. */
export async function askWhoCame(
  { issuer, clientId, clientSecret }: ProviderSettings,
  { token, keys }: ProviderDoors,
  back: {
    readonly code: string
    readonly verifier: string
    readonly nonce: string
    readonly address: string
  },
): Promise<ToldPerson> {
  const secret = [clientId, clientSecret].map(encodeURIComponent).join(':')
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: back.code,
    redirect_uri: back.address,
    code_verifier: back.verifier,
  })
  const authorization = `Basic ${Buffer.from(secret).toString('base64')}`
  const said = await readJson(token, { method: 'POST', body, headers: { authorization } })
  const { jwtVerify } = await import('jose')
  try {
    const { payload } = await jwtVerify(String(said['id_token']), keys, {
      issuer,
      audience: clientId,
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      requiredClaims: ['exp', 'iat', 'sub'],
    })
    if (payload['nonce'] !== back.nonce) throw new Error('nonce')
    return toldBy(payload)
  } catch (error) {
    throw new Refused('provider-wrong', {}, 'not-signed-in', { cause: error })
  }
}
