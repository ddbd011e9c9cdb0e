// Wholes and their parts among observations: over a dimension, over item classes.
import { findCode, total, topCodes, type CodeList } from '../code-list.ts'
import { isCompleteOver, type Observation } from '../observation.ts'
import { itemClassId } from '../roadmap.ts'
import { isAddable } from '../unit.ts'
import { groupsAlike, type RuleContext } from './rule-kind.ts'

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
  readonly without: (observation: Observation) => Observation
}

function breakdownsOf({ element, roadmap }: RuleContext): Breakdown[] {
  if (!isAddable(element.unit)) return []
  const dimensions = element.dimensions
    .filter((dimension) => dimension.additive)
    .map(({ id, codes }): Breakdown => ({
      id,
      codes,
      codeOf: (one) => one.codes[id] ?? total,
      without: (one) => ({ ...one, codes: { ...one.codes, [id]: total } }),
    }))
  const classes: Breakdown = {
    id: itemClassId,
    codes: roadmap.itemClasses,
    codeOf: (one) => one.itemClass,
    without: (one) => ({ ...one, itemClass: total }),
  }
  return element.itemClasses.length > 0 ? [...dimensions, classes] : dimensions
}

/** The codes that make up a whole among those published: where a part itself is not, the parts it is made of. */
function partCodes(codes: CodeList, whole: string, published: ReadonlySet<string>): string[] {
  const parts = whole === total ? topCodes(codes) : (findCode(codes, whole)?.of ?? [])
  return parts.flatMap((part) => {
    const deeper = published.has(part) ? [] : partCodes(codes, part, published)
    return deeper.some((code) => published.has(code)) ? deeper : [part]
  })
}

function pairUp(group: readonly Observation[], { id, codes, codeOf }: Breakdown): WholeAndParts[] {
  const published = new Set(group.map(codeOf))
  return group.flatMap((whole) => {
    const wanted = partCodes(codes, codeOf(whole), published)
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

/** Every whole that stands beside parts of its own, per breakdown and per source of the parts. */
export function wholesAndParts(observations: readonly Observation[], context: RuleContext): WholeAndParts[] {
  return breakdownsOf(context).flatMap((breakdown) =>
    groupsAlike(observations, breakdown.without).flatMap((group) => pairUp(group, breakdown)),
  )
}
