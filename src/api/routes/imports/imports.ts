// Uploads, their plans, and what becomes of them.
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { apiPaths, readMapping, type Mapping, type Register } from '#definition'
import { BadQuestion } from '#indicators'
import { actingAs, readImports, readMappings } from '#storage'
import { getRegister, sendProblem, signedIn, uploadPlace, type ApiContext } from '../../requests/index.ts'
import { isBusy, newImportDesk, type ImportDesk } from '../../imports/index.ts'
import type { Handlers } from '../handler.ts'
import { receiveUpload, safeFileName } from '../../uploads/index.ts'
import { markedImportRoute, noSuchImport, stillBusy } from './marked-import.ts'

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

function uploadRoute(context: ApiContext, desk: ImportDesk): Handlers<'openImport'> {
  return {
    openImport: async (request, reply) => {
      const person = signedIn(request, context)
      const { register: id, name = '', mapping: saved, ...wish } = request.query
      const register = getRegister(context, id)
      const mapping = saved === undefined ? null : await savedMapping(request, context, register, saved)
      if (!request.body) throw new BadQuestion('The request has no body: send the bytes of the file.')
      const { path, digest } = await receiveUpload(request.body, uploadPlace(context))
      const file = { path, digest, name: safeFileName(name) }
      const job = desk.open(person, register, file, { mapping, ...wish })
      return reply.status(202).header('location', apiPaths.oneImport.replace('{id}', job.id)).send(job.answer)
    },
  }
}

function listRoute(context: ApiContext, desk: ImportDesk): Handlers<'imports'> {
  return {
    imports: (request) => {
      const person = signedIn(request, context)
      const { register } = request.query
      const open = desk.list(person).filter((one) => register === undefined || one.register === register)
      return actingAs(context.db, person, async (tx) => ({ open, taken: await readImports(tx, register) }))
    },
  }
}

const alreadyTaken = 'This import has been taken already.'
const readOtherwise =
  'The file has been read in another way since you saw its plan, perhaps in another window. Nothing was taken. Look at the plan as it is now.'

function commitRoute(context: ApiContext, desk: ImportDesk): Handlers<'commitImport'> {
  return {
    commitImport: async (request, reply) => {
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
  }
}

/** One import under way: looked at, read again in another way, dropped. */
function openRoutes(
  context: ApiContext,
  desk: ImportDesk,
): Handlers<'oneImport' | 'readImportAgain' | 'dropImport'> {
  const [missing, busy] = [noSuchImport, stillBusy]
  const find = (request: FastifyRequest, id: string) => desk.find(signedIn(request, context), id)
  return {
    oneImport: async (request, reply) =>
      (await desk.look(signedIn(request, context), request.params.id)) ?? missing(reply),
    readImportAgain: (request, reply) => {
      const job = find(request, request.params.id)
      if (!job) return missing(reply)
      if (isBusy(job)) return busy(reply)
      const { mapping: given, ...wish } = request.body
      const mapping = given === null ? null : getMapping(given, job.register)
      desk.replan(job, { ...job.wish, ...wish, mapping })
      return job.answer
    },
    dropImport: async (request, reply): Promise<FastifyReply> => {
      const job = find(request, request.params.id)
      if (!job) return missing(reply)
      // What is being read is not read on; what is being taken may be taken already.
      if (job.answer.state === 'committing' || job.isUnsure) return busy(reply)
      await desk.drop(job)
      return reply.status(204).send()
    },
  }
}

/** Uploads, their plans, and what becomes of them. */
export function importRoutes(
  context: ApiContext,
  log: FastifyBaseLogger,
): Handlers<
  'openImport' | 'imports' | 'commitImport' | 'oneImport' | 'readImportAgain' | 'dropImport' | 'markedImport'
> {
  const desk = newImportDesk(context, (error) => log.error({ err: error }, 'import failed'))
  return {
    ...uploadRoute(context, desk),
    ...listRoute(context, desk),
    ...commitRoute(context, desk),
    ...openRoutes(context, desk),
    ...markedImportRoute(context, desk),
  }
}
