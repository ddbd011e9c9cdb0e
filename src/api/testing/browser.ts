// A browser for suites over HTTP: it keeps the cookies that it is given, and says where its pages are from.
import type { FastifyInstance } from 'fastify'

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly payload?: object
  /** Where the page is from that sends it; the site itself where not said. */
  readonly origin?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Browser {
  readonly send: (url: string, sent?: Sent) => Promise<{ status: number; body: Record<string, unknown> }>
  /** What it keeps, with what was said of each cookie. */
  readonly cookies: () => ReadonlyMap<string, string>
}

/** Opens one at that machine; `host` is the name under which it opened the site. */
export function openBrowser(
  server: FastifyInstance,
  host = 'localhost:4750',
  remoteAddress = '127.0.0.1',
): Browser {
  const kept = new Map<string, string>()
  const keep = (line: string) => {
    const [name = ''] = line.split('=')
    if (/Max-Age=0/.test(line)) kept.delete(name)
    else kept.set(name, line)
  }
  return {
    cookies: () => kept,
    send: async (url, { method = 'GET', payload, origin = `http://${host}`, headers = {} } = {}) => {
      const cookie = [...kept.values()].map((line) => line.split(';')[0]).join('; ')
      const answer = await server.inject({
        ...{ method, url, remoteAddress, ...(payload ? { payload } : {}) },
        headers: { host, ...(method === 'GET' ? {} : { origin }), ...(cookie ? { cookie } : {}), ...headers },
      })
      for (const line of [answer.headers['set-cookie'] ?? []].flat()) keep(line)
      return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() }
    },
  }
}
