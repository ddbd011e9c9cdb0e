// Cookies of sessions: sent with encryption only, but on the machine itself; and what another site makes a browser write is refused.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#definition'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** Whether a name of a host means the machine itself. */
export const isLoopback = (host: string): boolean => loopback.has(host.toLowerCase())

/** Whether the page that asks came with encryption. A web server in front may bring its own name for this one as the host. */
const isPageEncrypted = ({ headers: { origin } }: FastifyRequest): boolean =>
  origin?.toLowerCase().startsWith('https://') === true

/** Sets cookies; wherever the site is not opened on its own machine, browsers send them with encryption only. */
export function setCookies(request: FastifyRequest, reply: FastifyReply, cookies: readonly string[]): void {
  const isSecure = !isLoopback(request.hostname) || isPageEncrypted(request)
  for (const cookie of cookies)
    void reply.header(
      'set-cookie',
      isSecure && !/; Secure(?:;|$)/.test(cookie) ? `${cookie}; Secure` : cookie,
    )
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}

/** Where a browser says the request comes from: from this site, from another one, or nothing at all. */
function comesFrom({ headers, host }: FastifyRequest): 'here' | 'elsewhere' | 'unsaid' {
  const said = headers['sec-fetch-site']
  if (said !== undefined) return said === 'same-origin' ? 'here' : 'elsewhere'
  const { origin } = headers
  if (origin === undefined) return 'unsaid'
  return hostOf(origin) === host ? 'here' : 'elsewhere'
}

/**
 * Refuses what a browser writes because another site made it to. Programs that bring a token say no origin; a browser
 * always does.
 *
 * @param isBySession the request shows who it is from by a cookie, which browsers send by themselves
 */
export function refuseForeignWrites(request: FastifyRequest, isBySession: boolean): void {
  if (reading.has(request.method) || request.headers.authorization !== undefined) return
  const from = comesFrom(request)
  if (from === 'elsewhere' || (from === 'unsaid' && isBySession))
    throw new Refused('origin-strange', {}, 'forbidden')
}

/** A password is not taken from a page that came without encryption, but from the machine itself. */
export function refuseUnencrypted({ headers: { origin } }: FastifyRequest): void {
  if (origin === undefined || !URL.canParse(origin)) return
  const { protocol, hostname } = new URL(origin)
  if (protocol === 'http:' && !isLoopback(hostname)) throw new Refused('sign-in-unencrypted', {}, 'forbidden')
}

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'] as const

/** Whether whoever asks sits at the machine itself, as far as a request can show that. */
export const isAtThisMachine = ({ headers, hostname, socket }: FastifyRequest): boolean =>
  isLoopback(hostname) &&
  isLoopback((socket.remoteAddress ?? '').replace('::ffff:', '')) &&
  forwarding.every((name) => headers[name] === undefined)
