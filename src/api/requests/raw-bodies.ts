// Routes that take a body as it streams in, whatever it is, beside those that take JSON whole.
import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './api-context.ts'
import type { UploadPlace } from '../uploads/index.ts'

/** Registers routes whose bodies are streams. */
export function withRawBodies(server: FastifyInstance, routes: (scope: FastifyInstance) => void): void {
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, body: Readable, accept) => accept(null, body))
    routes(scope)
    done()
  })
}

/** Where bodies are put while they are read. */
export function uploadPlace({ uploadFolder, mostMegabytes = 200 }: ApiContext): UploadPlace {
  return { folder: uploadFolder, mostMegabytes }
}
