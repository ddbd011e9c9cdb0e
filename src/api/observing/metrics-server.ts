// Metrics on a port of their own that only this machine reaches: what stands in front of the site never passes it on.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Metrics } from './metrics.ts'

const host = '127.0.0.1'

function newServer({ read }: Metrics): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    read().then(
      ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(503).end(),
    )
  })
}

/**
 * Serves the metrics at `/metrics` of that port; 0 takes a free one.
 *
 * @throws the error of the system where the port is taken
 */
export async function serveMetrics(
  metrics: Metrics,
  port: number,
): Promise<{ address: string; close: () => void }> {
  const server = newServer(metrics)
  server.listen({ host, port })
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://${host}:${taken}/metrics`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
