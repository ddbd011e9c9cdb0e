// Everything at a glance.
import {
  findElement,
  indicatorKinds,
  indicatorsOfKind,
  measuredElements,
  topOf,
  type IndicatorKind,
  type IndicatorTile,
  type OverviewAnswer,
  type Roadmap,
} from '#definition'
import { readTile } from '#indicators'
import { countObservations, readPublishers, type ObservationCounts } from '#storage'
import type { AnswerPart, PartedQuestion } from '../../answers/index.ts'
import { sendAnswer, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

/** How many observations speak to each top-level element, per area: through the indicators that name it. */
function coverageOf(roadmap: Roadmap, counts: ObservationCounts): OverviewAnswer['coverage'] {
  const tops = roadmap.elements.filter(({ parent }) => parent === undefined).map(({ code }) => code)
  return tops.flatMap((top) => {
    const indicators = roadmap.indicators.filter(({ elements }) =>
      elements
        .flatMap((code) => findElement(roadmap, code) ?? [])
        .some((one) => topOf(roadmap, one).code === top),
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

/** The counts of what is stored, as a part of answers: they change with files of observations only. */
export const countsPart: AnswerPart = { name: 'observations', elements: [], work: countObservations }

/** The kinds of indicators that are asked for, in their order; KPIs where none is. */
export function kindsAsked({ kinds = 'kpi' }: { readonly kinds?: string }): IndicatorKind[] {
  const asked = kinds.split(',')
  return indicatorKinds.filter((kind) => asked.includes(kind))
}

/** Who published the observations, as a part of answers. */
export function publishersPart(area?: string): AnswerPart {
  const name = `publishers ${area ?? ''}`.trim()
  const filter = area === undefined ? {} : { jurisdiction: area }
  return { name, elements: [], work: (tx) => readPublishers(tx, filter) }
}

/** Everything at a glance, tile by tile, with the indicators of these kinds. */
function overviewOf(roadmap: Roadmap, kinds: readonly IndicatorKind[]): PartedQuestion {
  const wanted = kinds.flatMap((kind) => indicatorsOfKind(roadmap, kind))
  const tiles = wanted.map((indicator): AnswerPart => ({
    name: `tile ${indicator.id}`,
    elements: measuredElements(indicator),
    work: (tx) => readTile(tx, roadmap, indicator),
  }))
  const put = (dataVersion: number, [first, second, ...rest]: readonly unknown[]): OverviewAnswer => {
    const counted = first as ObservationCounts
    const publishers = second as string[]
    const { observations, sources } = counted
    const coverage = coverageOf(roadmap, counted)
    return {
      dataVersion,
      tiles: rest as IndicatorTile[],
      coverage,
      counts: { observations, sources },
      publishers,
    }
  }
  return {
    mayLag: true,
    name: `overview ${kinds.join(' ')}`,
    parts: [countsPart, publishersPart(), ...tiles],
    put,
  }
}

/** Everything at a glance: a tile per indicator, what is known of what, counts. */
export function overviewRoute(context: ApiContext): Handlers<'overview'> {
  return {
    overview: (request, reply) =>
      sendAnswer({ request, reply, context }, overviewOf(context.roadmap, kindsAsked(request.query))),
  }
}
