import { findingSentences } from '../finding-sentences.ts'
import { contradiction } from '../../problems/index.ts'
import Big from 'big.js'
import { findDimension, total } from '../../codes/index.ts'
import { codesText, findDataElement, type Observation } from '../../roadmap/index.ts'
import { defineRuleKind, placeText, valueText } from '../looking/rule-kind.ts'

export interface CompulsoryBreakdown {
  readonly elements: readonly string[]
  readonly dimension: string
  /** Fewer than this many are not asked to be broken down. */
  readonly least: number
}

/** What belongs together: a breakdown of any part of it counts as one. */
function groundOf(one: Observation): string {
  return [one.jurisdiction, one.start, one.end, one.accumulation, one.basis, one.itemClass].join('|')
}

/** The figure that says most: the one with the fewest codes. */
function findWidest(observations: readonly Observation[]): Observation | undefined {
  return observations.toSorted((a, b) => codesText(a.codes).length - codesText(b.codes).length)[0]
}

/** A breakdown that is compulsory and given by nobody. */
export const notBrokenDown = defineRuleKind<CompulsoryBreakdown>({
  id: 'not-broken-down',
  sentence: { en: findingSentences['not-broken-down'] },
  origins: ['reported'],
  contradictions: ({ elements, dimension }, roadmap) =>
    elements.flatMap((id) => {
      const element = findDataElement(roadmap, id)
      return element && findDimension(element, dimension)
        ? []
        : [contradiction('rule-of-no-breakdown', { element: id, dimension })]
    }),
  look: (observations, { element }, { elements, dimension, least }) => {
    if (!elements.includes(element.id)) return []
    const name = findDimension(element, dimension)?.name.en.toLowerCase() ?? dimension
    const isBroken = ({ codes }: Observation) => (codes[dimension] ?? total) !== total
    const grounds = [...Map.groupBy(observations, groundOf).values()].filter((ones) => !ones.some(isBroken))
    return grounds.flatMap((ones) => {
      const widest = findWidest(ones.filter(({ value, basis }) => value !== null && basis === 'actual'))
      if (!widest?.value || new Big(widest.value).lt(least)) return []
      const params = { place: placeText(widest), value: valueText(widest), dimension: name }
      return [{ params, observations: [widest] }]
    })
  },
})
