// Observations with their sources, page by page.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findDataElement, Refused, type ObservationsAnswer } from '#definition'
import { isCursor, readObservationPage, type ObservationFilter } from '#storage'
import type { Question } from '../../answers/index.ts'
import { personOf, sendAnswer, type ApiContext } from '../../requests/index.ts'
import { noteExport } from '../note-export.ts'
import { observationsCsv, sendsPublished } from '../../exports/index.ts'
import type { Handlers } from '../handler.ts'
import { getIndicator } from './figures.ts'

interface PageAsked {
  readonly limit: number
  readonly cursor?: string
  readonly format?: 'json' | 'csv'
}

function sendPage(
  context: ApiContext,
  request: FastifyRequest,
  { filter, page }: { filter: ObservationFilter; page: PageAsked },
  reply: FastifyReply,
) {
  const { roadmap } = context
  const { limit, cursor, format } = page
  if (cursor !== undefined && !isCursor(cursor)) throw new Refused('cursor-strange', {}, 'bad-request')
  const question: Question = {
    name: `observations ${JSON.stringify({ filter, limit, cursor })}`,
    work: ({ tx }) => readObservationPage(tx, roadmap, filter, { limit, cursor }),
  }
  if (format !== 'csv') return sendAnswer({ request, reply, context }, question)
  const send = (text: string) => {
    const { items, next } = JSON.parse(text) as ObservationsAnswer
    if (next !== null) void reply.header('x-next-cursor', next)
    // What is observed was published by others, beside invented records as well: those are counted, not observed.
    sendsPublished(reply, context)
    return reply.type('text/csv; charset=utf-8').send(observationsCsv(roadmap, items))
  }
  const note = (text: string) =>
    noteExport(context, personOf(request, context), { what: 'observations', about: question.name }, [
      { chain: 'all', rows: (JSON.parse(text) as ObservationsAnswer).items.length, how: 'csv' },
    ])
  return sendAnswer({ request, reply, context }, question, send, note)
}

/** All observations with their sources, page by page in the order of their key. */
export function observationsRoute(context: ApiContext): Handlers<'observations'> {
  const { roadmap } = context
  return {
    observations: (request, reply) => {
      const { element, jurisdiction, current, ...page } = request.query
      if (element !== undefined && !findDataElement(roadmap, element)) {
        throw new Refused('element-unknown', { id: element }, 'bad-request')
      }
      const filter: ObservationFilter = {
        ...(element === undefined ? {} : { elements: [element] }),
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
        ...(current ? { isCurrent: true } : {}),
      }
      return sendPage(context, request, { filter, page }, reply)
    },
  }
}

/** The observations of the data elements that an indicator is made of. */
export function indicatorObservationsRoute(context: ApiContext): Handlers<'indicatorObservations'> {
  return {
    indicatorObservations: (request, reply) => {
      const indicator = getIndicator(context.roadmap, request.params.id)
      const elements = [...new Set(Object.values(indicator.measures).map(({ element }) => element))]
      return sendPage(context, request, { filter: { elements }, page: request.query }, reply)
    },
  }
}
