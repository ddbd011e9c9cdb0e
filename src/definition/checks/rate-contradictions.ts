// What contradicts itself in the denominators of rates.
import type { Denominator } from '../codes/index.ts'
import { findDataElement, type Roadmap } from '../roadmap/index.ts'

function contradictionsOf(roadmap: Roadmap, { id, element, times, unit }: Denominator): string[] {
  const at = `Denominator “${id}”`
  const below = findDataElement(roadmap, element)
  return [
    ...(below ? [] : [`${at}: there is no data element “${element}”.`]),
    ...(below && below.accumulation !== 'stock'
      ? [`${at}: a rate is taken of a stock; “${element}” is ${below.accumulation}.`]
      : []),
    ...(below && below.itemClasses.length > 1
      ? [`${at}: it would add up the item classes of “${element}”.`]
      : []),
    ...(Number.isInteger(times) && times > 0 ? [] : [`${at}: ${times} is no number to count per.`]),
    ...(unit.kind === 'rate' ? [] : [`${at}: its unit is of the kind ${unit.kind}, and not a rate.`]),
  ]
}

/** Every contradiction in what counts may be asked per, as sentences naming the place. */
export function rateContradictions(roadmap: Roadmap): string[] {
  return (roadmap.denominators ?? []).flatMap((one) => contradictionsOf(roadmap, one))
}
