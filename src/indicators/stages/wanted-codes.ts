// Which codes count under those that a measure keeps. Pure.
import { total } from '#definition'
import { isKeptApart, type Grain } from '../plan/index.ts'
import { severalCodes } from '../reasoning/index.ts'

/** Under which codes of the measure something counts that carries this code. */
export function wantedCodes({ keep, lattice }: Grain, code: string): readonly string[] {
  if (keep === 'every code') return code.startsWith('_') ? [] : lattice.withSums(code)
  const name = severalCodes(keep)
  return lattice.isWithin(code, name) ? [name] : []
}

/** The codes that count under anything that is kept; undefined where all do. */
export function codesTaken(one: Grain): readonly string[] | undefined {
  if (one.keep === 'every code' || !isKeptApart(one)) return undefined
  return [...one.codes, total].filter((code) => wantedCodes(one, code).length > 0)
}
