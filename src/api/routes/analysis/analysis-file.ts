// What was worked out of records as a file: a table as CSV, or as a workbook that says first what it is.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { currentDay, textIn, type Person, type Register } from '#definition'
import { writeCsv, writeWorkbook } from '#formats'
import type { ExportedRows } from '#storage'
import type { Question } from '../../answers/index.ts'
import { sayExported as say, sendBytes, tableWorkbook, type AnalysisTable } from '../../exports/index.ts'
import { languageOfDownload, noteLanguageCounts } from '../../languages/index.ts'
import { sendAnswer, siteAddressOf, type ApiContext } from '../../requests/index.ts'
import { noteExport } from '../note-export.ts'

type Format = 'json' | 'csv' | 'xlsx'
/** What is chosen on a page, as its address says it. */
type Search = Readonly<Record<string, string | number | boolean | undefined>>

interface Exchange {
  readonly request: FastifyRequest<{ Querystring: { readonly format: Format } }>
  readonly reply: FastifyReply
  readonly context: ApiContext
  readonly person: Person
}

interface AnalysisFile<Answer> {
  /** What was worked out, as the name of the file says it. */
  readonly kind: string
  readonly title: (language: string) => string
  /** Of which register; of all that are watched where not said. */
  readonly register: Register | undefined
  /** The page that shows the same. */
  readonly page: { readonly path: string; readonly search: Search }
  readonly tableOf: (answer: Answer) => AnalysisTable
}

/** The address of a page; what is not chosen, and the kind of file, stand in none. */
function pageAddress({ path, search }: AnalysisFile<unknown>['page']): string {
  const said = Object.entries(search).flatMap(([name, value]): [string, string][] =>
    value === undefined || name === 'format' ? [] : [[name, String(value)]],
  )
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`
}

/** How many rows go out of each jurisdiction; of all together in the chain of the installation. */
function exportedRows({ heading, rows }: AnalysisTable, how: Format): ExportedRows[] {
  const at = heading.indexOf('jurisdiction')
  const chains = [...Map.groupBy(rows, (row) => row[at] || 'all')]
  return chains.length === 0
    ? [{ chain: 'all', rows: 0, how }]
    : chains.map(([chain, own]) => ({ chain, rows: own.length, how }))
}

/** Answers with what was worked out: as JSON, or as a file that is written down as one that went out. */
export function sendAnalysis<Answer>(
  { request, reply, context, person }: Exchange,
  question: Question,
  { kind, title: titleIn, register, page, tableOf }: AnalysisFile<Answer>,
): Promise<FastifyReply> {
  const { format } = request.query
  if (format === 'json') return sendAnswer({ request, reply, context }, question)
  const { roadmap, isInvented } = context
  const name = [kind, register?.id, currentDay()].filter((part) => part !== undefined).join('_')
  const tableIn = (text: string) => tableOf(JSON.parse(text) as Answer)
  const note = (text: string) =>
    noteExport(
      ...([context, person, { what: 'analysis', about: register?.id ?? kind }] as const),
      exportedRows(tableIn(text), format),
    )
  const send = (text: string) => {
    const table = tableIn(text)
    if (format === 'csv') {
      void reply.header('content-disposition', `attachment; filename="${name}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(writeCsv(table.heading, table.rows))
    }
    const language = languageOfDownload(request)
    noteLanguageCounts(reply)
    const told = [
      ...(register
        ? [[say('belongs-in', {}, language), textIn(register.definition, language)] as const]
        : []),
      [say('read', {}, language), currentDay()] as const,
      [say('address', {}, language), `${siteAddressOf(context, request)}${pageAddress(page)}`] as const,
    ]
    const title = [titleIn(language), register ? textIn(register.name, language) : '']
    const workbook = tableWorkbook(
      { roadmap, isInvented, language },
      { title: title.filter((part) => part !== '').join(': '), told, ...table, pieces: [table.rows] },
    )
    return sendBytes(reply, `${name}.xlsx`, writeWorkbook(workbook))
  }
  return sendAnswer({ request, reply, context }, question, send, note)
}

/** The views of the map of a register of which there are files, each with what it is called. */
const mapWords = {
  hexagons: 'places',
  points: 'places',
  parts: 'parts',
  'hot-spots': 'hot-spots',
  routes: 'routes',
} as const

/** What a file of a view of the map of a register is, all but its table. */
export function mapFile(register: Register, kind: keyof typeof mapWords, query: Search) {
  return {
    ...{ kind, register, title: (language: string) => say(mapWords[kind], {}, language) },
    page: { path: `/registers/${register.id}/map`, search: { ...query, view: kind } },
  }
}
