// The HTTP door: routes with schemas, problems instead of stack traces, entity tags, compression, safe headers.
import fastifyCompress from '@fastify/compress'
import fastifyEtag from '@fastify/etag'
import fastifySwagger from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'
import helmet from 'helmet'
import { apiPaths } from '#definition'
import { connectionsOf, type Database } from '#storage'
import type { ApiContext } from './api-context.ts'
import { newAnswerStore, type AnswerStore } from './answer-store.ts'
import { tellCaches } from './cache-control.ts'
import { isInventedDatabase, labelAnswers, labelledJson } from './invented-answers.ts'
import { newQuestionQueue } from './question-queue.ts'
import { handleProblems } from './problem-details.ts'
import { routes } from './routes/index.ts'
import { isStranger } from './send-answer.ts'
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

/** Of a stranger two questions are worked out at once, others have their turn in between; and so many may wait. */
const [perStranger, mostWaiting] = [2, 100]

/** Answers that are kept; half of the connections stay free for looks and for those who write. */
function answersOf(db: Database, isInvented: boolean): AnswerStore {
  const atOnce = Math.max(1, Math.floor(connectionsOf(db) / 2))
  // One token stands for all officials: they wait for each other only where strangers would wait for all of them.
  const perCaller = (caller: string) => (isStranger(caller) ? perStranger : Math.max(1, atOnce - 1))
  const queue = newQuestionQueue({ atOnce, perCaller, mostWaiting })
  return newAnswerStore(db, queue, isInvented ? labelledJson : undefined)
}

/** Makes the server, ready to listen. Nothing of a request is logged but method, path and status. */
export async function createServer(
  settings: Omit<ApiContext, 'answers' | 'isInvented'>,
): Promise<FastifyInstance> {
  const isInvented = await isInventedDatabase(settings.db)
  const context: ApiContext = { ...settings, isInvented, answers: answersOf(settings.db, isInvented) }
  const server = fastify({
    logger: { level: 'error', redact: ['req.headers.authorization', 'req.headers.cookie'] },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: true, useDefaults: true } },
    routerOptions: { maxParamLength: 200 },
    bodyLimit: 1_000_000,
  })
  handleProblems(server)
  // Before entity tags and compression, which work on what is really sent.
  if (isInvented) labelAnswers(server)
  const setSafeHeaders = helmet({ contentSecurityPolicy, strictTransportSecurity: false })
  server.addHook('onRequest', (request, reply, next) => {
    setSafeHeaders(request.raw, reply.raw, () => next())
  })
  tellCaches(server)
  await server.register(fastifyEtag)
  await server.register(fastifyCompress, { threshold: 1024 })
  await server.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: `Waymark: ${context.roadmap.name.en}`, version: context.version },
    },
  })
  await server.register((api, _options, done) => {
    for (const route of routes) route(api, context)
    api.get(apiPaths.openapi, { schema: { hide: true } }, (_request, reply) => reply.send(server.swagger()))
    done()
  })
  await serveWebSite(server, context.webFolder)
  await server.ready()
  return server
}
