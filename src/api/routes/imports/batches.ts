import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { apiPaths, Refused, type BatchAnswer, type StatementAnswer } from '#definition'
import { keepBatch, type BatchFormat } from '#intake'
import type { Database, KeptAnswer } from '#storage'
import {
  getRegister,
  idempotencyHeaders,
  onceForKey,
  signedIn,
  uploadPlace,
  withRawBodies,
  type ApiContext,
} from '../../requests/index.ts'
import { describeRoute, importQuestions, importSchemas, registerParams } from '../../schemas/index.ts'
import { receiveUpload } from '../../uploads/index.ts'
import { whileAsked } from '../../guards/index.ts'

const formats: Readonly<Record<string, BatchFormat>> = {
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/json': 'json',
  'text/csv': 'csv',
}

const jsonAnswer = (answer: BatchAnswer): KeptAnswer => ({
  status: answer.isTaken ? 200 : 422,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(answer),
})

/** Many new records at once, from a program. */
export function batchRoute(server: FastifyInstance, context: ApiContext): void {
  const summary = 'Keeps a batch of new records: all of them, or with good=rows those without a problem'
  const schema = describeRoute({
    ...{ summary, answers: importSchemas.batch, params: registerParams },
    ...{ query: importQuestions.batch, headers: idempotencyHeaders },
  })
  const path = apiPaths.batches.replace('{id}', ':id')
  type Batch = {
    Params: { id: string }
    Querystring: { good?: 'rows'; statements?: StatementAnswer }
    Body: Readable | undefined
  }
  withRawBodies(server, (scope) => {
    scope.post<Batch>(path, { schema }, async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
      const format = formats[type]
      const allowed = Object.keys(formats).join(', ')
      if (!format) throw new Refused('type-not-understood', { type, allowed }, 'unsupported')
      if (!request.body) throw new Refused('body-missing', {}, 'bad-request')
      const { path: file, digest } = await receiveUpload(request.body, uploadPlace(context))
      const wanted = {
        ...{ roadmap: context.roadmap, register, person, path: file, mapping: null },
        signal: whileAsked(reply),
        statements: request.query.statements,
      }
      try {
        const keyed = { context, person, digest: () => digest }
        return await onceForKey(request, reply, keyed, async (keepWithin) => {
          const onKept = (tx: Database, answer: BatchAnswer) => keepWithin(tx, jsonAnswer(answer))
          const batch = { ...wanted, onKept }
          return jsonAnswer(await keepBatch(context.db, batch, format, request.query.good === 'rows'))
        })
      } finally {
        await rm(file, { force: true })
      }
    })
  })
}
