// Invented data say so in everything that leaves: a header on every answer, a property in JSON, a column in tables, the
// titles of a workbook, a file name.
import { pipeline, Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { inventedMark, inventedSentence, type JsonSchema } from '#definition'
import { labelCsv, labellingCsv } from '#formats'
import { actingAs, administrator, decideDataKind, type Database } from '#storage'
import { say } from './exports-sentences.ts'

const { column, header, property, value, rows, published } = inventedMark

/** What an answer may carry, for its schema. */
export const inventedProperty: JsonSchema = {
  [property]: { enum: [value], description: say('where-it-stands', { label: inventedSentence.en }) },
}

/** Whether the database holds invented data. One that held nothing is for real data from the moment it is served. */
export async function isInventedDatabase(db: Database): Promise<boolean> {
  return (await actingAs(db, administrator, (tx) => decideDataKind(tx, 'real'))) === value
}

/** A JSON object with the property in front. */
export function labelledJson(json: string): string {
  const rest = /^\s*\{/.test(json) ? json.trimStart().slice(1) : undefined
  if (rest === undefined) return json
  return `{"${property}":"${value}"${/^\s*\}/.test(rest) ? '' : ','}${rest}`
}

/** Whether rows of a table were invented or published by others: it goes by the row, not by the database alone. */
export type RowsKind = typeof value | typeof published

/** A table with the column at its end. */
function labelledCsv(csv: string, kind: RowsKind = value): string {
  return labelCsv(csv, { column, value: kind })
}

/** Says of the table that is sent that its rows were published by others: in a database of invented data they say so. */
export function sendsPublished(reply: FastifyReply, { isInvented }: { readonly isInvented: boolean }): void {
  if (isInvented) void reply.header(rows, published)
}

const kindOf = (reply: FastifyReply): RowsKind => (reply.getHeader(rows) === published ? published : value)

/** `kpi.csv` becomes `invented-kpi.csv`, so that the file still says so when it has been renamed by nobody. */
function labelFileName(reply: FastifyReply): void {
  const disposition = reply.getHeader('content-disposition')
  if (typeof disposition !== 'string' || kindOf(reply) === published) return
  const labelled = disposition
    .replace(/filename="/, `filename="${value}-`)
    .replace(/filename\*=UTF-8''/i, `filename*=UTF-8''${value}-`)
  void reply.header('content-disposition', labelled)
}

/** A JSON object that is sent piece by piece, with the property in front. */
async function* labellingJson(pieces: Readable): AsyncGenerator<string> {
  let isFirst = true
  for await (const piece of pieces) {
    const text = String(piece)
    yield isFirst ? labelledJson(text) : text
    isFirst = false
  }
}

function labelPayload(type: string, kind: RowsKind, payload: unknown): unknown {
  const isTable = type.includes('text/csv')
  if (isTable && payload instanceof Readable) {
    // What breaks off behind is told to the answer, and what breaks off before it, to the source.
    return pipeline(payload, labellingCsv({ column, value: kind }), () => undefined)
  }
  if (payload instanceof Readable && type.includes('application/json'))
    return Readable.from(labellingJson(payload), { objectMode: false })
  if (typeof payload !== 'string') return payload
  if (isTable) return labelledCsv(payload, kind)
  if (type.includes('ndjson')) return payload.split('\n').map(labelledJson).join('\n')
  return type.includes('json') ? labelledJson(payload) : payload
}

/** Labels every answer of the server, of whatever route it comes. */
export function labelAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    void reply.header(header, value)
    labelFileName(reply)
    done(null, labelPayload(String(reply.getHeader('content-type') ?? ''), kindOf(reply), payload))
  })
}
