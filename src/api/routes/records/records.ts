import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { apiPaths, Refused, type HistoryAnswer, type RecordAnswer, type RecordToKeep } from '#definition'
import { keepRecord, withdrawRecord, type Kept, type Withdrawal } from '#intake'
import { actingAs, findRecord, readHistory, type Database, type KeptAnswer } from '#storage'
import {
  getRegister,
  idempotencyHeaders,
  onceForKey,
  signedIn,
  type ApiContext,
} from '../../requests/index.ts'
import {
  answerSchemas,
  describeRoute,
  recordBody,
  recordParams,
  registerParams,
  withdrawalQuery,
} from '../../schemas/index.ts'

const list = apiPaths.registers.replace('{id}', ':id')
const one = `${list}/:jurisdiction/:record`

/** What was kept; or 409 for records like it and for somebody else’s change, 422 for answers to mend. */
function keptAnswer(kept: Kept, status: number) {
  if ('record' in kept) return { status, body: kept.record }
  return { status: kept.refusal.problems.length > 0 ? 422 : 409, body: kept.refusal }
}

function sendKept(reply: FastifyReply, kept: Kept, status: number): FastifyReply {
  const { status: answered, body } = keptAnswer(kept, status)
  if ('record' in kept) return reply.status(answered).send(body)
  return reply.status(answered).type('application/json').send(JSON.stringify(body))
}

interface OneRecord {
  readonly id: string
  readonly jurisdiction: string
  readonly record: string
}

const jsonAnswer = (kept: Kept): KeptAnswer => {
  const { status, body } = keptAnswer(kept, 201)
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(body) }
}

/** A new record. */
export function recordCreationRoute(server: FastifyInstance, context: ApiContext): void {
  const summary = 'Keeps a new record, whole or not at all'
  const schema = describeRoute({
    summary,
    answers: answerSchemas.record,
    params: registerParams,
    body: recordBody,
    headers: idempotencyHeaders,
  })
  server.post<{ Params: { id: string }; Body: RecordToKeep }>(list, { schema }, (request, reply) => {
    const office = officeOf(request, context, request.params.id)
    const digest = () => createHash('sha256').update(JSON.stringify(request.body)).digest('hex')
    return onceForKey(request, reply, { context, person: office.person, digest }, async (keepWithin) => {
      const onKept = (tx: Database, record: RecordAnswer) => keepWithin(tx, jsonAnswer({ record }))
      return jsonAnswer(await keepRecord(context.db, { ...office, onKept }, null, request.body))
    })
  })
}

function officeOf(request: FastifyRequest, context: ApiContext, register: string) {
  return {
    roadmap: context.roadmap,
    person: signedIn(request, context),
    register: getRegister(context, register),
  }
}

/** One record: as it is, its history, its correction, its withdrawal. */
export function recordRoutes(server: FastifyInstance, context: ApiContext): void {
  const describe = (summary: string, answers: object, more: object = {}) =>
    describeRoute({
      summary,
      answers: answers as Readonly<Record<string, unknown>>,
      params: recordParams,
      ...more,
    })
  const keyOf = ({ jurisdiction, record }: OneRecord) => ({ jurisdiction, id: record })
  const getRecord = async (request: FastifyRequest<{ Params: OneRecord }>) => {
    const { person, register } = officeOf(request, context, request.params.id)
    const found = await actingAs(context.db, person, (tx) => findRecord(tx, register, keyOf(request.params)))
    if (!found) throw new Refused('record-unknown', {}, 'not-found')
    return found
  }
  server.get<{ Params: OneRecord }>(
    one,
    { schema: describe('One record as it is', answerSchemas.record) },
    (request) => getRecord(request),
  )
  server.get<{ Params: OneRecord }>(
    `${one}/history`,
    { schema: describe('Every version of a record', answerSchemas.history) },
    (request): Promise<HistoryAnswer> => {
      const { person, register } = officeOf(request, context, request.params.id)
      return actingAs(context.db, person, async (tx) => ({
        versions: await readHistory(tx, register, keyOf(request.params)),
      }))
    },
  )
  const correct = describe('Corrects a record, with a reason', answerSchemas.record, { body: recordBody })
  server.put<{ Params: OneRecord; Body: RecordToKeep }>(one, { schema: correct }, async (request, reply) => {
    const office = officeOf(request, context, request.params.id)
    return sendKept(reply, await keepRecord(context.db, office, request.params.record, request.body), 200)
  })
  const withdraw = describe(
    'Takes a record out of every list and count, with a reason',
    answerSchemas.record,
    { query: withdrawalQuery },
  )
  server.delete<{ Params: OneRecord; Querystring: Withdrawal }>(
    one,
    { schema: withdraw },
    async (request, reply) => {
      const office = officeOf(request, context, request.params.id)
      return sendKept(
        reply,
        await withdrawRecord(context.db, office, keyOf(request.params), request.query),
        200,
      )
    },
  )
}
