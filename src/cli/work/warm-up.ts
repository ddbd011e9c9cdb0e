// What is asked first after a start is worked out before anybody asks, so that nobody waits for it behind what else is asked.
import { setTimeout } from 'node:timers/promises'
import { apiPaths } from '#definition'

/** The server as far as it is asked here. */
interface Asked {
  readonly inject: (request: {
    readonly method: 'GET'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
  }) => PromiseLike<unknown>
}

/** Nobody waits longer for the start than this, in milliseconds; what is not worked out by then goes on. */
const longest = 1500

/**
 * Asks for the status and the overview, as the public and as whoever brings the token. The status is what is asked most
 * often; the overview is the first page, and takes longest. What fails here is told to whoever asks for it.
 */
export async function warmUp(server: Asked, { token }: { readonly token?: string }): Promise<void> {
  const people = [{}, ...(token === undefined ? [] : [{ authorization: `Bearer ${token}` }])]
  const askAll = async (url: string) => {
    for (const headers of people) await server.inject({ method: 'GET', url, headers })
  }
  await askAll(apiPaths.status)
  const overview = askAll(apiPaths.overview)
  overview.catch(() => undefined)
  const ended = new AbortController()
  const enough = setTimeout(longest, undefined, { signal: ended.signal }).catch(() => undefined)
  await Promise.race([overview, enough])
  ended.abort()
}
