// Rates: every count of an indicator per so many of something known elsewhere, such as inhabitants. Pure: the same
// indicator with other formulas, so that figures, words, downloads and opened figures follow by themselves.
import type { Denominator } from '../codes/index.ts'
import { latestOfYear, measuresIn, rate, type Indicator, type Show } from '../indicators/index.ts'
import { findDataElement, type Roadmap } from '../roadmap/index.ts'

/** Asked per this, a map shows counts as they are, where it would else show them per something. */
export const asCounted = 'none'

/** Id of the measure that stands below the line. */
const base = 'per'

export function findDenominator(roadmap: Roadmap, id: string): Denominator | undefined {
  return roadmap.denominators?.find((one) => one.id === id)
}

/** Can the figure be asked per something? Counts and quantities can; shares, ratios, money and judgements cannot. */
export function hasRate(indicator: Indicator, show: Show, { element }: Denominator): boolean {
  const isCount = show.unit.kind === 'count' || show.unit.kind === 'quantity'
  const isSum = show.formula.op === 'measure' || show.formula.op === 'plus'
  const measures = measuresIn(show.formula).flatMap((id) => indicator.measures[id] ?? [])
  const isPlain = measures.every((one) => one.kind !== 'checklist' && one.element !== element)
  return isCount && isSum && isPlain
}

/**
 * The indicator with its counts as rates: those of its shows that can be, each over the denominator, and no others.
 * Undefined where none of its shows can be.
 */
export function asRates(
  roadmap: Roadmap,
  indicator: Indicator,
  denominator: Denominator,
): Indicator | undefined {
  const element = findDataElement(roadmap, denominator.element)
  if (!element) return undefined
  const shows = Object.entries(indicator.shows)
    .filter(([, show]) => hasRate(indicator, show, denominator))
    .map(([id, show]): [string, Show] => {
      const formula = rate(show.formula, { op: 'measure', measure: base }, denominator.times)
      return [id, { ...show, formula, unit: denominator.unit }]
    })
  if (shows.length === 0) return undefined
  const { beside, besideOnPage: _onPage, ...headline } = indicator.headline
  const others = beside?.filter((id) => shows.some(([known]) => known === id)) ?? []
  const first = shows.some(([id]) => id === headline.show) ? headline.show : (shows[0]?.[0] ?? '')
  const measure = latestOfYear(element as Parameters<typeof latestOfYear>[0])
  return {
    ...indicator,
    measures: { ...indicator.measures, [base]: measure },
    shows: Object.fromEntries(shows),
    otherHeadlines: [],
    headline: { ...headline, show: first, ...(others.length === 0 ? {} : { beside: others }) },
  }
}

/** What the counts of an indicator may be asked per; nothing where it has none. */
export function denominatorsFor(roadmap: Roadmap, indicator: Indicator): Denominator[] {
  return (roadmap.denominators ?? []).filter((one) => asRates(roadmap, indicator, one) !== undefined)
}

/** The indicator as a question asks for it: itself, or as rates. Undefined where it cannot be asked so. */
export function askedRates(
  roadmap: Roadmap,
  indicator: Indicator,
  per: string | undefined,
): Indicator | undefined {
  if (per === undefined) return indicator
  const denominator = findDenominator(roadmap, per)
  return denominator && asRates(roadmap, indicator, denominator)
}
