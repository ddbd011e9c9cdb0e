// Text that no database keeps is refused where it arrives, wherever in a request it stands, with a sentence that names the place.
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#definition'
import { findNameTwice } from '#formats'
import { say } from './guards-sentences.ts'

/** Deeper than this no answer of any register goes. */
const deepest = 40

function whatIsWrong(text: string): 'text-nul' | 'text-half-sign' | undefined {
  if (text.includes('\0')) return 'text-nul'
  return text.isWellFormed() ? undefined : 'text-half-sign'
}

/** Something in a request, and what it stands in. */
interface Place {
  readonly name: string
  readonly inside?: Place
  readonly value: unknown
  readonly depth: number
}

/** “In the body, fields, remark”. A name may itself be what is wrong, or have no end. */
function shown({ name, inside }: Place): string {
  const own = name.toWellFormed().replaceAll('\0', '').slice(0, 60)
  return inside ? `${shown(inside)}, ${own}` : own
}

function partsOf(place: Place): Place[] {
  const { value, depth } = place
  if (typeof value !== 'object' || value === null) return []
  if (depth >= deepest) throw new Refused('body-too-deep', { place: shown(place), deepest }, 'bad-request')
  return Object.entries(value).map(([name, one]: [string, unknown]) => ({
    ...{ name, inside: place, value: one, depth: depth + 1 },
  }))
}

/** Throws `Refused` for the first text in the value, names included, that cannot be kept. `name` says where it stands. */
export function checkText(name: string, value: unknown): void {
  const open: Place[] = [{ name, value, depth: 0 }]
  for (let place = open.pop(); place; place = open.pop()) {
    const wrong =
      whatIsWrong(place.name) ?? (typeof place.value === 'string' ? whatIsWrong(place.value) : undefined)
    if (wrong) throw new Refused(wrong, { place: shown(place) }, 'bad-request')
    open.push(...partsOf(place))
  }
}

/** Bytes that are no UTF-8 would be kept as other signs than were meant. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('body-not-utf8', {}, 'bad-request')
  }
}

/** Of two answers under one name only the last would be seen. The text was read as JSON before. */
function refuseNameTwice(text: string): void {
  const twice = findNameTwice(text)
  if (twice) throw new Refused('body-name-twice', { ...twice }, 'bad-request')
}

/** A query whose percent signs mean nothing would be taken as it is written, which nobody meant. */
function checkQuery(url: string): void {
  const at = url.indexOf('?')
  if (at < 0) return
  try {
    decodeURIComponent(url.slice(at))
  } catch {
    throw new Refused('query-percent', {}, 'bad-request')
  }
}

/** Checks path, query and JSON body of every request before anybody looks at them. */
export function refuseBadText(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = textOf(bytes)
    void parse(request, text, (error, body) => {
      if (error) return done(error)
      try {
        refuseNameTwice(text)
      } catch (refused) {
        return done(refused as Error)
      }
      done(null, body)
    })
  })
  server.addHook('preValidation', (request, _reply, done) => {
    checkQuery(request.url)
    checkText(say('in-path'), request.params)
    checkText(say('in-query'), request.query)
    // A body that is still coming in is no text yet; the readers of files have a look of their own.
    if (!(request.body instanceof Readable)) checkText(say('in-body'), request.body)
    done()
  })
  // Numbers of the query are numbers only now; one without end passes every limit of a schema.
  server.addHook('preHandler', (request, _reply, done) => {
    const endless = Object.entries(request.query as object).find(
      ([, value]) => Math.abs(Number(value)) === Infinity && typeof value === 'number',
    )
    done(endless && new Refused('number-endless', { name: endless[0] }, 'bad-request'))
  })
}
