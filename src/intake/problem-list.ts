// Collects what is wrong with a file: the first problems in full, the rest as a number.
import type { Params, Place, Problem, ProblemCode } from '#definition'

export interface ProblemList {
  readonly problems: Problem[]
  count: number
}

/** More than this is never read by anyone; most such files have one cause. */
const mostListed = 1000

export function newProblemList(): ProblemList {
  return { problems: [], count: 0 }
}

export function addProblem(list: ProblemList, code: ProblemCode, place: Place, params: Params = {}): void {
  list.count += 1
  if (list.problems.length < mostListed) list.problems.push({ code, place, params })
}

/** All listed problems, and one more that says how many are not. */
export function listedProblems(list: ProblemList): Problem[] {
  const hidden = list.count - list.problems.length
  if (hidden === 0) return list.problems
  return [...list.problems, { code: 'too-many-problems', place: {}, params: { count: hidden } }]
}
