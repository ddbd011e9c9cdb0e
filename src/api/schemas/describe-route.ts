// What every route says of itself in the OpenAPI document.
import type { FastifySchema } from 'fastify'
import type { JsonSchema } from '#definition'
import { inventedProperty } from '../exports/index.ts'
import { problemSchema } from './schemas.ts'

export interface RouteDescription {
  readonly summary: string
  readonly answers: JsonSchema
  readonly query?: JsonSchema
  readonly params?: JsonSchema
  readonly body?: JsonSchema
  readonly headers?: JsonSchema
}

/** Every answer may say of itself that its data are invented. */
function withProperty(answers: JsonSchema): JsonSchema {
  return {
    ...answers,
    properties: { ...(answers['properties'] as JsonSchema | undefined), ...inventedProperty },
  }
}

/** The schema of a route: its question is validated on the way in, its answer is documented and tested. */
export function describeRoute({
  summary,
  answers,
  query,
  params,
  body,
  headers,
}: RouteDescription): FastifySchema {
  return {
    summary,
    ...(query ? { querystring: query } : {}),
    ...(params ? { params } : {}),
    ...(body ? { body } : {}),
    ...(headers ? { headers } : {}),
    response: { 200: withProperty(answers), '4xx': problemSchema },
  }
}
