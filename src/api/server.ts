// The HTTP door: routes with schemas, problems instead of stack traces, entity tags, compression, safe headers.
import fastifyCompress from '@fastify/compress'
import fastifyEtag from '@fastify/etag'
import fastifySwagger from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'
import helmet from 'helmet'
import { apiPaths } from '#definition'
import type { ApiContext } from './api-context.ts'
import { newAnswerStore } from './answer-store.ts'
import { isInventedDatabase, labelAnswers } from './invented-answers.ts'
import { handleProblems } from './problem-details.ts'
import { routes } from './routes/index.ts'
import { sealAnswers } from './sealed-answers.ts'
import { serveWebSite } from './web-site.ts'

/** Everything from this origin, and nothing from anywhere else. */
const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
}

/** Makes the server, ready to listen. Nothing of a request is logged but method, path and status. */
export async function createServer(
  settings: Omit<ApiContext, 'answers' | 'isInvented'>,
): Promise<FastifyInstance> {
  const isInvented = await isInventedDatabase(settings.db)
  const context: ApiContext = { ...settings, isInvented, answers: newAnswerStore(settings.db) }
  const server = fastify({
    logger: { level: 'error', redact: ['req.headers.authorization', 'req.headers.cookie'] },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: true, useDefaults: true } },
    routerOptions: { maxParamLength: 200 },
    bodyLimit: 1_000_000,
  })
  handleProblems(server)
  // Before entity tags and compression, which work on what is really sent.
  if (isInvented) labelAnswers(server)
  if (context.findSeal) sealAnswers(server, context.findSeal)
  const setSafeHeaders = helmet({ contentSecurityPolicy, strictTransportSecurity: false })
  server.addHook('onRequest', (request, reply, next) => {
    setSafeHeaders(request.raw, reply.raw, () => next())
  })
  await server.register(fastifyEtag)
  await server.register(fastifyCompress, { threshold: 1024 })
  await server.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: `Waymark: ${context.roadmap.name.en}`, version: context.version },
    },
  })
  await server.register((api, _options, done) => {
    api.addHook('onRequest', (_request, reply, next) => {
      void reply.header('cache-control', 'no-cache')
      next()
    })
    for (const route of routes) route(api, context)
    api.get(apiPaths.openapi, { schema: { hide: true } }, (_request, reply) => reply.send(server.swagger()))
    done()
  })
  await serveWebSite(server, context.webFolder)
  await server.ready()
  return server
}
