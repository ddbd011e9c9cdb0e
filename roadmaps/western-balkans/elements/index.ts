// All goals and overall targets of the Roadmap in the order of the source, and the names of the two levels.
import type { Element, Level } from '#definition'
import { goal1 } from './goal-1.ts'
import { goal2 } from './goal-2.ts'
import { goal3 } from './goal-3.ts'
import { goal4 } from './goal-4.ts'
import { goal5 } from './goal-5.ts'
import { goal6 } from './goal-6.ts'
import { goal7 } from './goal-7.ts'

export const levels: readonly Level[] = [
  { id: 'goal', name: { en: 'Goal' }, plural: { en: 'Goals' } },
  { id: 'target', name: { en: 'Overall target' }, plural: { en: 'Overall targets' } },
]

export const elements: readonly Element[] = [
  ...goal1,
  ...goal2,
  ...goal3,
  ...goal4,
  ...goal5,
  ...goal6,
  ...goal7,
]
