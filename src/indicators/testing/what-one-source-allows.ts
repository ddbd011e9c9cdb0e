// The judge of subtraction: can a source be right in all that it says beside a figure, whatever follows from what?
import { solve } from 'yalps'
import { atomsOf, type Outline, type Target } from './outlines.ts'
import type { Said } from './random-systems.ts'
import { closedAtoms } from './what-can-be-true.ts'

interface Bounds {
  readonly lower: number | null
  readonly upper: number | null
}

/** Can there be an amount of each finest kind so that all sums are within their bounds? */
function isPossible(sums: readonly (Bounds & { readonly atoms: readonly number[] })[]): boolean {
  const atoms = [...new Set(sums.flatMap((one) => one.atoms))]
  const { status } = solve<number, number>({
    constraints: sums.map(({ lower, upper }, at) => [at, { min: lower ?? 0, max: upper ?? 1e9 }] as const),
    variables: atoms.map((atom) => [
      atom,
      sums.flatMap((one, at) => (one.atoms.includes(atom) ? [[at, 1] as const] : [])),
    ]),
  })
  return status === 'optimal'
}

/** Does a source that does not contradict itself rule out all that a figure leaves possible? */
export function isAgainstSource(
  outline: Outline,
  said: readonly Said[],
  target: Target,
  figure: Bounds,
): boolean {
  const own = said.map((one) => ({ ...one, atoms: atomsOf(outline, one) }))
  const none = closedAtoms(outline, said).map((atom) => ({ lower: 0, upper: 0, atoms: [atom] }))
  const all = [...own, ...none]
  const { lower, upper } = figure
  return !isPossible([...all, { lower, upper, atoms: atomsOf(outline, target) }]) && isPossible(all)
}
