// A figure opened.
import { askedRates, codesFromText, measuredElements } from '#definition'
import { explainFigure } from '#indicators'
import { sendAnswer, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { getIndicator } from './figures.ts'

/** Opens one figure: formula, measures, observations with their sources, SQL. */
export function explanationRoute(context: ApiContext): Handlers<'explanation'> {
  const { roadmap } = context
  return {
    explanation: (request, reply) => {
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
    },
  }
}
