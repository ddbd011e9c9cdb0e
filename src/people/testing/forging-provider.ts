// A provider of single sign-on on this machine that says whatever a test wants, right or wrong.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** What the provider says next; its usual words where a test says nothing. */
export interface Telling {
  readonly claims?: { readonly sub?: string; readonly [name: string]: unknown }
  readonly issuer?: string
  readonly audience?: string
  /** Signed with a key that the provider does not publish. */
  readonly isForged?: boolean
  readonly isOld?: boolean
  /** It answers nothing but faults. */
  readonly isBroken?: boolean
}

export interface ForgingProvider {
  readonly issuer: string
  /** What it says to the next who come with a code. */
  readonly tell: (telling: Telling) => void
  /** What it was sent to its door for tokens. */
  readonly asked: URLSearchParams[]
  readonly close: () => Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}

export const clientId = 'waymark'

/** Opens it on a free port. The code that it takes is the nonce that it signs. */
export async function openForgingProvider(): Promise<ForgingProvider> {
  const [own, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const key = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256' }
  const asked: URLSearchParams[] = []
  let telling: Telling = {}
  const tokenFor = (issuer: string, code: string) =>
    new SignJWT({ email: 'ana@example.org', email_verified: true, nonce: code, ...telling.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'own' })
      .setSubject(telling.claims?.sub ?? 'ana-at-work')
      .setIssuer(telling.issuer ?? issuer)
      .setAudience(telling.audience ?? clientId)
      .setIssuedAt(telling.isOld ? 1_000_000 : undefined)
      .setExpirationTime(telling.isOld ? 1_000_600 : '5 minutes')
      .sign(telling.isForged ? other.privateKey : own.privateKey)
  const answerTo = async (request: IncomingMessage, issuer: string): Promise<object | undefined> => {
    if (telling.isBroken) return undefined
    if (request.url === '/keys') return { keys: [key] }
    if (request.url === '/token') {
      const sent = new URLSearchParams(await bodyOf(request))
      asked.push(sent)
      return { id_token: await tokenFor(issuer, sent.get('code') ?? '') }
    }
    const doors = { authorization_endpoint: `${issuer}/enter`, token_endpoint: `${issuer}/token` }
    return { issuer, ...doors, jwks_uri: `${issuer}/keys` }
  }
  const server = createServer((request, reply) => {
    const { port } = server.address() as AddressInfo
    void answerTo(request, `http://127.0.0.1:${port}`).then((answer) => {
      reply.writeHead(answer ? 200 : 500, { 'content-type': 'application/json' })
      reply.end(JSON.stringify(answer ?? {}))
    })
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.address() as AddressInfo
  return {
    issuer: `http://127.0.0.1:${port}`,
    tell: (next) => {
      telling = next
    },
    asked,
    close: () => new Promise((closed) => void server.close(() => closed())),
  }
}
