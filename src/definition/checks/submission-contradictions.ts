// What contradicts itself in the steps of submissions: states, steps and rights that are not there.
import { contradiction } from '../problems/index.ts'
import { isSubmissionRight, writers } from '../codes/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

/** Every contradiction in how reports go from hand to hand, as sentences. */
export function submissionContradictions({ submissionFlow, roles }: Roadmap): string[] {
  const { states = [], steps = [] } = submissionFlow ?? {}
  const [stateIds, stepIds] = [states.map(({ id }) => id), steps.map(({ id }) => id)]
  const known: ReadonlySet<string> = new Set(steps.map(({ right }) => right))
  const rights = roles.flatMap(({ records = [] }) =>
    records.flatMap(({ may }) => may.filter(isSubmissionRight)),
  )
  const places = steps.flatMap(({ id, from, to }) =>
    [...from, to].filter((one) => !stateIds.includes(one)).map((state) => ({ step: id, state })),
  )
  const others = steps.flatMap(({ id, notBy = [] }) =>
    notBy.filter((one) => one !== writers && !stepIds.includes(one)).map((other) => ({ step: id, other })),
  )
  const twice = [...stateIds, ...stepIds].filter((id, at, all) => all.indexOf(id) !== at)
  return [
    ...twice.map((id) => contradiction('submission-twice', { id })),
    ...places.map((one) => contradiction('submission-no-state', one)),
    ...others.map((one) => contradiction('submission-no-step', one)),
    ...[...new Set(rights)]
      .filter((right) => !known.has(right))
      .map((right) => contradiction('submission-no-right', { right })),
  ]
}
