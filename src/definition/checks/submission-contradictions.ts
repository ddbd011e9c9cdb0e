// What contradicts itself in the steps of submissions and in reminders: states, steps, rights, roles and times that are not there.
import { contradiction } from '../problems/index.ts'
import { inHand, isSubmissionRight, writers } from '../codes/index.ts'
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

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Every contradiction in when people are told of what is due, as sentences; none where nobody is. */
export function tellingContradictions({ telling, roles }: Roadmap): string[] {
  if (!telling) return []
  const { quiet, reminders } = telling
  const ids = new Set([inHand, ...roles.map(({ id }) => id)])
  const places = reminders.map((one) => `${one.of} ${one.days}`)
  return [
    ...[quiet.from, quiet.until]
      .filter((time) => !isTime(time))
      .map((time) => contradiction('telling-no-time', { time })),
    ...reminders
      .flatMap(({ to }) => to)
      .filter((role) => !ids.has(role))
      .map((role) => contradiction('telling-no-role', { role })),
    ...places
      .filter((place, at) => places.indexOf(place) !== at)
      .map((place) => contradiction('telling-twice', { place })),
    ...reminders
      .filter(({ of, to }) => of !== 'report' && to.includes(inHand))
      .map(({ days }) => contradiction('telling-no-hand', { days })),
  ]
}
