// How far an element of the roadmap has come is judged in steps. Which ones, what they mean and what is written beside them is content.
import type { Text } from '../words/index.ts'

/** One step of the scale. */
export interface AssessmentStep {
  readonly id: string
  readonly name: Text
  /** When it is this step and no other. */
  readonly meaning: Text
  /** It is neither above nor below the others: nothing is known. Steps without it stand from the best to the least. */
  readonly isUnranked?: true
  /** Parts of the text without which the step is not kept. */
  readonly asks?: readonly string[]
}

/** A part of the text that is written beside the step. */
export interface AssessmentPart {
  readonly id: string
  readonly name: Text
  readonly hint: Text
  /** The source says something of it, which stands beside it word for word. */
  readonly beside?: 'baseline'
  /** One line: the names of those who are responsible. */
  readonly isLine?: true
}

/** A scale of others that readers know, and which of its steps are near to ours. No statement of those others. */
export interface NeighbourScale {
  readonly id: string
  readonly name: Text
  /** Its steps in its own words, from the least to the best. */
  readonly steps: readonly Text[]
  /** By our step: the first and the last of its steps that are near, counted from 0. A step that is not named has none. */
  readonly near: Readonly<Record<string, readonly [first: number, last: number]>>
  readonly source: string
}

export interface AssessmentScale {
  /** The level of the roadmap whose elements are assessed. */
  readonly level: string
  /** The product of the cycle for whose reports they are. */
  readonly product: string
  readonly steps: readonly AssessmentStep[]
  readonly parts: readonly AssessmentPart[]
  readonly neighbours: readonly NeighbourScale[]
  /** What has to be said of the neighbours. */
  readonly note: Text
}

export function defineAssessmentScale(scale: AssessmentScale): AssessmentScale {
  return scale
}

/** The steps of a neighbour that are near to ours; none where there is nothing to compare. */
export function nearSteps({ steps, near }: NeighbourScale, step: string): readonly Text[] {
  const [first, last] = near[step] ?? [0, -1]
  return steps.slice(first, last + 1)
}

type Scale = Pick<AssessmentScale, 'steps'> | undefined

const rankedSteps = (scale: Scale): readonly string[] =>
  scale?.steps.filter(({ isUnranked }) => !isUnranked).map(({ id }) => id) ?? []

/** Whether a step is better than the one before, less, or cannot be compared with it: one of them is not ranked, or is none. */
export function wayBetween(scale: Scale, was: string | null, is: string | null): 'better' | 'less' | 'other' {
  const ranked = rankedSteps(scale)
  const [before, after] = [was, is].map((step) => (step === null ? -1 : ranked.indexOf(step)))
  if (before === undefined || after === undefined || before < 0 || after < 0) return 'other'
  return before > after ? 'better' : 'less'
}

/** How dark the mark of a step is, as styles name it: by its place among the ranked steps, `4` the darkest. */
export function shadeOfStep(scale: Scale, step: string | null): string {
  if (step === null) return 'none'
  const at = rankedSteps(scale).indexOf(step)
  return at < 0 ? 'unranked' : String(Math.max(1, 4 - at))
}
