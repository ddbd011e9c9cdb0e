// Observations for tests, with everything filled in that a test does not speak of.
import {
  findDimension,
  getDataElement,
  getInterval,
  notApplicable,
  total,
  type Observation,
  type Roadmap,
} from '#definition'

type Said = Partial<Omit<Observation, 'element'>> & { readonly element: string; readonly period?: string }

/** A complete observation from the little a test has to say. */
export function observationOf(roadmap: Roadmap, { period, codes, ...said }: Said): Observation {
  const element = getDataElement(roadmap, said.element)
  for (const id of Object.keys(codes ?? {})) {
    if (!findDimension(element, id)) throw new Error(`“${element.id}” has no dimension “${id}”.`)
  }
  return {
    jurisdiction: roadmap.jurisdictions[0]?.id ?? '',
    ...getInterval(period ?? '2023'),
    accumulation: element.accumulation,
    basis: 'actual',
    itemClass: element.itemClasses[0] ?? notApplicable,
    codes: Object.fromEntries(element.dimensions.map(({ id }) => [id, codes?.[id] ?? total])),
    value: null,
    lower: null,
    upper: null,
    unit: element.unit.id,
    status: 'reported',
    breakdown: 'whole',
    audience: 'public',
    source: 'Yearbook',
    address: 'https://example.org/yearbook',
    quote: null,
    note: null,
    vintage: '2024-01-01',
    ...said,
  }
}
