// The chart of an indicator as a picture that goes its own ways: with its title, source, day and address.
import {
  askedRates,
  currentDay,
  measuredElements,
  periodOf,
  Refused,
  reportingAreas,
  type FiguresAnswer,
  type FiguresQuery,
  type Indicator,
} from '#definition'
import { chartFooter, chartFor, chartOf, chartSvg, drawChart, partQueries } from '#drawing'
import { withPeriods } from '#indicators'
import { readPublishers } from '#storage'
import type { Question } from '../../answers/index.ts'
import { sendAnswer, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { askFigures, getIndicator } from './figures.ts'

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
type ShownQuery = FiguresQuery & { readonly show: string }

function chartQuestion({ roadmap }: ApiContext, indicator: Indicator, query: ShownQuery): Question {
  const elements = measuredElements(askedRates(roadmap, indicator, query.per) ?? indicator)
  return {
    mayLag: true,
    name: `chart ${indicator.id} ${JSON.stringify(query)}`,
    elements,
    work: async ({ tx }): Promise<ChartFigures> => {
      const figuresOf = (one: FiguresQuery) => askFigures(tx, { roadmap, indicator, most: mostFigures }, one)
      // All figures of one chart are of the same periods: through which days its data reach is looked up once.
      const asked = await withPeriods(tx, roadmap, indicator, query)
      const parts: FiguresAnswer[] = []
      for (const one of partQueries(chartFor(indicator, query), asked)) parts.push(await figuresOf(one))
      return {
        own: await figuresOf(asked),
        parts,
        publishers: await readPublishers(tx, { elements }),
        today: currentDay(),
      }
    },
  }
}

/** The chart that the author of an indicator chose, or lines of another of its figures, as SVG. */
export function chartRoute(context: ApiContext): Handlers<'chart'> {
  const { roadmap, isInvented } = context
  return {
    chart: (request, reply) => {
      const indicator = getIndicator(roadmap, request.params.id)
      const { area, only, width, ...same } = request.query
      if (area !== undefined && !reportingAreas(roadmap).some(({ id }) => id === area))
        throw new Refused('area-or-group-unknown', { id: area }, 'bad-request')
      const { show = indicator.headline.show, per } = same
      const query = { ...same, show }
      const draw = ({ own, parts, publishers, today }: ChartFigures) => {
        const { from, to, frequency = own.frequency } = query
        const running = periodOf(today, frequency)
        const { matter } = chartOf({
          ...{ roadmap, indicator, show, per, frequency, own, parts, running, isInvented, language: 'en' },
          choice: { area, only, from, to },
        })
        const address = `${request.protocol}://${request.host}/indicators/${indicator.id}`
        const footer = chartFooter({ roadmap, indicator, publishers, day: today, address }, matter.language)
        return chartSvg(drawChart(matter, { width, footer, hasTitle: true }))
      }
      return sendAnswer({ request, reply, context }, chartQuestion(context, indicator, query), (text) => {
        void reply.header('content-disposition', `inline; filename="${indicator.id}.svg"`)
        return reply.type('image/svg+xml').send(draw(JSON.parse(text) as ChartFigures))
      })
    },
  }
}
