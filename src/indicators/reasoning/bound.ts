// One side of what is known of a cell: a number with what has to be said beside it.
import Big from 'big.js'
import { marks } from './marks.ts'

export interface Bound {
  /** Exact decimal. */
  readonly value: Big
  /** Bits of `marks`. */
  readonly marks: number
  /** The newest edition among what it was taken from, `2024-06-01`. */
  readonly vintage: string
}

const later = (a: string, b: string): string => (a > b ? a : b)

/** Marks that stay as soon as one of several ways to a number has them: the others say what holds of all ways only. */
const staying = marks.isConflict | marks.isUneven | marks.isRevised

/** Two ways to the same number: what has to be said of it only if one comes by the first way need not be said. */
export function alike(a: Bound, b: Bound): Bound {
  const bits = (a.marks & b.marks) | ((a.marks | b.marks) & staying)
  return { value: a.value, marks: bits, vintage: later(a.vintage, b.vintage) }
}

/** The higher or the lower of two bounds; null is none. */
export function meeting(a: Bound | null, b: Bound | null, which: 'higher' | 'lower'): Bound | null {
  if (!a || !b) return a ?? b
  const order = a.value.cmp(b.value)
  if (order === 0) return alike(a, b)
  return order > 0 === (which === 'higher') ? a : b
}

/** Two numbers added up. */
export function plus(a: Bound, b: Bound): Bound {
  return { value: a.value.plus(b.value), marks: a.marks | b.marks, vintage: later(a.vintage, b.vintage) }
}

export const nothing: Bound = { value: new Big(0), marks: 0, vintage: '' }

/** The sum of bounds; null where one of them is open. */
export function under(all: readonly (Bound | null)[]): Bound | null {
  return all.reduce<Bound | null>((sum, one) => (sum && one ? plus(sum, one) : null), nothing)
}
