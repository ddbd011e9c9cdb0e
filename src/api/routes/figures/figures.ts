// The figures of an indicator.
import {
  askedRates,
  findIndicator,
  measuredElements,
  Refused,
  takesOnlyPublished,
  type FiguresAnswer,
  type FiguresQuery,
  type Indicator,
  type Roadmap,
} from '#definition'
import { asAsked, computeFigures, planFigures, refuseTooMany, withPeriods } from '#indicators'
import type { Database } from '#storage'
import type { Question } from '../../answers/index.ts'
import { personOf, sendAnswer, type ApiContext } from '../../requests/index.ts'
import { noteExport } from '../note-export.ts'
import { figuresCsv, sendsPublished } from '../../exports/index.ts'
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

/** The figures of an indicator: areas × periods × codes, as JSON or CSV. */
export function figuresRoute(context: ApiContext): Handlers<'figures'> {
  const { roadmap } = context
  return {
    figures: (request, reply) => {
      const indicator = getIndicator(roadmap, request.params.id)
      const { format, by, ...same } = request.query
      const query: FiguresQuery = { ...same, ...(by ? { by: by.split(',') } : {}) }
      const question: Question = {
        mayLag: true,
        name: `figures ${indicator.id} ${JSON.stringify(query)}`,
        work: ({ tx }) => askFigures(tx, { roadmap, indicator, most: mostFigures }, query),
        elements: measuredElements(askedRates(roadmap, indicator, query.per) ?? indicator),
      }
      if (format !== 'csv') return sendAnswer({ request, reply, context }, question)
      const send = (text: string) => {
        const csv = figuresCsv(roadmap, asAsked(roadmap, indicator, query), JSON.parse(text) as FiguresAnswer)
        void reply.header('content-disposition', `attachment; filename="${indicator.id}.csv"`)
        if (takesOnlyPublished(roadmap, indicator)) sendsPublished(reply, context)
        return reply.type('text/csv; charset=utf-8').send(csv)
      }
      const note = (text: string) =>
        noteExport(context, personOf(request, context), { what: 'figures', about: indicator.id }, [
          { chain: 'all', rows: (JSON.parse(text) as FiguresAnswer).figures.length, how: 'csv' },
        ])
      return sendAnswer({ request, reply, context }, question, send, note)
    },
  }
}
