// What contradicts itself in the scale by which elements are assessed.
import { contradiction } from '../problems/index.ts'
import type { AssessmentScale } from '../codes/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at)
}

function contradictionsOf(roadmap: Roadmap, scale: AssessmentScale): string[] {
  const { steps, parts, neighbours, level, product } = scale
  const [stepIds, partIds] = [steps.map(({ id }) => id), parts.map(({ id }) => id)]
  const asked = steps.flatMap(({ asks = [] }) => asks).filter((id) => !partIds.includes(id))
  const near = neighbours.flatMap(({ near: own, steps: theirs }) =>
    Object.entries(own).filter(
      ([step, [first, last]]) =>
        !stepIds.includes(step) || first < 0 || last < first || last >= theirs.length,
    ),
  )
  return [
    ...(roadmap.levels.some(({ id }) => id === level) ? [] : [contradiction('scale-no-level', { level })]),
    ...(roadmap.cycles.products.some(({ id }) => id === product)
      ? []
      : [contradiction('scale-no-product', { product })]),
    ...[...twice(stepIds), ...twice(partIds), ...twice(neighbours.map(({ id }) => id))].map((id) =>
      contradiction('scale-twice', { id }),
    ),
    ...asked.map((part) => contradiction('scale-no-part', { part })),
    ...near.map(([step]) => contradiction('scale-near-none', { step })),
  ]
}

/** Every contradiction in the scale, as sentences; none where nothing is assessed. */
export const assessmentContradictions = (roadmap: Roadmap): string[] =>
  roadmap.assessmentScale ? contradictionsOf(roadmap, roadmap.assessmentScale) : []
