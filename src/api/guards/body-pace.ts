// Bodies that come too slowly are ended: a caller may take long for much, but has to bring something all the time.
import { PassThrough, type Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#definition'

/** The least that a body has to bring in a span of time. */
export interface BodyPace {
  readonly bytes: number
  readonly seconds: number
}

/** A kilobyte a second: 200 MB may take two days, and one that stands still half a minute. */
export const usualPace: BodyPace = { bytes: 30_000, seconds: 30 }

/** So long a caller who is told so has to hear it, in milliseconds; then the connection is closed. */
const lastWords = 2000

/** Whether more could be taken in right now: then the wait is the caller’s. */
const isHungry = (stream: Readable) => stream.readableLength < stream.readableHighWaterMark

function watch(payload: Readable, body: PassThrough, { bytes, seconds }: BodyPace, end: () => void): void {
  let brought = 0
  payload.on('data', (chunk: Buffer) => {
    brought += chunk.length
  })
  const judge = () => {
    const isSlow = brought < bytes && isHungry(payload) && isHungry(body)
    brought = 0
    if (!isSlow || payload.readableEnded || payload.destroyed) return
    clearInterval(timer)
    body.destroy(new Refused('body-too-slow', {}, 'too-slow'))
    setTimeout(end, lastWords).unref()
  }
  // What came while everything here stood still lies unread until timers are done: it is read first, and counts.
  const timer = setInterval(() => setImmediate(judge), seconds * 1000)
  timer.unref()
  for (const over of ['end', 'close', 'error']) payload.once(over, () => clearInterval(timer))
}

/** Ends what is slower than the pace with 408, on every route. */
export function endSlowBodies(server: FastifyInstance, pace: BodyPace = usualPace): void {
  server.addHook('preParsing', (request, reply, payload, done) => {
    const { raw } = request
    const hasBody =
      raw.headers['transfer-encoding'] !== undefined || Number(raw.headers['content-length']) > 0
    if (!hasBody || raw.complete) return done(null, payload)
    const body = new PassThrough()
    // Somebody who was refused before the body was read is refused all the same.
    body.on('error', () => undefined)
    payload.on('error', (error) => body.destroy(error))
    payload.pipe(body)
    // What nobody wants to read any more is thrown away, and not left to fill the line.
    reply.raw.once('finish', () => body.resume())
    watch(payload, body, pace, () => raw.socket.destroy())
    return done(null, body)
  })
}
