// Collects what is wrong with a file: the first problems in full, the rest as a number, all of them by kind.
import { newProblem, severityOf, type Params, type Place, type Problem, type ProblemCode } from '#definition'
import type { Remarks } from '../cells/index.ts'

/** How often there is a problem of that kind in that column, and the first of them. */
export interface ProblemKind {
  readonly first: Problem
  count: number
}

export interface ProblemList {
  readonly problems: Problem[]
  readonly kinds: Map<string, ProblemKind>
  /** What is said of how the file was read. */
  readonly remarks: Remarks
  count: number
}

/** More than this is never read by anyone; most such files have one cause. */
const mostListed = 1000

export function newProblemList(): ProblemList {
  return { problems: [], kinds: new Map(), remarks: new Map(), count: 0 }
}

export function addProblem(list: ProblemList, code: ProblemCode, place: Place, params: Params = {}): void {
  list.count += 1
  const problem = { code, place, params, severity: severityOf(code) }
  const kind = `${code} ${place.column ?? ''}`
  const known = list.kinds.get(kind)
  if (known) known.count += 1
  else list.kinds.set(kind, { first: problem, count: 1 })
  if (list.problems.length < mostListed) list.problems.push(problem)
}

/** All listed problems, and one more that says how many are not. */
export function listedProblems(list: ProblemList): Problem[] {
  const hidden = list.count - list.problems.length
  if (hidden === 0) return list.problems
  return [...list.problems, newProblem('too-many-problems', { count: hidden })]
}
