import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  apiPaths,
  readMapping,
  type ImportAnswer,
  type ImportCommit,
  type ImportsAnswer,
  type Mapping,
  type Register,
} from '#definition'
import { BadQuestion } from '#indicators'
import { actingAs, readImports, readMappings } from '#storage'
import {
  getRegister,
  sendProblem,
  signedIn,
  uploadPlace,
  withRawBodies,
  type ApiContext,
} from '../../requests/index.ts'
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
  if ('wrong' in mapping) throw new BadQuestion(mapping.wrong)
  if (!('register' in mapping.target) || mapping.target.register !== register.id) {
    throw new BadQuestion(`The mapping does not lead to the register “${register.id}”.`)
  }
  return mapping
}

async function savedMapping(request: FastifyRequest, context: ApiContext, register: Register, name: string) {
  const saved = await actingAs(context.db, signedIn(request, context), (tx) => readMappings(tx, register.id))
  const found = saved.find((one) => one.name === name)
  if (found) return found.mapping
  throw new BadQuestion(`There is no mapping “${name}” for the register “${register.id}”.`)
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
        if (!request.body) throw new BadQuestion('The request has no body: send the bytes of the file.')
        const { path, digest } = await receiveUpload(request.body, uploadPlace(context))
        const file = { path, digest, name: safeFileName(name) }
        const job = desk.open(person, register, file, { mapping, ...wish })
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

const alreadyTaken = 'This import has been taken already.'
const readOtherwise =
  'The file has been read in another way since you saw its plan, perhaps in another window. Nothing was taken. Look at the plan as it is now.'

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
    async (request, reply): Promise<ImportAnswer | FastifyReply> => {
      const person = signedIn(request, context)
      const answer = await desk.look(person, request.params.id)
      const job = desk.find(person, request.params.id)
      if (answer?.state === 'committed') return sendProblem(reply, 409, alreadyTaken)
      if (!job) return noSuchImport(reply)
      if (job.isUnsure && job.answer.failure) return sendProblem(reply, 409, job.answer.failure)
      if (isBusy(job)) return stillBusy(reply)
      const { reading = job.answer.reading, ...choice } = request.body
      if (reading !== job.answer.reading) return sendProblem(reply, 409, readOtherwise)
      desk.commit(job, choice)
      return job.answer
    },
  )
}

/** Uploads, their plans, and what becomes of them. */
export function importRoutes(server: FastifyInstance, context: ApiContext): void {
  const desk = newImportDesk(context, (error) => server.log.error({ err: error }, 'import failed'))
  uploadRoute(server, context, desk)
  listRoute(server, context, desk)
  const [missing, busy] = [noSuchImport, stillBusy]
  const find = (request: FastifyRequest<One>) => desk.find(signedIn(request, context), request.params.id)

  server.get<One>(
    one,
    { schema: describeOne('An import: its plan, or how far it is') },
    async (request, reply): Promise<ImportAnswer | FastifyReply> =>
      (await desk.look(signedIn(request, context), request.params.id)) ?? missing(reply),
  )
  server.put<One & { Body: MappingBody }>(
    `${one}/mapping`,
    {
      schema: describeOne('Reads the file again through another mapping', { body: importQuestions.mapping }),
    },
    (request, reply): ImportAnswer | FastifyReply => {
      const job = find(request)
      if (!job) return missing(reply)
      if (isBusy(job)) return busy(reply)
      const { mapping: given, ...wish } = request.body
      const mapping = given === null ? null : getMapping(given, job.register)
      desk.replan(job, { ...job.wish, ...wish, mapping })
      return job.answer
    },
  )
  commitRoute(server, context, desk)
  markedImportRoute(server, context, desk)
  server.delete<One>(
    one,
    { schema: { ...describeOne('Drops an import and its file'), response: { 204: { type: 'null' } } } },
    async (request, reply) => {
      const job = find(request)
      if (!job) return missing(reply)
      // What is being read is not read on; what is being taken may be taken already.
      if (job.answer.state === 'committing' || job.isUnsure) return busy(reply)
      await desk.drop(job)
      return reply.status(204).send()
    },
  )
}
