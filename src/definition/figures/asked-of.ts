// Who is asked for a figure: the jurisdictions, or somebody else who alone can know it.
import type { Reporter } from '../codes/index.ts'
import { measuresIn, type Indicator } from '../indicators/index.ts'
import { findDataElement, type Roadmap } from '../roadmap/index.ts'

/** Who knows everything that a show is made of; the jurisdictions where it is more than one. */
export function askedOf(roadmap: Roadmap, indicator: Indicator, show: string): Reporter {
  const formula = indicator.shows[show]?.formula
  const elements = formula ? measuresIn(formula).map((id) => indicator.measures[id]?.element ?? '') : []
  const asked = new Set(elements.map((id) => findDataElement(roadmap, id)?.reporter ?? 'jurisdiction'))
  const [only] = asked
  return asked.size === 1 && only !== undefined ? only : 'jurisdiction'
}
