// Cells of which complete breakdowns leave nothing when they are taken together: all were hurt, and all of the hurt are of
// unknown sex, so no woman was.
import { total } from '#definition'
import { nothing } from './bound.ts'
import { isAbout, type ClaimedGroup } from './claimed-groups.ts'
import { isCellWithin, isTouching, type Lattice } from './lattice.ts'
import { rangeBetween, type Range } from './range.ts'

/** What holds of some codes, as far as breakdowns that are still to be looked at say it. */
interface Box {
  readonly codes: readonly string[]
  readonly groups: readonly ClaimedGroup[]
}

/** What two cells hold in common that touch each other: in each dimension the code that lies within the other. */
function commonOf(lattices: readonly Lattice[], a: readonly string[], b: readonly string[]): string[] {
  return lattices.map(({ isWithin }, at) => {
    const [one, other] = [a[at] ?? total, b[at] ?? total]
    return isWithin(one, other) ? one : other
  })
}

/** The dimension by which some breakdown speaks of a part of the box only; undefined where there is none. */
function dimensionToSplit(lattices: readonly Lattice[], { codes, groups }: Box): number | undefined {
  const found = lattices.findIndex(({ isWithin, partsOf }, at) => {
    const own = codes[at] ?? total
    const isFiner = ({ base, over }: ClaimedGroup) => over[at] !== true && !isWithin(own, base[at] ?? total)
    return groups.some(isFiner) && partsOf(own).length > 0
  })
  return found < 0 ? undefined : found
}

/** The parts of a box of which all that it holds is made up, each with what is still to be looked at. */
function narrowed(
  lattices: readonly Lattice[],
  box: Box,
): { readonly used?: ClaimedGroup; readonly parts: readonly Box[] } | undefined {
  const used = box.groups.find((one) => isAbout(lattices, one, box.codes))
  if (used) {
    const groups = box.groups.filter((one) => one !== used)
    const touching = used.parts.filter(({ codes }) => isTouching(lattices, codes, box.codes))
    return {
      used,
      parts: touching.map(({ codes }) => ({ codes: commonOf(lattices, box.codes, codes), groups })),
    }
  }
  const at = dimensionToSplit(lattices, box)
  if (at === undefined) return undefined
  const parts = lattices[at]?.partsOf(box.codes[at] ?? total) ?? []
  return { parts: parts.map((part) => ({ ...box, codes: box.codes.with(at, part) })) }
}

/**
 * Do complete breakdowns leave nothing of the cell? One after the other narrows it to the parts that are listed, and it is
 * split only where a breakdown speaks of a part of it. The search ends at the first part of which something can be.
 *
 * @param groups the breakdowns of times that hold the cell's
 * @returns the breakdowns that were needed; undefined where something can be left
 */
function leavingNone(
  lattices: readonly Lattice[],
  groups: readonly ClaimedGroup[],
  codes: readonly string[],
): ReadonlySet<ClaimedGroup> | undefined {
  const speaking = groups.filter(({ base }) => isTouching(lattices, base, codes))
  if (speaking.length === 0) return undefined
  const found = narrowed(lattices, { codes, groups: speaking })
  if (!found) return undefined
  const needed = new Set(found.used ? [found.used] : [])
  for (const part of found.parts) {
    const own = leavingNone(lattices, part.groups, part.codes)
    if (!own) return undefined
    for (const one of own) needed.add(one)
  }
  return needed
}

/** That nothing of the cell is left, as new as the newest of the breakdowns; undefined where something can be. */
export function noneLeft(
  lattices: readonly Lattice[],
  groups: readonly ClaimedGroup[],
  codes: readonly string[],
): Range | undefined {
  const needed = leavingNone(lattices, groups, codes)
  if (!needed) return undefined
  const parts = [...needed].flatMap((one) => one.parts)
  const vintage = parts.reduce((newest, one) => (one.vintage > newest ? one.vintage : newest), '')
  const none = { ...nothing, vintage }
  return rangeBetween(none, none, 'derived')
}
