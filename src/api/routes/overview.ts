import type { FastifyInstance } from 'fastify'
import {
  apiPaths,
  measuredElements,
  type IndicatorTile,
  type OverviewAnswer,
  type Roadmap,
} from '#definition'
import { readTile } from '#indicators'
import { countObservations, type ObservationCounts } from '#storage'
import type { ApiContext } from '../api-context.ts'
import { personOf } from '../sign-in.ts'
import { answerSchemas } from '../schemas.ts'
import { describeRoute } from './describe-route.ts'

function topOf(roadmap: Roadmap, code: string): string {
  const parent = roadmap.elements.find((element) => element.code === code)?.parent
  return parent === undefined ? code : topOf(roadmap, parent)
}

/** How many observations speak to each top-level element, per area: through the indicators that name it. */
function coverageOf(roadmap: Roadmap, counts: ObservationCounts): OverviewAnswer['coverage'] {
  const tops = roadmap.elements.filter(({ parent }) => parent === undefined).map(({ code }) => code)
  return tops.flatMap((top) => {
    const indicators = roadmap.indicators.filter(({ elements }) =>
      elements.some((code) => topOf(roadmap, code) === top),
    )
    const counted = new Set(indicators.flatMap(measuredElements))
    const own = counts.perElement.filter(({ element }) => counted.has(element))
    const byArea = Map.groupBy(own, ({ jurisdiction }) => jurisdiction)
    return [...byArea].map(([jurisdiction, rows]) => ({
      element: top,
      jurisdiction,
      observations: rows.reduce((sum, { observations }) => sum + observations, 0),
    }))
  })
}

/** Everything at a glance: a tile per indicator, what is known of what, counts. */
export function overviewRoute(server: FastifyInstance, context: ApiContext): void {
  const { answers, roadmap } = context
  const schema = describeRoute({
    summary: 'Every indicator at a glance, and what is known of what',
    answers: answerSchemas.overview,
  })
  server.get(apiPaths.overview, { schema }, async (request, reply) => {
    const text = await answers.answer(
      personOf(request, context),
      'overview',
      async ({ tx, version: dataVersion, keep }): Promise<OverviewAnswer> => {
        const counts = await keep('observations', [], () => countObservations(tx))
        const { observations, sources } = counts
        const tiles: IndicatorTile[] = []
        for (const indicator of roadmap.indicators) {
          const work = () => readTile(tx, roadmap, indicator)
          tiles.push(await keep(`tile ${indicator.id}`, measuredElements(indicator), work))
        }
        return {
          dataVersion,
          tiles,
          coverage: coverageOf(roadmap, counts),
          counts: { observations, sources },
        }
      },
    )
    return reply.type('application/json').send(text)
  })
}
