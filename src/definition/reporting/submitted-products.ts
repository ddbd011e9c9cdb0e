// What the reports of a product are made of: what was judged of elements, figures, or a document; and which of them.
import { expectedElements } from '../completeness/index.ts'
import { askedOf } from '../figures/index.ts'
import { findIndicator, indicatorsOfKind, type Roadmap, type RoadmapDocument } from '../roadmap/index.ts'
import { measuredElements, type Indicator } from '../indicators/index.ts'
import { documentOf } from './document-places.ts'

export const submittedKinds = ['assessments', 'figures', 'document'] as const
export type Submitted = (typeof submittedKinds)[number]

/** What a product submits; undefined where it goes through no hands. */
export function submitsOf(
  { cycles, assessmentScale, submissionFlow }: Roadmap,
  product: string,
): Submitted | undefined {
  if (!submissionFlow) return undefined
  if (product === assessmentScale?.product) return 'assessments'
  const found = cycles.products.find(({ id }) => id === product)
  return found?.document === undefined ? found?.submits : 'document'
}

/** The products that are submitted jurisdiction by jurisdiction. */
export function submittedProducts(roadmap: Roadmap): string[] {
  return roadmap.cycles.products.map(({ id }) => id).filter((id) => submitsOf(roadmap, id) !== undefined)
}

/** The same for the database. */
export const productColumns = ['product', 'submits'] as const
export const productRows = (roadmap: Roadmap) =>
  submittedProducts(roadmap).map((product) => ({ product, submits: submitsOf(roadmap, product) ?? '' }))

/** The data elements that a product of figures expects, for the database. */
export const elementColumns = ['product', 'data_element'] as const
export const elementRows = (roadmap: Roadmap) =>
  submittedProducts(roadmap)
    .filter((product) => submitsOf(roadmap, product) === 'figures')
    .flatMap((product) =>
      expectedElements(roadmap, product).map((element) => ({ product, data_element: element })),
    )

/** An indicator and those of its shows for which a jurisdiction is asked. */
export interface ReportedIndicator {
  readonly indicator: Indicator
  readonly shows: readonly string[]
  /** The only codes of which they are told, by breakdown; all where not said. */
  readonly codes?: Readonly<Record<string, string>>
}

/** The figures that stand in a document, in its order. */
export function documentIndicators(
  roadmap: Roadmap,
  { sections }: Pick<RoadmapDocument, 'sections'>,
): ReportedIndicator[] {
  return sections
    .flatMap(({ figures = [] }) => figures)
    .flatMap(({ indicator: id, shows, codes = {} }) => {
      const indicator = findIndicator(roadmap, id)
      return indicator ? [{ indicator, shows: shows ?? Object.keys(indicator.shows), codes }] : []
    })
}

/** What a report of figures says: the KPIs that anything it expects is measured by; of a document its own figures. */
export function reportedIndicators(roadmap: Roadmap, product: string): ReportedIndicator[] {
  const document = documentOf(roadmap, product)
  if (document) return documentIndicators(roadmap, document)
  const expected = new Set(expectedElements(roadmap, product))
  return indicatorsOfKind(roadmap, 'kpi')
    .filter((one) => measuredElements(one).some((id) => expected.has(id)))
    .map((indicator) => {
      const shows = Object.keys(indicator.shows)
      return { indicator, shows: shows.filter((id) => askedOf(roadmap, indicator, id) === 'jurisdiction') }
    })
    .filter(({ shows }) => shows.length > 0)
}
