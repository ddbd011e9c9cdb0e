// The scale by which elements are assessed, as the door for programs gives it.
import { Type } from '@sinclair/typebox'
import type { AssessmentPart, AssessmentScale, AssessmentStep, NeighbourScale } from '../../codes/index.ts'
import { listOf, mapOf, object, oneOf, optional, sameAs, text, truth } from '../schema-parts.ts'
import { textInLanguages as words } from './unit-contract.ts'

const step = sameAs<AssessmentStep>()(
  'AssessmentStep',
  object({
    ...{ id: text, name: words, meaning: words, isUnranked: optional(truth), asks: optional(listOf(text)) },
  }),
)

const part = sameAs<AssessmentPart>()(
  'AssessmentPart',
  object({
    ...{ id: text, name: words, hint: words, beside: optional(oneOf(['baseline'])), isLine: optional(truth) },
  }),
)

const places = Type.Unsafe<readonly [first: number, last: number]>({
  ...{ type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 },
})

const neighbour = sameAs<NeighbourScale>()(
  'NeighbourScale',
  object({ id: text, name: words, steps: listOf(words), near: mapOf(places), source: text }),
)

export const assessmentScale = sameAs<AssessmentScale>()(
  'AssessmentScale',
  object({
    ...{ level: text, product: text, steps: listOf(step), parts: listOf(part) },
    ...{ neighbours: listOf(neighbour), note: words },
  }),
)
