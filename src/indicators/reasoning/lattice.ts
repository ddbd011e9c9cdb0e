// How the codes of a dimension lie within each other, with the sums of several codes that a measure asks for.
import { codeWithParts, findCode, topCodes, total, type CodeList } from '#definition'

/** One dimension as it is reasoned with. */
export interface Lattice {
  /** The codes that a code is made of, none of which holds anything of another; empty where it is no sum. */
  readonly partsOf: (code: string) => readonly string[]
  /** Is everything under the first code under the second as well? */
  readonly isWithin: (code: string, above: string) => boolean
  /** May the two hold something in common, be it only a part of each? */
  readonly isTouching: (code: string, other: string) => boolean
  /** The code and the sums of the list that hold it; not the total. */
  readonly withSums: (code: string) => readonly string[]
}

/** How the codes of a dimension relate: nothing to each other, as of percentages; overlapping; or as parts of sums. */
export type Nesting = 'apart' | 'overlapping' | 'parts'

const separator = '+'

/** The name under which several codes are added up. */
export function severalCodes(codes: readonly string[]): string {
  return codes.length === 1 ? (codes[0] ?? total) : codes.join(separator)
}

/**
 * The lattice of a code list.
 *
 * @param nesting `overlapping` where the dimension forbids adding its codes up: they still lie within the total
 */
export function latticeOf(list: CodeList, nesting: Nesting): Lattice {
  const below = new Map<string, ReadonlySet<string>>()
  const membersOf = (code: string): ReadonlySet<string> => {
    const known = below.get(code)
    if (known) return known
    const found = new Set(code.split(separator).flatMap((one) => codeWithParts(list, one)))
    below.set(code, found)
    return found
  }
  const partsOf = (code: string): readonly string[] => {
    if (nesting !== 'parts') return []
    if (code === total) return topCodes(list)
    if (!code.includes(separator)) return findCode(list, code)?.of ?? []
    const all = code.split(separator)
    return all.filter((one) => !all.some((other) => other !== one && membersOf(other).has(one)))
  }
  const isWithin = (code: string, above: string): boolean => {
    if (code === above) return true
    if (nesting === 'apart' || code === total) return false
    if (above === total) return true
    const held = membersOf(above)
    if (held.has(code)) return true
    return code.includes(separator) && code.split(separator).every((one) => held.has(one))
  }
  const touching = new Map<string, Map<string, boolean>>()
  const findTouching = (code: string, other: string): boolean => {
    if (isWithin(code, other) || isWithin(other, code)) return true
    return nesting === 'parts' && !membersOf(code).isDisjointFrom(membersOf(other))
  }
  const isTouching = (code: string, other: string): boolean => {
    if (code === other || code === total || other === total)
      return isWithin(code, other) || isWithin(other, code)
    const own = touching.get(code) ?? new Map<string, boolean>()
    touching.set(code, own)
    const known = own.get(other)
    if (known !== undefined) return known
    const found = findTouching(code, other)
    own.set(other, found)
    return found
  }
  const withSums = (code: string) => [
    ...new Set([code, ...Object.keys(list.codes).filter((one) => isWithin(code, one))]),
  ]
  return { partsOf, isWithin, isTouching, withSums }
}

/** Does the first cell lie within the second in every dimension? */
export function isCellWithin(
  lattices: readonly Lattice[],
  inner: readonly string[],
  outer: readonly string[],
): boolean {
  return lattices.every(({ isWithin }, at) => isWithin(inner[at] ?? total, outer[at] ?? total))
}

/** May the two cells hold something in common? In no dimension do they lie beside each other. */
export function isTouching(
  lattices: readonly Lattice[],
  a: readonly string[],
  b: readonly string[],
): boolean {
  return lattices.every((lattice, at) => lattice.isTouching(a[at] ?? total, b[at] ?? total))
}
