// What Fastify checks of an operation and OpenAPI says of it, out of the table of operations.
import type { FastifySchema } from 'fastify'
import {
  operationSentences,
  type ContractSchemas,
  type JsonSchema,
  type Operation,
  type OperationId,
} from '#definition'
import { referenceTo, withReferences } from './components.ts'
import { say } from './schemas-sentences.ts'

/** The header of operations that understand an idempotency key. */
const idempotencyHeaders = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: say('idempotency-key'),
    },
  },
} as const

/** By which OpenAPI knows the access token. */
export const tokenScheme = 'accessToken'

const json = (name: string) => ({ 'application/json': { schema: referenceTo(name) } })
const problem = { 'application/problem+json': { schema: referenceTo('ProblemDetails') } }
const aFile = { schema: { type: 'string', format: 'binary' } }

function paramsOf({ path }: Operation, part: JsonSchema): JsonSchema | undefined {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])
  if (names.length === 0) return undefined
  const properties = Object.fromEntries(names.map((name) => [name, part]))
  return { type: 'object', properties, required: names, additionalProperties: false }
}

function answersOf({ answers = {}, files = [] }: Operation): Record<string, JsonSchema> {
  const ofFiles = Object.fromEntries(files.map((type) => [type, aFile]))
  const named = Object.entries(answers)
  if (named.length > 0) {
    return Object.fromEntries(
      named.map(([status, name]) => [
        status,
        { description: say('answer'), content: { ...json(name), ...ofFiles } },
      ]),
    )
  }
  if (files.length > 0) return { 200: { description: say('answer-file'), content: ofFiles } }
  return { 204: { description: say('answer-none'), type: 'null' } }
}

function refusalsOf({ refusals = {} }: Operation): Record<string, JsonSchema> {
  const named = Object.entries(refusals).map(([status, name]) => [
    status,
    { description: say('refusal'), content: { ...json(name), ...problem } },
  ])
  return {
    ...(Object.fromEntries(named) as Record<string, JsonSchema>),
    '4xx': { description: say('refusal-of-caller'), content: problem },
    '5xx': { description: say('refusal-of-server'), content: problem },
  }
}

/** The schema of an operation: its question is checked on the way in, its answer is documented and written. */
export function describeOperation(
  id: OperationId,
  operation: Operation,
  contract: ContractSchemas,
): FastifySchema {
  const { query, body, may, isKeyed } = operation
  const params = paramsOf(operation, contract.pathPart)
  return {
    ...{ operationId: id, summary: operationSentences[id] },
    ...(may === 'official' ? { security: [{ [tokenScheme]: [] }] } : {}),
    ...(params ? { params } : {}),
    ...(query ? { querystring: withReferences(contract.questionSchemas[query], new Map()) } : {}),
    ...(body && body !== 'bytes' ? { body: referenceTo(body) } : {}),
    ...(isKeyed ? { headers: idempotencyHeaders } : {}),
    response: { ...answersOf(operation), ...refusalsOf(operation) },
  }
}
