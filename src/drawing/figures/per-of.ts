// What counts are asked per. Apart from what an address says, since it takes the drawing of charts, which few pages need.
import { asCounted, type Indicator, type Roadmap } from '#definition'
import { mapDenominator } from './chart-of.ts'
import { figureChoice, kindOf, type FigureSearch } from './figure-choice.ts'

/** What counts are asked per: as chosen, and on a map where nothing was chosen per what they can be. */
export function perOf(roadmap: Roadmap, indicator: Indicator, search: FigureSearch): string | undefined {
  if (search.per !== undefined) return search.per === asCounted ? undefined : search.per
  const { show } = figureChoice(indicator, search)
  return mapDenominator(roadmap, indicator, { show, kind: kindOf(search) })
}
