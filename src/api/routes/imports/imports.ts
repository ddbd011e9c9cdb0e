import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  apiPaths,
  readMapping,
  Refused,
  type ImportAnswer,
  type ImportCommit,
  type ImportsAnswer,
  type Mapping,
  type Register,
} from '#definition'
import { actingAs, readImports, readMappings } from '#storage'
import { getRegister, signedIn, uploadPlace, withRawBodies, type ApiContext } from '../../requests/index.ts'
import { isBusy, newImportDesk, type ImportDesk, type ImportWish } from '../../imports/index.ts'
import { describeRoute, idParams, importQuestions, importSchemas } from '../../schemas/index.ts'
import { receiveUpload, safeFileName } from '../../uploads/index.ts'
import { markedImportRoute, noSuchImport, stillBusy } from './marked-import.ts'

const one = apiPaths.oneImport.replace('{id}', ':id')

interface UploadQuery {
  readonly register: string
  readonly name?: string
  readonly mapping?: string
  readonly table?: string
  readonly sheets?: 'alike'
  readonly jurisdiction?: string
  readonly institution?: string
  readonly source?: string
}

interface MappingBody extends Omit<ImportWish, 'mapping'> {
  readonly mapping: unknown
}

/** A mapping that leads to this register, or a sentence. */
function getMapping(value: unknown, register: Register): Mapping {
  const mapping = readMapping(value)
  if ('wrong' in mapping) throw new Refused('as-said', { what: mapping.wrong }, 'bad-request')
  if (!('register' in mapping.target) || mapping.target.register !== register.id) {
    throw new Refused('layout-elsewhere', { register: register.id }, 'bad-request')
  }
  return mapping
}

async function savedMapping(request: FastifyRequest, context: ApiContext, register: Register, name: string) {
  const saved = await actingAs(context.db, signedIn(request, context), (tx) => readMappings(tx, register.id))
  const found = saved.find((one) => one.name === name)
  if (found) return found.mapping
  throw new Refused('layout-unknown-for-register', { mapping: name, register: register.id }, 'bad-request')
}

function uploadRoute(server: FastifyInstance, context: ApiContext, desk: ImportDesk): void {
  const summary = 'Takes a file in and plans its import; nothing of it is stored in a register'
  const schema = describeRoute({ summary, answers: importSchemas.import, query: importQuestions.upload })
  withRawBodies(server, (scope) => {
    scope.post<{ Querystring: UploadQuery; Body: Readable | undefined }>(
      apiPaths.imports,
      { schema },
      async (request, reply) => {
        const person = signedIn(request, context)
        const { register: id, name = '', mapping: saved, ...wish } = request.query
        const register = getRegister(context, id)
        const mapping = saved === undefined ? null : await savedMapping(request, context, register, saved)
        if (!request.body) throw new Refused('file-body-missing', {}, 'bad-request')
        const { path, digest } = await receiveUpload(request.body, uploadPlace(context))
        const file = { path, digest, name: safeFileName(name) }
        const job = await desk.open(person, register, file, { mapping, ...wish })
        return reply
          .status(202)
          .header('location', apiPaths.oneImport.replace('{id}', job.id))
          .send(job.answer)
      },
    )
  })
}

function listRoute(server: FastifyInstance, context: ApiContext, desk: ImportDesk): void {
  const summary = 'Imports that the person has under way, and the newest that were taken'
  const schema = describeRoute({ summary, answers: importSchemas.imports, query: importQuestions.imports })
  type Question = FastifyRequest<{ Querystring: { register?: string } }>
  server.get(apiPaths.imports, { schema }, (request: Question): Promise<ImportsAnswer> => {
    const person = signedIn(request, context)
    const { register } = request.query
    const open = desk.list(person).filter((one) => register === undefined || one.register === register)
    return actingAs(context.db, person, async (tx) => ({ open, taken: await readImports(tx, register) }))
  })
}

type One = { Params: { id: string } }
const describeOne = (summary: string, more: object = {}) =>
  describeRoute({ summary, answers: importSchemas.import, params: idParams, ...more })

function commitRoute(server: FastifyInstance, context: ApiContext, desk: ImportDesk): void {
  server.post<One & { Body: ImportCommit }>(
    `${one}/commit`,
    {
      schema: describeOne('Takes the file: whole, or its good rows, or nothing', {
        body: importQuestions.choice,
      }),
    },
    async (request): Promise<ImportAnswer> => {
      const person = signedIn(request, context)
      const answer = await desk.look(person, request.params.id)
      const job = desk.find(person, request.params.id)
      if (answer?.state === 'committed') throw new Refused('import-taken', {}, 'conflict')
      if (!job) throw noSuchImport()
      if (job.isUnsure && job.answer.failure)
        throw new Refused('as-said', { what: job.answer.failure }, 'conflict')
      if (isBusy(job)) throw stillBusy()
      const { reading = job.answer.reading, ...choice } = request.body
      if (reading !== job.answer.reading) throw new Refused('import-read-otherwise', {}, 'conflict')
      desk.commit(job, choice)
      return job.answer
    },
  )
}

/** Uploads, their plans, and what becomes of them. */
export function importRoutes(server: FastifyInstance, context: ApiContext): void {
  const desk = newImportDesk(context, (error) => server.log.error({ err: error }, 'import failed'))
  server.addHook('onReady', desk.restore)
  uploadRoute(server, context, desk)
  listRoute(server, context, desk)
  const getJob = (request: FastifyRequest<One>) => {
    const job = desk.find(signedIn(request, context), request.params.id)
    if (job) return job
    throw noSuchImport()
  }
  const look = async (request: FastifyRequest<One>): Promise<ImportAnswer> => {
    const answer = await desk.look(signedIn(request, context), request.params.id)
    if (answer) return answer
    throw noSuchImport()
  }
  const schema = describeOne('An import: its plan, or how far it is')
  server.get<One>(one, { schema }, (request) => look(request))
  server.put<One & { Body: MappingBody }>(
    `${one}/mapping`,
    {
      schema: describeOne('Reads the file again through another mapping', { body: importQuestions.mapping }),
    },
    async (request): Promise<ImportAnswer> => {
      const job = getJob(request)
      if (isBusy(job)) throw stillBusy()
      const { mapping: given, ...wish } = request.body
      const mapping = given === null ? null : getMapping(given, job.register)
      await desk.replan(job, { ...job.wish, ...wish, mapping })
      return job.answer
    },
  )
  commitRoute(server, context, desk)
  markedImportRoute(server, context, desk)
  server.delete<One>(
    one,
    { schema: { ...describeOne('Drops an import and its file'), response: { 204: { type: 'null' } } } },
    async (request, reply) => {
      const job = getJob(request)
      // What is being read is not read on; what is being taken may be taken already.
      if (job.answer.state === 'committing' || job.isUnsure) throw stillBusy()
      await desk.drop(job)
      return reply.status(204).send()
    },
  )
}
