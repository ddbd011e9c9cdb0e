// What stands under a chart that goes its own ways: of what it is, from whom, of which day, and where it was taken.
import { textIn, type Indicator, type Roadmap } from '#definition'
import { sayChart } from './chart-sentences.ts'

/** So many sources are named. */
const mostNamed = 3

export interface ChartOrigin {
  readonly roadmap: Roadmap
  readonly indicator: Indicator
  /** Who published what the figures are made of; empty where all of it is counted from records. */
  readonly publishers: readonly string[]
  /** The day on which the figures were read. */
  readonly day: string
  /** Where the chart has its page. */
  readonly address: string
}

function sourcesOf({ publishers }: ChartOrigin, language: string): string[] {
  if (publishers.length === 0) return []
  const named = publishers.slice(0, mostNamed).join('; ')
  const count = publishers.length - mostNamed
  const sources = count > 0 ? sayChart('sources-more', { sources: named, count }, language) : named
  return [sayChart('from-sources', { sources }, language)]
}

/** The lines under the chart. */
export function chartFooter(origin: ChartOrigin, language: string): string[] {
  const { roadmap, indicator, day, address } = origin
  const what = [textIn(roadmap.name, language), indicator.code, textIn(indicator.name, language)].join(' · ')
  return [what, ...sourcesOf(origin, language), sayChart('drawn-on', { day, address }, language)]
}

/** What stands below a chart of records that is taken away: whose roadmap it is, and when and from where it was drawn. */
export const recordsFooter = (
  {
    roadmap,
    day,
    address,
  }: Pick<ChartOrigin, 'day' | 'address'> & { readonly roadmap: Pick<Roadmap, 'name'> },
  language: string,
): string[] => [textIn(roadmap.name, language), sayChart('drawn-on', { day, address }, language)]
