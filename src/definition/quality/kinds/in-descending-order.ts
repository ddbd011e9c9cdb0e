import { findingSentences } from '../finding-sentences.ts'
import { contradiction } from '../../problems/index.ts'
import { findCode, findDimension, isContradicting, notApplicable, total } from '../../codes/index.ts'
import { boundsOf, findDataElement, type Observation, type Roadmap } from '../../roadmap/index.ts'
import { spokenText, type Text } from '../../words/index.ts'
import { defineRuleKind, placeText, valueText, type RuleContext, type RuleHit } from '../looking/rule-kind.ts'

/** One step of a chain: a data element, and the codes by which the step is told apart. */
export interface Step {
  readonly name: Text
  readonly element: string
  readonly where?: Readonly<Record<string, string>>
  readonly itemClass?: string
}

/** Chains of which every step is part of the one before it. */
export interface DescendingOrder {
  readonly chains: readonly (readonly Step[])[]
}

/** Is the figure what the step tells apart: in its codes, and the total of all others? */
export function isOfStep(one: Observation, { where = {}, itemClass }: Step): boolean {
  if (one.basis !== 'actual' || (itemClass !== undefined && one.itemClass !== itemClass)) return false
  return Object.entries(one.codes).every(([id, code]) =>
    id in where ? code === where[id] : code === total || code === notApplicable,
  )
}

/** What has to be the same for two steps to be compared: never another interval, jurisdiction or item class. */
function groundOf(one: Observation, { itemClass }: Step): string {
  const ofClass = itemClass === undefined ? one.itemClass : ''
  return [one.jurisdiction, one.start, one.end, one.accumulation, ofClass].join('|')
}

function stepObservations(step: Step, context: RuleContext): Map<string, Observation[]> {
  const own = context.observationsOf(step.element).filter((one) => isOfStep(one, step))
  return Map.groupBy(own, (one) => groundOf(one, step))
}

function isMore(later: Observation, earlier: Observation): boolean {
  return isContradicting({ ...boundsOf(later), upper: null }, { ...boundsOf(earlier), lower: null })
}

/** A step with its figures, by what has to be the same. */
interface Looked {
  readonly step: Step
  readonly figures: ReadonlyMap<string, readonly Observation[]>
}

function hitsBetween(
  { step: earlier, figures: before }: Looked,
  { step: later, figures }: Looked,
): RuleHit[] {
  return [...figures].flatMap(([ground, ones]) =>
    ones.flatMap((one) =>
      (before.get(ground) ?? [])
        .filter((other) => isMore(one, other))
        .map((other) => ({
          params: {
            place: placeText({ ...one, codes: {} }),
            later: spokenText(later.name),
            laterValue: valueText(one),
            earlier: spokenText(earlier.name),
            earlierValue: valueText(other),
          },
          observations: [other, one],
        })),
    ),
  )
}

/** What contradicts itself in a step, or is not there. */
export function stepContradictions({ element: id, where = {}, itemClass }: Step, roadmap: Roadmap): string[] {
  const element = findDataElement(roadmap, id)
  if (!element) return [contradiction('step-without-element', { element: id })]
  const codes = Object.entries(where).flatMap(([dimension, code]) => {
    const list = findDimension(element, dimension)?.codes
    return list && findCode(list, code)
      ? []
      : [contradiction('step-without-code', { code, dimension, element: id })]
  })
  const isClass = itemClass === undefined || element.itemClasses.includes(itemClass)
  return [...codes, ...(isClass ? [] : [contradiction('step-of-other-class', { element: id, itemClass })])]
}

/** A chain is looked at once, with the element of its first step. */
function chainsFrom(chains: DescendingOrder['chains'], element: string): DescendingOrder['chains'] {
  return chains.filter(([first]) => first?.element === element)
}

/** What is a part of something is never more of it: what was judged was also prosecuted and reported. */
export const inDescendingOrder = defineRuleKind<DescendingOrder>({
  id: 'in-descending-order',
  sentence: { en: findingSentences['in-descending-order'] },
  reads: ({ chains }, element) =>
    chainsFrom(chains, element).flatMap((steps) => steps.map((step) => step.element)),
  crosses: ({ chains }, element) =>
    chains
      .flat()
      .filter((step) => step.element === element)
      .map(({ where = {} }) => Object.keys(where)),
  contradictions: ({ chains }, roadmap) => [
    ...chains.filter((steps) => steps.length < 2).map(() => contradiction('chain-too-short')),
    ...chains.flat().flatMap((step) => stepContradictions(step, roadmap)),
  ],
  // Every later step against every earlier one: a step in between may not be known.
  look: (_observations, context, { chains }) =>
    chainsFrom(chains, context.element.id).flatMap((steps) => {
      const looked = steps.map((step) => ({ step, figures: stepObservations(step, context) }))
      return looked.flatMap((later, at) =>
        looked.slice(0, at).flatMap((earlier) => hitsBetween(earlier, later)),
      )
    }),
})
