// The steps of submissions as the database keeps them: rows of nothing but texts.
import type { Roadmap } from './roadmap.ts'

export const stepColumns = ['action', 'permission', 'from_state', 'to_state', 'effect'] as const
export const barColumns = ['action', 'other'] as const

/** Which step leads from where to where; and without a step where it begins, and which states are closed. */
export function stepRows({ submissionFlow }: Pick<Roadmap, 'submissionFlow'>) {
  if (!submissionFlow) return []
  const { states, steps } = submissionFlow
  const none = { action: '', permission: '', from_state: '' }
  const first = states.slice(0, 1).map(({ id }) => ({ ...none, to_state: id, effect: 'begin' }))
  const closed = states
    .filter(({ isLocked }) => isLocked)
    .map(({ id }) => ({ ...none, to_state: id, effect: 'lock' }))
  const taken = steps.flatMap(({ id, right, from, to, effect = '' }) =>
    from.map((state) => ({ action: id, permission: right, from_state: state, to_state: to, effect })),
  )
  return [...first, ...closed, ...taken]
}

/** Which step is never taken by who took another one. */
export function barRows({ submissionFlow }: Pick<Roadmap, 'submissionFlow'>) {
  const steps = submissionFlow?.steps ?? []
  return steps.flatMap(({ id, notBy = [] }) => notBy.map((other) => ({ action: id, other })))
}
