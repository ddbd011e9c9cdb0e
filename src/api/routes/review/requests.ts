// Requests between institutions: what waits, one from end to end, its steps, and rows for which none was opened.
import type { FastifyReply } from 'fastify'
import { currentDay, isRequestRegister, Refused, type RequestRegister } from '#definition'
import {
  checkRequestFileRight,
  getRequestFileBytes,
  keepRequestFile,
  moveFileOfRequest,
  openUnopened,
  readRequest,
  readRequestPage,
  readUnopenedPage,
  takeRequestStep,
} from '#review'
import { actingAs } from '#storage'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import { noteReading } from '../records/note-reading.ts'
import type { Handlers } from '../handler.ts'
import { receiveDocument, sendDocument } from './documents.ts'

/** The register of that id, where its records are requests. */
function registerOf({ roadmap }: ApiContext, id: string): RequestRegister {
  const found = roadmap.registers.find((one) => one.id === id)
  if (found && isRequestRegister(found)) return found
  throw new Refused('request-unknown', {}, 'not-found')
}

interface OneRequest {
  readonly register: string
  readonly jurisdiction: string
  readonly record: string
}

const keyOf = ({ jurisdiction, record }: OneRequest) => ({ jurisdiction, id: record })

type FilesServed = 'keepRequestFile' | 'openRequestFile' | 'moveRequestFile'
type Served = 'requests' | 'oneRequest' | 'takeRequestStep' | 'unopened' | 'openRequest'

/** Files beside a request. Whoever is given one of a register with sensitive answers is written down as who reads these is. */
export function requestFileRoutes(context: ApiContext): Handlers<FilesServed> {
  const { db, roadmap } = context
  const officeOf = (request: Parameters<typeof signedIn>[0], id: string) => ({
    ...{
      roadmap,
      person: signedIn(request, context),
      register: registerOf(context, id),
      today: currentDay(),
    },
  })
  return {
    keepRequestFile: async (request, reply) => {
      const { params, query, body } = request
      const [office, key] = [officeOf(request, params.register), keyOf(params)]
      await checkRequestFileRight(db, office, key)
      const kept = await receiveDocument(context, { name: query.name ?? '', body }, (sent) =>
        keepRequestFile(db, office, key, { ...sent, circle: query.circle }),
      )
      return reply.status(201).send(kept)
    },
    openRequestFile: async (request, reply) => {
      const { params } = request
      const office = officeOf(request, params.register)
      const { record, file, bytes } = await actingAs(db, office.person, (tx) =>
        getRequestFileBytes(tx, office, keyOf(params), params.file),
      )
      await noteReading(context, office.person, { register: office.register, kind: 'file' }, [
        { jurisdiction: record.jurisdiction, id: record.id },
      ])
      return sendDocument(reply, file.name, bytes)
    },
    moveRequestFile: (request) => {
      const { params } = request
      const place = { key: keyOf(params), id: params.file }
      return moveFileOfRequest(db, officeOf(request, params.register), place, request.body)
    },
  }
}

export function requestRoutes(context: ApiContext): Handlers<Served> {
  const { db, roadmap } = context
  return {
    requests: (request) =>
      actingAs(db, signedIn(request, context), (tx) =>
        readRequestPage(tx, roadmap, request.query, currentDay()),
      ),
    oneRequest: async (request) => {
      const person = signedIn(request, context)
      const register = registerOf(context, request.params.register)
      const office = { roadmap, register, today: currentDay() }
      const found = await actingAs(db, person, (tx) => readRequest(tx, office, keyOf(request.params)))
      await noteReading(context, person, { register, kind: 'record' }, [found.record])
      return found
    },
    takeRequestStep: async (request, reply): Promise<FastifyReply> => {
      const person = signedIn(request, context)
      const register = registerOf(context, request.params.register)
      const office = { roadmap, register, person, today: currentDay() }
      const key = keyOf(request.params)
      const taken = await takeRequestStep(db, office, key, request.body)
      if ('refusal' in taken) {
        return reply.status(422).type('application/json').send(JSON.stringify(taken.refusal))
      }
      return reply.send(await actingAs(db, person, (tx) => readRequest(tx, office, key)))
    },
    unopened: (request) =>
      actingAs(db, signedIn(request, context), (tx) => readUnopenedPage(tx, roadmap, request.query)),
    openRequest: async (request) => {
      const person = signedIn(request, context)
      const { jurisdiction, record: id } = request.body
      const register = getRegister(context, request.body.register)
      const office = { roadmap, register, person, today: currentDay() }
      return { opened: await openUnopened(db, office, { jurisdiction, id }) }
    },
  }
}
