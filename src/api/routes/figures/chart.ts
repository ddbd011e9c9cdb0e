// The chart of an indicator as a picture that goes its own ways: with its title, source, day and address.
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  asCounted,
  askedRates,
  currentDay,
  measuredElements,
  periodOf,
  readerLanguage,
  Refused,
  takesOnlyPublished,
  type AreaChartKind,
  type FiguresAnswer,
  type FiguresQuery,
  type FilledQueryOf,
  type Indicator,
  type Operations,
  type Roadmap,
} from '#definition'
import { chartFooter, chartFor, chartOf, chartSvg, drawChart, mapDenominator, partQueries } from '#drawing'
import { withPeriods } from '#indicators'
import { readPublishers } from '#storage'
import type { Question } from '../../answers/index.ts'
import { sendAnswer, siteAddressOf, type ApiContext } from '../../requests/index.ts'
import { chartPng, sendsPublished } from '../../exports/index.ts'
import type { Handlers } from '../handler.ts'
import { areasAsked, askFigures, getIndicator } from './figures.ts'
import { noteLanguageCounts } from '../../languages/index.ts'

/** The most figures that a picture is made of; more than a few hundred cannot be told apart. */
const mostFigures = 20_000

/** What a chart is drawn of. */
interface ChartFigures {
  readonly own: FiguresAnswer
  readonly parts: readonly FiguresAnswer[]
  readonly publishers: readonly string[]
  readonly today: string
}

/** What a chart is asked for: of one figure of the indicator, the one of its headline where no other is named. */
interface ShownQuery extends FiguresQuery {
  readonly show: string
}

/** What is drawn of it: the author's chart where the reader chose none. */
interface ChartAsked {
  readonly query: ShownQuery
  readonly kind: AreaChartKind | undefined
}

function chartQuestion({ roadmap }: ApiContext, indicator: Indicator, { query, kind }: ChartAsked): Question {
  const elements = measuredElements(askedRates(roadmap, indicator, query.per) ?? indicator)
  return {
    mayLag: true,
    name: `chart ${indicator.id} ${kind ?? ''} ${JSON.stringify(query)}`,
    elements,
    work: async ({ tx }): Promise<ChartFigures> => {
      const figuresOf = (one: FiguresQuery) => askFigures(tx, { roadmap, indicator, most: mostFigures }, one)
      // All figures of one chart are of the same periods: through which days its data reach is looked up once.
      const asked = await withPeriods(tx, roadmap, indicator, query)
      const parts: FiguresAnswer[] = []
      for (const one of partQueries(chartFor(indicator, { ...query, kind }), asked))
        parts.push(await figuresOf(one))
      return {
        own: await figuresOf(asked),
        parts,
        publishers: await readPublishers(tx, { elements }),
        today: currentDay(),
      }
    },
  }
}

/** What is asked: of the headline where no figure is named, and on a map per something where that can be. */
function askedOf(
  roadmap: Roadmap,
  indicator: Indicator,
  { kind, per, show = indicator.headline.show, ...rest }: FiguresQuery & { readonly kind?: AreaChartKind },
): ChartAsked {
  if (kind === 'map' && !roadmap.outlines) throw new Refused('no-map', {}, 'bad-request')
  const usual = mapDenominator(roadmap, indicator, { show, per, kind })
  const own = per === asCounted ? undefined : (per ?? usual)
  return { kind, query: { ...rest, show, ...(own === undefined ? {} : { per: own }) } }
}

type ChartRequest = FastifyRequest<{
  Params: { id: string }
  Querystring: FilledQueryOf<Operations['chart']>
}>

/** What is asked of the figures, and how the picture is drawn of them. */
function chartAsked(context: ApiContext, request: ChartRequest) {
  const { roadmap } = context
  const indicator = getIndicator(roadmap, request.params.id)
  const { area, only, width, language: wished, ...same } = request.query
  areasAsked(roadmap, area)
  const asked = askedOf(roadmap, indicator, same)
  const { query, kind } = asked
  const header = request.headers['accept-language']
  const language = readerLanguage(roadmap.languages, { asked: wished, header })
  const draw = (text: string): string => {
    const { own, parts, publishers, today } = JSON.parse(text) as ChartFigures
    const { show, per, by, from, to, frequency = own.frequency } = query
    const shown = askedRates(roadmap, indicator, per) ?? indicator
    const isInvented = context.isInvented && !takesOnlyPublished(roadmap, indicator)
    const { matter } = chartOf({
      ...{ roadmap, indicator: shown, show, per, kind, by, frequency, own, parts },
      ...{ running: periodOf(today, frequency), isInvented, language },
      choice: { area, only, from, to },
    })
    const site = siteAddressOf(context, request)
    const address = `${site}/indicators/${indicator.id}`
    const footer = chartFooter({ roadmap, indicator, publishers, day: today, address }, language)
    return chartSvg(drawChart(matter, { width, footer, hasTitle: true }))
  }
  return { indicator, question: chartQuestion(context, indicator, asked), draw, width, wished }
}

const types = { svg: 'image/svg+xml', png: 'image/png' } as const

/** The chart that the author of an indicator or the reader chose, or lines of another of its figures, as SVG and as PNG. */
export function chartRoute(context: ApiContext): Handlers<'chart' | 'chartPng'> {
  const send = (kind: keyof typeof types) => (request: ChartRequest, reply: FastifyReply) => {
    const { indicator, question, draw, width, wished } = chartAsked(context, request)
    return sendAnswer({ request, reply, context }, question, async (text) => {
      const svg = draw(text)
      const picture = kind === 'svg' ? svg : await chartPng(svg, width)
      if (wished === undefined) noteLanguageCounts(reply)
      if (takesOnlyPublished(context.roadmap, indicator)) sendsPublished(reply, context)
      void reply.header('content-disposition', `inline; filename="${indicator.id}.${kind}"`)
      // Other sites may show the picture: it says itself from where it is.
      void reply.header('cross-origin-resource-policy', 'cross-origin')
      return reply.type(types[kind]).send(picture)
    })
  }
  return { chart: send('svg'), chartPng: send('png') }
}
