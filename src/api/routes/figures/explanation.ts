import type { FastifyInstance } from 'fastify'
import { apiPaths, askedRates, codesFromText, measuredElements, type Figure } from '#definition'
import { explainFigure } from '#indicators'
import { sendAnswer, type ApiContext } from '../../requests/index.ts'
import { answerSchemas, describeRoute, explanationQuery, idParams } from '../../schemas/index.ts'
import { getIndicator } from './figures.ts'

interface Asked {
  readonly show: string
  readonly jurisdiction: string
  readonly period: string
  readonly codes?: string
  readonly per?: string
  readonly origin?: Figure['origin']
}

/** Opens one figure: formula, measures, observations with their sources, SQL. */
export function explanationRoute(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const summary =
    'Opens one figure: formula, measures, the observations behind it with their sources, and the SQL'
  const schema = describeRoute({
    summary,
    answers: answerSchemas.explanation,
    query: explanationQuery,
    params: idParams,
  })
  const path = apiPaths.explanation.replace('{id}', ':id')
  server.get<{ Params: { id: string }; Querystring: Asked }>(path, { schema }, (request, reply) => {
    const indicator = getIndicator(roadmap, request.params.id)
    const { codes, ...same } = request.query
    const query = { ...same, codes: codesFromText(codes ?? '') }
    return sendAnswer(
      { request, reply, context },
      {
        mayLag: true,
        name: `explanation ${indicator.id} ${JSON.stringify(query)}`,
        work: ({ tx }) => explainFigure(tx, roadmap, indicator, query),
        elements: measuredElements(askedRates(roadmap, indicator, query.per) ?? indicator),
      },
    )
  })
}
