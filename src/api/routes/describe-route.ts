// What every route says of itself in the OpenAPI document.
import type { FastifySchema } from 'fastify'
import type { JsonSchema } from '#definition'
import { problemSchema } from '../schemas.ts'

export interface RouteDescription {
  readonly summary: string
  readonly answers: JsonSchema
  readonly query?: JsonSchema
  readonly params?: JsonSchema
  readonly body?: JsonSchema
  readonly headers?: JsonSchema
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
    response: { 200: answers, '4xx': problemSchema },
  }
}
