// Requests that are none: a broken request line, an address that cannot be read, headers without end. They get a problem too.
import { STATUS_CODES, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyHttpOptions, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { Refused } from '#definition'
import { refusedJson, sendRefused } from './problem-details.ts'

/** Limits of the connections themselves, in milliseconds. A body has its own: see body-pace.ts. */
export const connectionLimits = {
  /** A connection on which nothing moves; longer than any question takes. */
  connectionTimeout: 600_000,
  keepAliveTimeout: 72_000,
  http: { headersTimeout: 20_000, connectionsCheckingInterval: 5000 },
} as const satisfies FastifyHttpOptions<Server>

/** More are not accepted at once. */
export const mostConnections = 1000

function whatBroke({ code }: NodeJS.ErrnoException): Refused {
  if (code === 'HPE_HEADER_OVERFLOW') return new Refused('headers-too-large', {}, 'headers-too-large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Refused('request-too-slow', {}, 'too-slow')
  return new Refused('not-http', {}, 'bad-request')
}

/** Answers on the bare connection: there is no request to reply to. */
function answerOnSocket(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, body } = refusedJson(whatBroke(error))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ]
  // Destroyed once it is written: what else arrives is not read.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}

/** An address that cannot be read, or is longer than any there is. */
function answerBadAddress(
  error: Error & { statusCode?: number },
  _request: FastifyRequest,
  reply: FastifyReply,
) {
  if (error.statusCode === 414)
    return void sendRefused(reply, new Refused('address-too-long', {}, 'address-too-long'))
  return void sendRefused(reply, new Refused('address-percent', {}, 'bad-request'))
}

/** For the settings of the server: every broken request is answered with problem details. */
export const brokenRequestAnswers = {
  clientErrorHandler: answerOnSocket,
  frameworkErrors: answerBadAddress,
} as const satisfies FastifyServerOptions
