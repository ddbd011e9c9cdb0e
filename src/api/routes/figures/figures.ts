// The figures of an indicator.
import type { FastifyRequest } from 'fastify'
import {
  askedRates,
  codesFromText,
  currentDay,
  findIndicator,
  measuredElements,
  Refused,
  reportingAreas,
  takesOnlyPublished,
  type FiguresAnswer,
  type FiguresQuery,
  type Indicator,
  type Roadmap,
} from '#definition'
import { writeCsv, writeWorkbook } from '#formats'
import { asAsked, computeFigures, planFigures, refuseTooMany, withPeriods } from '#indicators'
import type { Database } from '#storage'
import type { Question } from '../../answers/index.ts'
import { personOf, sendAnswer, siteAddressOf, type ApiContext } from '../../requests/index.ts'
import { noteExport } from '../note-export.ts'
import {
  figuresTable,
  sayExported as say,
  sendBytes,
  sendsPublished,
  tableWorkbook,
} from '../../exports/index.ts'
import type { Handlers } from '../handler.ts'

/** The most figures of one answer. Whoever wants more asks in parts. */
const mostFigures = 50_000

/** The indicator of a path, by id or code. Throws `Refused` where there is none. */
export function getIndicator(roadmap: Roadmap, id: string): Indicator {
  const found = findIndicator(roadmap, id)
  if (found) return found
  const allowed = roadmap.indicators.map((one) => one.id).join(', ')
  throw new Refused('indicator-not-there', { indicator: id, allowed }, 'bad-request')
}

/** What is asked for, of all periods that there are where none is named. Throws `Refused` where it is more than so many figures. */
export async function askFigures(
  tx: Database,
  {
    roadmap,
    indicator,
    most,
  }: { readonly roadmap: Roadmap; readonly indicator: Indicator; readonly most: number },
  query: FiguresQuery,
): Promise<FiguresAnswer> {
  const asked = await withPeriods(tx, roadmap, indicator, query)
  refuseTooMany(planFigures(roadmap, indicator, asked), most)
  return computeFigures(tx, roadmap, indicator, asked)
}

/** The areas that are named, separated by commas; undefined where none is. Throws `Refused` where there is no such area. */
export function areasAsked(roadmap: Roadmap, area: string | undefined): string[] | undefined {
  const wanted = area?.split(',').filter((id) => id !== '') ?? []
  const areas = new Set(reportingAreas(roadmap).map(({ id }) => id))
  for (const id of wanted)
    if (!areas.has(id)) throw new Refused('area-or-group-unknown', { id }, 'bad-request')
  return wanted.length === 0 ? undefined : wanted
}

interface FiguresPart {
  readonly area: readonly string[] | undefined
  readonly only: Readonly<Record<string, string>>
}

/** The figures of these areas and codes alone; a figure that is not broken down by one of them stays. */
function partOf(answer: FiguresAnswer, { area, only }: FiguresPart): FiguresAnswer {
  const codes = Object.entries(only)
  const isMeant = (figure: FiguresAnswer['figures'][number]) =>
    (area?.includes(figure.jurisdiction) ?? true) &&
    codes.every(([id, code]) => (figure.codes[id] ?? code) === code)
  return { ...answer, figures: answer.figures.filter(isMeant) }
}

/** What the first sheet of a workbook of figures says. */
function toldOf(
  request: FastifyRequest,
  context: ApiContext,
  { indicator, answer }: { readonly indicator: Indicator; readonly answer: FiguresAnswer },
) {
  const site = siteAddressOf(context, request)
  const told = [
    [say('words'), indicator.text.en],
    [say('method'), indicator.method.en],
    [say('version'), String(answer.dataVersion)],
    [say('read'), currentDay()],
    [say('address'), `${site}/indicators/${indicator.id}`],
  ] as const
  return { title: `${indicator.code} ${indicator.name.en}`, told }
}

/** The figures of an indicator: areas × periods × codes, as JSON, CSV or a workbook. */
export function figuresRoute(context: ApiContext): Handlers<'figures'> {
  const { roadmap } = context
  return {
    figures: (request, reply) => {
      const indicator = getIndicator(roadmap, request.params.id)
      const { format, by, area, only, ...same } = request.query
      const query: FiguresQuery = { ...same, ...(by ? { by: by.split(',') } : {}) }
      const part = { area: areasAsked(roadmap, area), only: codesFromText(only ?? '') }
      const question: Question = {
        mayLag: true,
        name: `figures ${indicator.id} ${JSON.stringify({ ...query, area, only })}`,
        work: async ({ tx }) =>
          partOf(await askFigures(tx, { roadmap, indicator, most: mostFigures }, query), part),
        elements: measuredElements(askedRates(roadmap, indicator, query.per) ?? indicator),
      }
      if (format === 'json') return sendAnswer({ request, reply, context }, question)
      const send = (text: string) => {
        const answer = JSON.parse(text) as FiguresAnswer
        const isPublished = takesOnlyPublished(roadmap, indicator)
        if (isPublished) sendsPublished(reply, context)
        const table = figuresTable(roadmap, asAsked(roadmap, indicator, query), answer)
        if (format === 'xlsx') {
          const isInvented = context.isInvented && !isPublished
          const told = { ...toldOf(request, context, { indicator, answer }), ...table, pieces: [table.rows] }
          const workbook = tableWorkbook({ roadmap, isInvented }, told)
          return sendBytes(reply, `${indicator.id}.xlsx`, writeWorkbook(workbook))
        }
        void reply.header('content-disposition', `attachment; filename="${indicator.id}.csv"`)
        return reply.type('text/csv; charset=utf-8').send(writeCsv(table.heading, table.rows))
      }
      const note = (text: string) =>
        noteExport(context, personOf(request, context), { what: 'figures', about: indicator.id }, [
          { chain: 'all', rows: (JSON.parse(text) as FiguresAnswer).figures.length, how: format },
        ])
      return sendAnswer({ request, reply, context }, question, send, note)
    },
  }
}
