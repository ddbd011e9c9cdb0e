// Uploads, their plans, and what becomes of them.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiPaths, readMapping, Refused, type ImportAnswer, type Mapping } from '#definition'
import type { Intake } from '#intake'
import { actingAs, readImports } from '#storage'
import { getIntake, savedMapping, signedIn, uploadPlace, type ApiContext } from '../../requests/index.ts'
import { isBusy, newImportDesk, type ImportDesk } from '../../imports/index.ts'
import type { Handlers } from '../handler.ts'
import { receiveUpload, safeFileName } from '../../uploads/index.ts'
import { markedImportRoute, noSuchImport, stillBusy } from './marked-import.ts'

/**
 * A mapping that leads to this register.
 *
 * @throws Refused where it is none, or leads elsewhere
 */
function getMapping(value: unknown, intake: Intake): Mapping {
  const mapping = readMapping(value)
  if ('wrong' in mapping) throw mapping.wrong
  if (!intake.leadsHere(mapping))
    throw new Refused('layout-elsewhere', { register: intake.id }, 'bad-request')
  return mapping
}

function uploadRoute(context: ApiContext, desk: ImportDesk): Handlers<'openImport'> {
  return {
    openImport: async (request, reply) => {
      const person = signedIn(request, context)
      const { register: id, name = '', mapping: saved, ...wish } = request.query
      const intake = getIntake(context, id)
      const mapping = saved === undefined ? null : await savedMapping(context, person, intake, saved)
      if (!request.body) throw new Refused('file-body-missing', {}, 'bad-request')
      const { path, digest } = await receiveUpload(request.body, uploadPlace(context))
      const file = { path, digest, name: safeFileName(name) }
      const job = await desk.open(person, intake, file, { mapping, ...wish })
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

function commitRoute(context: ApiContext, desk: ImportDesk): Handlers<'commitImport'> {
  return {
    commitImport: async (request) => {
      const person = signedIn(request, context)
      const answer = await desk.look(person, request.params.id)
      const job = desk.find(person, request.params.id)
      if (answer?.state === 'committed') throw new Refused('import-taken', {}, 'conflict')
      if (!job) throw noSuchImport()
      if (job.isUnsure) throw new Refused('import-not-known-yet', {}, 'conflict')
      if (isBusy(job)) throw stillBusy()
      const { reading = job.answer.reading, ...choice } = request.body
      if (reading !== job.answer.reading) throw new Refused('import-read-otherwise', {}, 'conflict')
      desk.commit(job, choice)
      return job.answer
    },
  }
}

/**
 * The import as it stands. Its plan may be megabytes and has been told before: while the import is taken, and looked at
 * time after time, it is left out.
 */
const asItStands = (answer: ImportAnswer): ImportAnswer =>
  answer.state === 'committing' ? { ...answer, plan: null } : answer

/** One import under way: looked at, read again in another way, dropped. */
function openRoutes(
  context: ApiContext,
  desk: ImportDesk,
): Handlers<'oneImport' | 'readImportAgain' | 'dropImport'> {
  const getJob = (request: FastifyRequest, id: string) => {
    const job = desk.find(signedIn(request, context), id)
    if (job) return job
    throw noSuchImport()
  }
  return {
    oneImport: async (request) => {
      const answer = await desk.look(signedIn(request, context), request.params.id)
      if (answer) return asItStands(answer)
      throw noSuchImport()
    },
    readImportAgain: async (request) => {
      const job = getJob(request, request.params.id)
      if (isBusy(job)) throw stillBusy()
      const { mapping: given, ...wish } = request.body
      const mapping = given === null ? null : getMapping(given, job.intake)
      desk.replan(job, { ...job.wish, ...wish, mapping })
      return job.answer
    },
    dropImport: async (request, reply) => {
      const job = getJob(request, request.params.id)
      // What is being read is not read on; what is being taken may be taken already.
      if (job.answer.state === 'committing' || job.isUnsure) throw stillBusy()
      await desk.drop(job)
      return reply.status(204).send()
    },
  }
}

/** Uploads, their plans, and what becomes of them. Those that were under way are opened again before anybody asks. */
export function importRoutes(
  context: ApiContext,
  server: FastifyInstance,
): Handlers<
  'openImport' | 'imports' | 'commitImport' | 'oneImport' | 'readImportAgain' | 'dropImport' | 'markedImport'
> {
  const desk = newImportDesk(context, (error) => server.log.error({ err: error }, 'import failed'))
  server.addHook('onReady', desk.restore)
  return {
    ...uploadRoute(context, desk),
    ...listRoute(context, desk),
    ...commitRoute(context, desk),
    ...openRoutes(context, desk),
    ...markedImportRoute(context, desk),
  }
}
