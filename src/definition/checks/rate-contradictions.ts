// What contradicts itself in the denominators of rates.
import { contradiction } from '../problems/index.ts'
import type { Denominator } from '../codes/index.ts'
import { findDataElement, type Roadmap } from '../roadmap/index.ts'

function contradictionsOf(roadmap: Roadmap, { id, element, times, unit }: Denominator): string[] {
  const at = contradiction('thing-denominator', { id })
  const below = findDataElement(roadmap, element)
  return [
    ...(below ? [] : [contradiction('no-element', { at, element })]),
    ...(below && below.accumulation !== 'stock'
      ? [contradiction('rate-of-no-stock', { at, element, accumulation: below.accumulation })]
      : []),
    ...(below && below.itemClasses.length > 1
      ? [contradiction('rate-mixes-item-classes', { at, element })]
      : []),
    ...(Number.isInteger(times) && times > 0
      ? []
      : [contradiction('rate-per-no-number', { at, per: times })]),
    ...(unit.kind === 'rate' ? [] : [contradiction('rate-unit', { at, kind: unit.kind })]),
  ]
}

/** Every contradiction in what counts may be asked per, as sentences naming the place. */
export function rateContradictions(roadmap: Roadmap): string[] {
  return (roadmap.denominators ?? []).flatMap((one) => contradictionsOf(roadmap, one))
}
