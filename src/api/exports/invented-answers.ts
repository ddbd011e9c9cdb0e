// Invented data say so in everything that leaves: a header on every answer, a property in JSON, a column in tables, the
// titles of a workbook, a file name.
import { pipeline, Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { inventedMark, inventedSentence, textIn, type JsonSchema } from '#definition'
import { labelCsv, labellingCsv } from '#formats'
import { actingAs, administrator, decideDataKind, type Database } from '#storage'

const { column, header, property, value } = inventedMark

/** What an answer may carry, for its schema. */
export const inventedProperty: JsonSchema = {
  [property]: { enum: [value], description: `Where it stands: ${inventedSentence.en}` },
}

/** Whether the database holds invented data. One that held nothing is for real data from the moment it is served. */
export async function isInventedDatabase(db: Database): Promise<boolean> {
  return (await actingAs(db, administrator, (tx) => decideDataKind(tx, 'real'))) === value
}

/** What stands in every workbook of invented data, in the language of its reader; nothing where the data are real. */
export function findLabel(
  { isInvented }: { readonly isInvented: boolean },
  language = 'en',
): string | undefined {
  return isInvented ? textIn(inventedSentence, language) : undefined
}

/** A JSON object with the property in front. */
export function labelledJson(json: string): string {
  const rest = /^\s*\{/.test(json) ? json.trimStart().slice(1) : undefined
  if (rest === undefined) return json
  return `{"${property}":"${value}"${/^\s*\}/.test(rest) ? '' : ','}${rest}`
}

/** A table with the column at its end. */
export function labelledCsv(csv: string): string {
  return labelCsv(csv, { column, value })
}

/** `kpi.csv` becomes `invented-kpi.csv`, so that the file still says so when it has been renamed by nobody. */
function labelFileName(reply: FastifyReply): void {
  const disposition = reply.getHeader('content-disposition')
  if (typeof disposition !== 'string') return
  const labelled = disposition
    .replace(/filename="/, `filename="${value}-`)
    .replace(/filename\*=UTF-8''/i, `filename*=UTF-8''${value}-`)
  void reply.header('content-disposition', labelled)
}

function labelPayload(type: string, payload: unknown): unknown {
  const isTable = type.includes('text/csv')
  if (isTable && payload instanceof Readable) {
    // What breaks off behind is told to the answer, and what breaks off before it, to the source.
    return pipeline(payload, labellingCsv({ column, value }), () => undefined)
  }
  if (typeof payload !== 'string') return payload
  if (isTable) return labelledCsv(payload)
  if (type.includes('ndjson')) return payload.split('\n').map(labelledJson).join('\n')
  return type.includes('json') ? labelledJson(payload) : payload
}

/** Labels every answer of the server, of whatever route it comes. */
export function labelAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    void reply.header(header, value)
    labelFileName(reply)
    done(null, labelPayload(String(reply.getHeader('content-type') ?? ''), payload))
  })
}
