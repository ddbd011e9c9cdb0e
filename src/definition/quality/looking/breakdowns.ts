// Wholes and their parts among observations: over a dimension, over item classes.
import { findCode, isAddable, topCodes, total, type CodeList } from '../../codes/index.ts'
import { factKey, isCompleteOver, itemClassId, type Blanks, type Observation } from '../../roadmap/index.ts'
import type { RuleContext } from './rule-kind.ts'

export interface WholeAndParts {
  readonly whole: Observation
  readonly parts: readonly Observation[]
  /** Do the parts claim to be all there are? */
  readonly isClosed: boolean
}

/** One way of breaking down: where its code stands in an observation, and from which list. */
interface Breakdown {
  readonly id: string
  readonly codes: CodeList
  readonly codeOf: (observation: Observation) => string
  readonly without: Blanks
}

function breakdownsOf({ element, roadmap }: RuleContext): Breakdown[] {
  if (!isAddable(element.unit)) return []
  const dimensions = element.dimensions
    .filter((dimension) => dimension.additive)
    .map(({ id, codes }): Breakdown => ({
      id,
      codes,
      codeOf: (one) => one.codes[id] ?? total,
      without: { codes: { [id]: total } },
    }))
  const classes: Breakdown = {
    id: itemClassId,
    codes: roadmap.itemClasses,
    codeOf: (one) => one.itemClass,
    without: { itemClass: total },
  }
  return element.itemClasses.length > 0 ? [...dimensions, classes] : dimensions
}

/** The codes that make up a whole among those published: where a part itself is not, the parts it is made of. */
function partCodes(codes: CodeList, whole: string, published: Pick<ReadonlySet<string>, 'has'>): string[] {
  const parts = whole === total ? topCodes(codes) : (findCode(codes, whole)?.of ?? [])
  return parts.flatMap((part) => {
    const deeper = published.has(part) ? [] : partCodes(codes, part, published)
    return deeper.some((code) => published.has(code)) ? deeper : [part]
  })
}

function pairUp(group: readonly Observation[], { id, codes, codeOf }: Breakdown): WholeAndParts[] {
  if (group.length < 2) return []
  const published = Map.groupBy(group, codeOf)
  return group.flatMap((whole) => {
    const wanted = partCodes(codes, codeOf(whole), published)
    if (!wanted.some((code) => published.has(code))) return []
    const bySource = Map.groupBy(
      group.filter((one) => wanted.includes(codeOf(one))),
      (one) => one.source,
    )
    return [...bySource.values()].map((parts) => {
      const present = new Set(parts.map(codeOf))
      const isClosed =
        parts.every((part) => isCompleteOver(part, id)) || wanted.every((code) => present.has(code))
      return { whole, parts, isClosed }
    })
  })
}

/**
 * Groups of observations that differ by the breakdown alone. Those that nothing breaks down are left out at once: most
 * figures are wholes over most dimensions.
 *
 * @param wholeKeys the key of each observation as it is
 */
function groupsOver(
  observations: readonly Observation[],
  wholeKeys: readonly string[],
  { codes, codeOf, without }: Breakdown,
): Observation[][] {
  const isWhole = (code: string) => code === total || findCode(codes, code)?.of !== undefined
  if (!observations.some((one) => isWhole(codeOf(one)))) return []
  // The keys of those that are broken down, by where they stand; all others have their own.
  const brokenKeys = new Map<number, string>()
  for (const [at, one] of observations.entries())
    if (codeOf(one) !== total) brokenKeys.set(at, factKey(one, without))
  const broken = new Set(brokenKeys.values())
  const groups = new Map<string, Observation[]>()
  for (const [at, one] of observations.entries()) {
    const key = brokenKeys.get(at) ?? wholeKeys[at] ?? ''
    if (!broken.has(key)) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** Several rules ask for the wholes of the same observations. */
const known = new WeakMap<readonly Observation[], readonly WholeAndParts[]>()

/** Every whole that stands beside parts of its own, per breakdown and per source of the parts. */
export function wholesAndParts(
  observations: readonly Observation[],
  context: RuleContext,
): readonly WholeAndParts[] {
  const before = known.get(observations)
  if (before) return before
  const wholeKeys = observations.map((one) => factKey(one))
  const found = breakdownsOf(context).flatMap((breakdown) =>
    groupsOver(observations, wholeKeys, breakdown).flatMap((group) => pairUp(group, breakdown)),
  )
  known.set(observations, found)
  return found
}
