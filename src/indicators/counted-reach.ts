// Which codes the records that feed a data element can be counted under. Only there does no record mean none.
import {
  codeWithParts,
  isMixedClass,
  type Count,
  type CodeSource,
  type DataElement,
  type Measure,
  type Roadmap,
} from '#definition'

export interface Reach {
  readonly itemClasses: readonly string[]
  /** By dimension; none where one of the counts does not tell its codes apart. */
  readonly codes: Readonly<Record<string, readonly string[]>>
}

/** The codes of a list that one count can have by its source; undefined where it does not tell them apart. */
function codesOfCount(
  count: Count,
  source: CodeSource | undefined,
  all: readonly string[],
): readonly string[] | undefined {
  if (source === undefined) return undefined
  if ('code' in source) return [source.code]
  const field = 'band' in source ? source.band : source.field
  return count.where?.[field] ?? all
}

function reached(
  counts: readonly Count[],
  all: readonly string[],
  sourceOf: (count: Count) => CodeSource | undefined,
): readonly string[] {
  const each = counts.map((count) => codesOfCount(count, sourceOf(count), all))
  if (each.includes(undefined)) return []
  const found = new Set(each.flatMap((codes) => codes ?? []))
  return all.filter((code) => found.has(code))
}

/** Whether a count can have a code that a measure takes: one that never has any tells nothing of what the measure counts. */
function canMatch(element: DataElement, where: Measure['where'], count: Count): boolean {
  return element.dimensions.every(({ id, codes: list }) => {
    const wanted = where[id]
    const own = codesOfCount(count, count.dimensions[id], Object.keys(list.codes))
    if (wanted === undefined || own === undefined) return true
    return [wanted].flat().some((code) => codeWithParts(list, code).some((part) => own.includes(part)))
  })
}

/** What the counts of all registers reach of a data element, as far as a measure takes it. */
export function countedReach(roadmap: Roadmap, element: DataElement, where: Measure['where']): Reach {
  const counts = roadmap.registers
    .flatMap((register) => register.counts)
    .filter((count) => count.element === element.id && canMatch(element, where, count))
  if (counts.length === 0) return { itemClasses: [], codes: {} }
  const plain = element.itemClasses.filter((code) => !isMixedClass(roadmap.itemClasses, code))
  const codes = element.dimensions.map(({ id, codes: list }) => {
    const all = Object.keys(list.codes)
    const own = reached(counts, all, ({ dimensions }) => dimensions[id])
    // A sum is counted through its parts.
    const withSums = all.filter((code) => codeWithParts(list, code).some((part) => own.includes(part)))
    return [id, own.length === 0 ? [] : withSums] as const
  })
  return {
    itemClasses: reached(counts, plain, ({ itemClass }) => itemClass),
    codes: Object.fromEntries(codes),
  }
}
