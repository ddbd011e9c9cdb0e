// A provider of single sign-on on this machine, as a ministry would run one: its own page, on which one says who one is.
import type { AddressInfo } from 'node:net'
import { createServer, type RequestListener } from 'node:http'
import Provider from 'oidc-provider'

/** What a program has to know of it, and the end of it. */
export interface IdentityProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly close: () => Promise<void>
}

interface Told {
  [name: string]: unknown
  readonly accountId: string
  readonly claims: () => { sub: string; [claim: string]: string | boolean }
}

/** Whoever types an address is known by it: this provider believes everybody. */
const findAccount = (_: unknown, id: string): Told => ({
  accountId: id,
  claims: () => ({ sub: id, email: id, email_verified: true, name: id }),
})

/** Opens it for a site that comes back at that address. */
export async function openIdentityProvider(back: string): Promise<IdentityProvider> {
  let answer: RequestListener = () => undefined
  const server = createServer((request, reply) => answer(request, reply))
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', () => listening())
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { clientId: 'waymark', clientSecret: 'a-secret-of-waymark-for-journeys' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [back],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a-key-of-the-provider'] },
    findAccount,
  })
  const asked = provider.callback()
  answer = (request, reply) => void asked(request, reply)
  return {
    issuer,
    ...client,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
