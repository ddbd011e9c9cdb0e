// In which states action plans can be, as the door for programs gives it.
import type { PlanState, PlanStates } from '../../codes/index.ts'
import { listOf, object, optional, sameAs, text, truth } from '../schema-parts.ts'
import { textInLanguages as words } from './unit-contract.ts'

const state = sameAs<PlanState>()(
  'PlanState',
  object({ id: text, name: words, isShared: optional(truth), isDone: optional(truth) }),
)

export const planStates = sameAs<PlanStates>()(
  'PlanStates',
  object({ plan: listOf(state), activity: listOf(state) }),
)
