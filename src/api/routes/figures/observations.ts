// Observations with their sources: page by page, or all of them as a file.
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { currentDay, findDataElement, Refused, type ObservationsAnswer } from '#definition'
import { csvLines, writeCsv, writeWorkbook } from '#formats'
import { isCursor, readObservationPage, type ObservationFilter } from '#storage'
import type { Question } from '../../answers/index.ts'
import { answering, personOf, sendAnswer, type ApiContext } from '../../requests/index.ts'
import { noteExport } from '../note-export.ts'
import {
  observationsTable,
  sayExported as say,
  sendBytes,
  sendsPublished,
  tableWorkbook,
} from '../../exports/index.ts'
import { languageOfDownload, noteLanguageCounts } from '../../languages/index.ts'
import type { Handlers } from '../handler.ts'
import { getIndicator } from './figures.ts'

interface PageAsked {
  readonly limit?: number
  readonly cursor?: string
  readonly format: 'json' | 'csv' | 'xlsx'
}

/** Rows of a page where no other number is asked for, and of one of a file of all. */
const [usualPage, filePage] = [100, 1000]

/** What is sent: which observations, and in which file. */
interface Sending {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly context: ApiContext
  readonly filter: ObservationFilter
  readonly page: PageAsked
}

function pageQuestion(
  { roadmap }: ApiContext,
  filter: ObservationFilter,
  { limit = usualPage, cursor }: Pick<PageAsked, 'limit' | 'cursor'>,
): Question {
  return {
    name: `observations ${JSON.stringify({ filter, limit, cursor })}`,
    work: ({ tx }) => readObservationPage(tx, roadmap, filter, { limit, cursor }),
  }
}

/** The pages of a file, one after the other, each noted before it goes; where one page is asked for, that alone. */
async function* pagesOf(sending: Sending): AsyncGenerator<ObservationsAnswer, undefined> {
  const { request, context, filter, page } = sending
  const ask = answering(sending)
  const about = `observations ${JSON.stringify(filter)}`.slice(0, 200)
  const isOnePage = page.limit !== undefined || page.cursor !== undefined
  let asked: Pick<PageAsked, 'limit' | 'cursor'> = isOnePage ? page : { limit: filePage }
  for (;;) {
    const answer = JSON.parse(await ask(pageQuestion(context, filter, asked))) as ObservationsAnswer
    await noteExport(context, personOf(request, context), { what: 'observations', about }, [
      { chain: 'all', rows: answer.items.length, how: page.format },
    ])
    yield answer
    if (isOnePage || answer.next === null) return undefined
    asked = { limit: filePage, cursor: answer.next }
  }
}

/** The first page is asked before anything is sent, so that what is refused is refused as a whole. */
async function* following(first: ObservationsAnswer, rest: AsyncGenerator<ObservationsAnswer, undefined>) {
  yield first
  yield* rest
}

async function sendFile(sending: Sending): Promise<FastifyReply> {
  const { reply, context, page } = sending
  const { roadmap } = context
  const pages = pagesOf(sending)
  const { value: first } = await pages.next()
  if (!first) throw new Error('A file of observations has no first page.')
  if (page.limit !== undefined && first.next !== null) void reply.header('x-next-cursor', first.next)
  // What is observed was published by others, beside invented records as well: those are counted, not observed.
  sendsPublished(reply, context)
  const { heading } = observationsTable(roadmap, [])
  const rowsOf = async function* () {
    for await (const { items } of following(first, pages)) yield observationsTable(roadmap, items).rows
  }
  if (page.format === 'xlsx') {
    const language = languageOfDownload(sending.request)
    noteLanguageCounts(reply)
    const told = [[say('read', {}, language), currentDay()]] as const
    const table = { title: say('observations', {}, language), told, heading, pieces: rowsOf() }
    const workbook = tableWorkbook({ roadmap, isInvented: false, language }, table)
    return sendBytes(reply, 'observations.xlsx', writeWorkbook(workbook))
  }
  const lines = async function* () {
    yield writeCsv(heading, [])
    for await (const rows of rowsOf()) yield csvLines(rows)
  }
  return reply.type('text/csv; charset=utf-8').send(Readable.from(lines(), { objectMode: false }))
}

function sendObservations(sending: Sending): Promise<FastifyReply> {
  const { request, reply, context, filter, page } = sending
  const { cursor, format } = page
  if (cursor !== undefined && !isCursor(cursor)) throw new Refused('cursor-strange', {}, 'bad-request')
  if (format === 'json') return sendAnswer({ request, reply, context }, pageQuestion(context, filter, page))
  return sendFile(sending)
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
      return sendObservations({ request, reply, context, filter, page })
    },
  }
}

/** The observations of the data elements that an indicator is made of. */
export function indicatorObservationsRoute(context: ApiContext): Handlers<'indicatorObservations'> {
  return {
    indicatorObservations: (request, reply) => {
      const indicator = getIndicator(context.roadmap, request.params.id)
      const elements = [...new Set(Object.values(indicator.measures).map(({ element }) => element))]
      return sendObservations({ request, reply, context, filter: { elements }, page: request.query })
    },
  }
}
