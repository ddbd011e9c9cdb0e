// A list of records as a file: CSV, which programs read and which comes back as it went, or a workbook in the reader's language.
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  currentDay,
  currentMoment,
  Refused,
  textIn,
  type FilledQueryOf,
  type Operations,
  type Person,
  type Register,
} from '#definition'
import { writeWorkbook } from '#formats'
import { actingAs, readRecordPlaces, type ExportedRows, type RecordAt, type RecordPage } from '#storage'
import {
  exportColumns,
  exportName,
  recordsCsv,
  recordsTable,
  sayExported as say,
  sendBytes,
  tableWorkbook,
} from '../../exports/index.ts'
import { languageOfDownload, noteLanguageCounts } from '../../languages/index.ts'
import { siteAddressOf, type ApiContext } from '../../requests/index.ts'
import { noteExport } from '../note-export.ts'
import { noteReading } from './note-reading.ts'

/** The most records that one file takes. More is a request for narrower questions. */
const mostInFile = 200_000

/** How many records of each jurisdiction go out. */
const rowsOf = (places: readonly RecordAt[], how: 'csv' | 'xlsx'): ExportedRows[] =>
  [...Map.groupBy(places, ({ jurisdiction }) => jurisdiction)].map(([chain, own]) => ({
    ...{ chain, rows: own.length, how },
  }))

interface Sending {
  readonly request: FastifyRequest<{ Querystring: FilledQueryOf<Operations['records']> }>
  readonly reply: FastifyReply
  readonly context: ApiContext
  readonly person: Person
  readonly register: Register
}

/** The records that are meant; written down as read and as taken out before any of them goes. */
async function takenOut(
  { context, person, register }: Sending,
  page: RecordPage,
  how: 'csv' | 'xlsx',
): Promise<RecordAt[]> {
  const places = await actingAs(context.db, person, (tx) =>
    readRecordPlaces(tx, register, { ...page, limit: mostInFile + 1, offset: 0 }),
  )
  if (places.length > mostInFile) throw new Refused('records-too-many', { most: mostInFile }, 'bad-request')
  await noteReading(context, person, { register, kind: 'file' }, places)
  await noteExport(context, person, { what: 'records', about: register.id }, rowsOf(places, how))
  return places
}

/** The list as its page shows it, for the first sheet: whoever opens the file later finds it again. */
function listAddress({ request, context, register }: Sending): string {
  const {
    format: _format,
    limit: _limit,
    offset: _offset,
    toHandOn: _to,
    rows: _rows,
    ...shown
  } = request.query
  const search = Object.entries(shown).map(([name, value]): [string, string] => [name, String(value)])
  return `${siteAddressOf(context, request)}/registers/${register.id}?${new URLSearchParams(search).toString()}`
}

async function sendWorkbook(sending: Sending, page: RecordPage): Promise<FastifyReply> {
  const { request, reply, context, person, register } = sending
  const { roadmap, isInvented, db } = context
  const language = languageOfDownload(request)
  const columns = exportColumns(roadmap, register, request.query, language)
  const places = await takenOut(sending, page, 'xlsx')
  noteLanguageCounts(reply)
  const told = [
    [say('belongs-in', {}, language), textIn(register.definition, language)],
    [say('records', {}, language), String(places.length)],
    [say('read', {}, language), currentDay()],
    [say('address', {}, language), listAddress(sending)],
  ] as const
  const table = recordsTable(db, person, { register, columns, places })
  const title = textIn(register.name, language)
  const workbook = tableWorkbook({ roadmap, isInvented, language }, { title, told, ...table })
  const name = exportName(register, request.query, { now: currentMoment(), format: 'xlsx' })
  return sendBytes(reply, name, writeWorkbook(workbook))
}

/**
 * Sends all records of a list that was asked for as a file.
 *
 * @throws Refused where there are too many, or a column that is asked for is none
 */
export async function sendRecordFile(sending: Sending, page: RecordPage): Promise<FastifyReply> {
  const { request, reply, context, person, register } = sending
  if (request.query.format === 'xlsx') return sendWorkbook(sending, page)
  const columns = exportColumns(context.roadmap, register, request.query)
  const places = await takenOut(sending, page, 'csv')
  const name = exportName(register, request.query, { now: currentMoment(), format: 'csv' })
  void reply.header('content-disposition', `attachment; filename="${name}"`)
  void reply.type('text/csv; charset=utf-8')
  return reply.send(Readable.from(recordsCsv(context.db, person, { register, columns, places })))
}
