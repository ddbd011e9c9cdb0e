// Headlines: of one indicator, of all for an area, and the newest figures behind them.
import {
  indicatorsOfKind,
  measuredElements,
  Refused,
  reportingAreas,
  type AreaHeadlinesAnswer,
  type HeadlineAnswer,
  type IndicatorKind,
  type IndicatorTile,
  type NewestFiguresAnswer,
  type Roadmap,
} from '#definition'
import { readHeadline, readNewestFigures, readTile } from '#indicators'
import { readPublishers } from '#storage'
import type { AnswerPart, PartedQuestion, Question } from '../../answers/index.ts'
import { sendAnswer, type ApiContext } from '../../requests/index.ts'
import { getIndicator } from './figures.ts'
import type { Handlers } from '../handler.ts'
import { kindsAsked, publishersPart } from './overview.ts'

/** What a page of an indicator says first: its headline, the members behind it, and who published what it reads. */
function headlineRoute(context: ApiContext): Handlers<'headline'> {
  const { roadmap } = context
  return {
    headline: (request, reply) => {
      const indicator = getIndicator(roadmap, request.params.id)
      const elements = measuredElements(indicator)
      const question: Question = {
        mayLag: true,
        name: `headline ${indicator.id}`,
        work: async ({ tx, version }): Promise<HeadlineAnswer> => ({
          dataVersion: version,
          ...(await readHeadline(tx, roadmap, indicator)),
          publishers: await readPublishers(tx, { elements }),
        }),
        elements,
      }
      return sendAnswer({ request, reply, context }, question)
    },
  }
}

/** The newest figures of every show of an indicator, for the area of its headline. */
function newestFiguresRoute(context: ApiContext): Handlers<'newestFigures'> {
  const { roadmap } = context
  return {
    newestFigures: (request, reply) => {
      const indicator = getIndicator(roadmap, request.params.id)
      const question: Question = {
        mayLag: true,
        name: `newest ${indicator.id}`,
        work: async ({ tx, version }): Promise<NewestFiguresAnswer> => ({
          dataVersion: version,
          ...(await readNewestFigures(tx, roadmap, indicator)),
        }),
        elements: measuredElements(indicator),
      }
      return sendAnswer({ request, reply, context }, question)
    },
  }
}

function headlinesOf(roadmap: Roadmap, area: string, kinds: readonly IndicatorKind[]): PartedQuestion {
  const wanted = kinds.flatMap((kind) => indicatorsOfKind(roadmap, kind))
  const tiles = wanted.map((indicator): AnswerPart => ({
    name: `tile ${indicator.id} ${area}`,
    elements: measuredElements(indicator),
    work: (tx) => readTile(tx, roadmap, indicator, area),
  }))
  const put = (dataVersion: number, [publishers, ...rest]: readonly unknown[]): AreaHeadlinesAnswer => ({
    dataVersion,
    tiles: rest as IndicatorTile[],
    publishers: publishers as string[],
  })
  return {
    mayLag: true,
    name: `headlines ${area} ${kinds.join(' ')}`,
    parts: [publishersPart(area), ...tiles],
    put,
  }
}

/** The headline of every indicator for one jurisdiction or group. */
function areaHeadlinesRoute(context: ApiContext): Handlers<'areaHeadlines'> {
  const { roadmap } = context
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  return {
    areaHeadlines: (request, reply) => {
      const { jurisdiction } = request.query
      if (!areas.includes(jurisdiction)) {
        throw new Refused('area-unknown', { area: jurisdiction, allowed: areas.join(', ') }, 'bad-request')
      }
      return sendAnswer(
        { request, reply, context },
        headlinesOf(roadmap, jurisdiction, kindsAsked(request.query)),
      )
    },
  }
}

/** Headlines of one indicator, of all for an area, and the newest figures behind them. */
export function headlineRoutes(
  context: ApiContext,
): Handlers<'areaHeadlines' | 'headline' | 'newestFigures'> {
  return { ...areaHeadlinesRoute(context), ...headlineRoute(context), ...newestFiguresRoute(context) }
}
