// Which figures are published ones even beside invented records: it goes by what they are made of.
import type { Indicator } from '../indicators/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

/** Does the indicator take nothing that a register counts? Beside invented records, all its figures are published ones. */
export function takesOnlyPublished(roadmap: Roadmap, { measures }: Indicator): boolean {
  const counted = new Set(roadmap.registers.flatMap(({ counts }) => counts.map(({ element }) => element)))
  return Object.values(measures).every(({ element }) => !counted.has(element))
}
