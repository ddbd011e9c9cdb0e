// How the OpenAPI document is made of the operations.
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { operations, type Operation } from '#definition'
import { tokenScheme } from './describe-operation.ts'
import { say } from './schemas-sentences.ts'

type Document = Record<string, unknown> & {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, object>>>>
}

const bytes = { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } }

/** Operations that take the bytes of a file say so: no schema checks them, so that nothing else would. */
function withBytes(document: Document): Document {
  const all: readonly Operation[] = Object.values(operations)
  const paths: Record<string, Record<string, object>> = {}
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    const own = Object.entries(methods).map(([method, described]) => {
      const found = all.find((one) => one.path === path && one.method.toLowerCase() === method)
      return [method, found?.body === 'bytes' ? { ...described, requestBody: bytes } : described] as const
    })
    paths[path] = Object.fromEntries(own)
  }
  return { ...document, paths }
}

/** Settings of the document: one schema a name, and the access token. */
export function openApiSettings(title: string, version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: { title, version },
      components: {
        securitySchemes: {
          [tokenScheme]: {
            type: 'http',
            scheme: 'bearer',
            description: say('access-token'),
          },
        },
      },
    },
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) =>
        typeof schema['$id'] === 'string' ? schema['$id'] : `schema-${index}`,
    },
    transformObject: (made) =>
      'openapiObject' in made ? withBytes(made.openapiObject as Document) : made.swaggerObject,
  }
}
