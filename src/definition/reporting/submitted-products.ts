// What the reports of a product are made of: what was judged of elements, or figures; and which of them.
import { expectedElements } from '../completeness/index.ts'
import { askedOf } from '../figures/index.ts'
import { indicatorsOfKind, type Roadmap } from '../roadmap/index.ts'
import { measuredElements, type Indicator } from '../indicators/index.ts'

export const submittedKinds = ['assessments', 'figures'] as const
export type Submitted = (typeof submittedKinds)[number]

/** What a product submits; undefined where it goes through no hands. */
export function submitsOf(
  { cycles, assessmentScale, submissionFlow }: Roadmap,
  product: string,
): Submitted | undefined {
  if (!submissionFlow) return undefined
  if (product === assessmentScale?.product) return 'assessments'
  return cycles.products.find(({ id }) => id === product)?.submits
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
}

/** What a report of figures says: the KPIs that anything it expects is measured by. */
export function reportedIndicators(roadmap: Roadmap, product: string): ReportedIndicator[] {
  const expected = new Set(expectedElements(roadmap, product))
  return indicatorsOfKind(roadmap, 'kpi')
    .filter((one) => measuredElements(one).some((id) => expected.has(id)))
    .map((indicator) => {
      const shows = Object.keys(indicator.shows)
      return { indicator, shows: shows.filter((id) => askedOf(roadmap, indicator, id) === 'jurisdiction') }
    })
    .filter(({ shows }) => shows.length > 0)
}
