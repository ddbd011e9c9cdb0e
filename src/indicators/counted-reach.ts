// Which codes the records that feed a data element can be counted under. Only there does no record mean none.
import {
  codeWithParts,
  isMixedClass,
  type Count,
  type CodeSource,
  type DataElement,
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

/** What the counts of all registers reach of a data element. */
export function countedReach(roadmap: Roadmap, element: DataElement): Reach {
  const counts = roadmap.registers
    .flatMap((register) => register.counts)
    .filter((count) => count.element === element.id)
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
