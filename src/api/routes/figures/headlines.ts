import type { FastifyInstance } from 'fastify'
import {
  apiPaths,
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
import { answerSchemas, areaHeadlinesQuery, describeRoute, idParams } from '../../schemas/index.ts'
import { getIndicator } from './figures.ts'
import { kindsAsked, publishersPart } from './overview.ts'

type ById = { readonly Params: { readonly id: string } }

/** What a page of an indicator says first: its headline, the members behind it, and who published what it reads. */
export function headlineRoute(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const summary = 'The headline of an indicator as its author says it, with the members behind it'
  const schema = describeRoute({ summary, answers: answerSchemas.headline, params: idParams })
  server.get<ById>(apiPaths.headline.replace('{id}', ':id'), { schema }, (request, reply) => {
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
  })
}

/** The newest figures of every show of an indicator, for the area of its headline. */
export function newestFiguresRoute(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const summary = 'The newest figures of every show of an indicator, for the area of its headline'
  const schema = describeRoute({ summary, answers: answerSchemas.newestFigures, params: idParams })
  server.get<ById>(apiPaths.newestFigures.replace('{id}', ':id'), { schema }, (request, reply) => {
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
  })
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
export function areaHeadlinesRoute(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  const schema = describeRoute({
    summary: 'The headline of every indicator for one jurisdiction or group',
    answers: answerSchemas.areaHeadlines,
    query: areaHeadlinesQuery,
  })
  server.get<{ Querystring: { jurisdiction: string; kinds?: string } }>(
    apiPaths.areaHeadlines,
    { schema },
    (request, reply) => {
      const { jurisdiction } = request.query
      if (!areas.includes(jurisdiction)) {
        throw new Refused('area-unknown', { area: jurisdiction, allowed: areas.join(', ') }, 'bad-request')
      }
      return sendAnswer(
        { request, reply, context },
        headlinesOf(roadmap, jurisdiction, kindsAsked(request.query)),
      )
    },
  )
}
