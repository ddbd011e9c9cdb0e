// Holds every answer of a server under test to the contract: as it is before it is written out, and as it is sent.
import { Ajv, type ErrorObject } from 'ajv'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { loadSchemas, operations, type ContractSchemas, type Operation } from '#definition'
import { componentsOf } from '../schemas/index.ts'

const ajv = new Ajv({ strict: false, allErrors: true, formats: { date: true, binary: true } })
for (const schema of componentsOf(await loadSchemas()).values()) ajv.addSchema(schema)

type Named = keyof ContractSchemas['answerSchemas']

/** What of a value is not as the schema of that name says; nothing where all is. */
export function schemaFaults(name: Named, value: unknown): readonly ErrorObject[] {
  const validate = ajv.getSchema(name)
  if (!validate) throw new Error(`The contract has no schema “${name}”.`)
  return validate(value) ? [] : (validate.errors ?? [])
}

/** The operation that a request came to. */
function operationOf({ routeOptions }: FastifyRequest): Operation | undefined {
  const id = routeOptions.schema?.operationId
  return (Object.entries(operations) as [string, Operation][]).find(([name]) => name === id)?.[1]
}

/** The schema that an answer with this status has to keep to; null where no JSON may be answered with it. */
function schemaOf({ answers = {}, refusals = {} }: Operation, status: number): Named | null {
  const named = { ...answers, ...refusals } as Readonly<Record<number, Named>>
  return named[status] ?? null
}

/** What is wrong with an answer. */
function answerFaults(
  request: FastifyRequest,
  { statusCode }: FastifyReply,
  body: unknown,
): readonly unknown[] {
  const operation = operationOf(request)
  if (!operation) return []
  const name = schemaOf(operation, statusCode)
  return name === null ? [`${statusCode} is not in the contract`] : schemaFaults(name, body)
}

/** Hooks that look at every answer. What they found is in the list that is given back. */
export function watchAnswers(): {
  readonly watch: (server: FastifyInstance) => void
  readonly faults: string[]
} {
  const faults: string[] = []
  const look = (request: FastifyRequest, reply: FastifyReply, body: unknown) => {
    const found = answerFaults(request, reply, body)
    if (found.length > 0)
      faults.push(
        `${request.method} ${request.url} ${reply.statusCode}: ${JSON.stringify(found).slice(0, 2000)}`,
      )
  }
  const watch = (server: FastifyInstance) => {
    // Before it is written out: what the schema does not name would be left out without a word.
    server.addHook('preSerialization', (request, reply, payload, done) => {
      look(request, reply, payload)
      done(null, payload)
    })
    server.addHook('onSend', (request, reply, payload, done) => {
      const type = String(reply.getHeader('content-type') ?? '')
      const isText = typeof payload === 'string' || Buffer.isBuffer(payload)
      const isPlain = reply.getHeader('content-encoding') === undefined
      if (isText && isPlain && type.startsWith('application/json'))
        look(request, reply, JSON.parse(String(payload)))
      if (isText && type.startsWith('application/problem+json')) {
        const found = schemaFaults('ProblemDetails', JSON.parse(String(payload)))
        if (found.length > 0) faults.push(`${request.method} ${request.url}: ${JSON.stringify(found)}`)
      }
      done(null, payload)
    })
  }
  return { watch, faults }
}
