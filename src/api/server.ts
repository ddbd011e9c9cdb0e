// The HTTP door: routes with schemas, problems instead of stack traces, entity tags, compression, safe headers.
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastifyCompress from '@fastify/compress'
import fastifyEtag from '@fastify/etag'
import fastifySwagger from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'
import helmet from 'helmet'
import { apiPaths, isDate, loadSchemas } from '#definition'
import { hearWhileWorking } from '#formats'
import { styleSheet } from '#site'
import { connectionsOf, hearEmbedded } from '#storage'
import {
  askWho,
  brokenRequestAnswers,
  connectionLimits,
  handleProblems,
  isStranger,
  mostConnections,
  noteOwnWrites,
  type ApiContext,
} from './requests/index.ts'
import {
  newAnswerStore,
  newLately,
  newQuestionQueue,
  sealAnswers,
  tellCaches,
  type AnswerStore,
} from './answers/index.ts'
import { speakToCallers } from './languages/index.ts'
import { endSlowBodies, logSettings, refuseBadText, retryReads } from './guards/index.ts'
import { isInventedDatabase, labelAnswers, labelledJson } from './exports/index.ts'
import { serveOperations } from './routes/index.ts'
import { openApiSettings } from './schemas/index.ts'
import { serveHealth } from './observing/index.ts'
import { servePublicPages } from './public-site.ts'
import { serveWebSite } from './web-site.ts'

/** Everything from this origin, and nothing from anywhere else; nothing inline, styles neither. */
const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    styleSrc: ["'self'", styleSheet.source],
    styleSrcAttr: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
}

/** Of a stranger two questions are worked out at once, others have their turn in between; and so many may wait. */
const [perStranger, mostWaiting] = [2, 100]

/**
 * What a server is made of. Without a folder for uploads it makes one, which is gone with it. `watch` may add hooks before
 * anything else does: tests look at every answer with it.
 */
type ServerSettings = Omit<ApiContext, 'answers' | 'ownWrites' | 'isInvented' | 'uploadFolder'> &
  Partial<Pick<ApiContext, 'uploadFolder'>> & { readonly watch?: (server: FastifyInstance) => void }

/** While imports are taken, which change figures all the time until they are whole, answers may lag so many times as long. */
const moreWhileImporting = 5

/** Where everybody has the one connection by turns, a question of a few statements does not wait for one of many. */
const atOnceByTurns = 3

/** Answers that are kept; half of the connections stay free for looks and for those who write. */
function answersOf({ db, mostLag: usual = 0, imports }: ServerSettings, isInvented: boolean): AnswerStore {
  const mostLag = () => (imports?.running.size ? usual * moreWhileImporting : usual)
  const connections = connectionsOf(db)
  const atOnce = connections === 1 ? atOnceByTurns : Math.floor(connections / 2)
  // One token stands for all officials: they wait for each other only where strangers would wait for all of them.
  const perCaller = (caller: string) => (isStranger(caller) ? perStranger : Math.max(1, atOnce - 1))
  const queue = newQuestionQueue({ atOnce, perCaller, mostWaiting })
  return newAnswerStore(db, queue, { mostLag, ...(isInvented ? { label: labelledJson } : {}) })
}

/** Whoever waits for the embedded database goes on before the next caller is served, and in the midst of long work. */
function hearBetweenCallers(server: FastifyInstance): void {
  server.server.prependListener('request', () => void hearEmbedded())
  const end = hearWhileWorking(hearEmbedded)
  server.addHook('onClose', (_server, done) => {
    end()
    done()
  })
}

/** Makes the server, ready to listen. Nothing of a request is logged but its method and route. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const isInvented = await isInventedDatabase(settings.db)
  const uploadFolder = settings.uploadFolder ?? mkdtempSync(join(tmpdir(), 'waymark-uploads-'))
  const answers = answersOf(settings, isInvented)
  const ownWrites = newLately((settings.mostLag ?? 0) * moreWhileImporting)
  const context: ApiContext = { ...settings, uploadFolder, isInvented, answers, ownWrites }
  const server = fastify({
    ...connectionLimits,
    ...brokenRequestAnswers,
    logger: logSettings(context.logTo),
    trustProxy: context.trustedProxies ? [...context.trustedProxies] : false,
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: true, useDefaults: true },
      // The days that a database knows, and no others.
      onCreate: (ajv) => void ajv.addFormat('date', isDate),
    },
    routerOptions: { maxParamLength: 200 },
    // On a busy machine it may take long to take over the imports of a server that is gone: the start waits, and does not fail.
    pluginTimeout: 0,
    bodyLimit: 1_000_000,
  })
  server.server.maxConnections = mostConnections
  hearBetweenCallers(server)
  settings.watch?.(server)
  handleProblems(server)
  endSlowBodies(server, context.bodyPace)
  refuseBadText(server)
  if (settings.uploadFolder === undefined)
    server.addHook('onClose', () => rm(uploadFolder, { recursive: true, force: true }))
  // Before entity tags and compression, which work on what is really sent.
  if (isInvented) labelAnswers(server)
  if (context.findSeal) sealAnswers(server, context.findSeal)
  const setSafeHeaders = helmet({ contentSecurityPolicy, strictTransportSecurity: false })
  server.addHook('onRequest', (request, reply, next) => {
    setSafeHeaders(request.raw, reply.raw, () => next())
  })
  tellCaches(server)
  noteOwnWrites(server, context)
  await server.register(fastifyEtag)
  await server.register(fastifyCompress, { threshold: 1024 })
  await server.register(
    fastifySwagger,
    openApiSettings(`Waymark: ${context.roadmap.name.en}`, context.version),
  )
  const contract = await loadSchemas()
  await server.register((api, _options, done) => {
    askWho(api, context)
    speakToCallers(api)
    retryReads(api)
    serveOperations(api, context, contract)
    api.get(apiPaths.openapi, { schema: { hide: true } }, (_request, reply) => reply.send(server.swagger()))
    done()
  })
  serveHealth(server, { db: context.db, isEnding: () => context.imports?.pausing.aborted === true })
  await serveWebSite(server, context, servePublicPages(server, context))
  await server.ready()
  return server
}
