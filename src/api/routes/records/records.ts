// One record: kept, as it is, its history, its correction, its withdrawal.
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, type RecordAnswer, type RecordToKeep } from '#definition'
import type { Kept } from '#intake'
import { actingAs, readErased, readHistory, readRecord, type Database, type KeptAnswer } from '#storage'
import { getRegister, onceForKey, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { keepWithRequests, withdrawWithRequests } from './keep-requests.ts'
import { noteReading } from './note-reading.ts'

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

const jsonAnswer = (kept: Kept, done: number): KeptAnswer => {
  const { status, body } = keptAnswer(kept, done)
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(body) }
}

interface Sending {
  readonly register: string
  readonly body: RecordToKeep
  /** The record that is corrected; null for a new one. */
  readonly record: string | null
}

/** Keeps what is sent once for its key, and answers. */
function keepOnce(
  context: ApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { register, body, record: id }: Sending,
): Promise<FastifyReply> {
  const office = officeOf(request, context, register)
  const done = id === null ? 201 : 200
  const digest = () => createHash('sha256').update(JSON.stringify(body)).digest('hex')
  return onceForKey(request, reply, { context, person: office.person, digest }, async (keepWithin) => {
    const onKept = (tx: Database, record: RecordAnswer) => keepWithin(tx, jsonAnswer({ record }, done))
    return jsonAnswer(await keepWithRequests(context.db, { ...office, onKept }, id, body), done)
  })
}

/** A new record. */
export function recordCreationRoute(context: ApiContext): Handlers<'keepRecord'> {
  return {
    keepRecord: (request, reply) => {
      const { params, body } = request
      return keepOnce(context, request, reply, { register: params.id, body, record: null })
    },
  }
}

function officeOf(request: FastifyRequest, context: ApiContext, register: string) {
  return {
    roadmap: context.roadmap,
    person: signedIn(request, context),
    register: getRegister(context, register),
  }
}

/** One record: as it is, its history, its correction, its withdrawal. */
export function recordRoutes(
  context: ApiContext,
): Handlers<'oneRecord' | 'recordHistory' | 'correctRecord' | 'withdrawRecord'> {
  const keyOf = ({ jurisdiction, record }: OneRecord) => ({ jurisdiction, id: record })
  return {
    oneRecord: async (request) => {
      const { person, register } = officeOf(request, context, request.params.id)
      const found = await actingAs(context.db, person, (tx) =>
        readRecord(tx, register, keyOf(request.params)),
      )
      if (!found) throw new Refused('record-unknown', {}, 'not-found')
      await noteReading(context, person, { register, kind: 'record' }, [found])
      return found
    },
    recordHistory: async (request) => {
      const { person, register } = officeOf(request, context, request.params.id)
      const key = keyOf(request.params)
      const [versions, erased] = await actingAs(context.db, person, async (tx) => [
        await readHistory(tx, register, key),
        await readErased(tx, register, key),
      ])
      const isShown = versions.some(({ record }) => record.isWithheld !== true)
      await noteReading(
        context,
        person,
        { register, kind: 'history' },
        isShown ? [{ ...key, version: versions.length }] : [],
      )
      return { versions, erased }
    },
    correctRecord: (request, reply) => {
      const { params, body } = request
      return keepOnce(context, request, reply, { register: params.id, body, record: params.record })
    },
    withdrawRecord: async (request, reply) => {
      const office = officeOf(request, context, request.params.id)
      const withdrawn = await withdrawWithRequests(context.db, office, keyOf(request.params), request.query)
      return sendKept(reply, withdrawn, 200)
    },
  }
}
