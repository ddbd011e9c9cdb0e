// Which cells the records that feed a data element can be counted in. Only there does no record mean none.
import {
  codeWithParts,
  findField,
  isMixedClass,
  notApplicable,
  recordFields,
  type CodeSource,
  type Count,
  type DataElement,
  type Field,
  type Measure,
  type Register,
  type Roadmap,
} from '#definition'

/**
 * By item class that can be counted at all, the codes of each dimension; none of a dimension where one of the counts
 * does not tell its codes apart in that class: what has no type is of none. What has no classes stands under `_Z`.
 */
export type Reach = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A count, and the fields that its rows are asked. */
interface AskedCount {
  readonly count: Count
  readonly fields: readonly Field[]
}

const askedCounts = (register: Register, element: string): AskedCount[] =>
  register.counts
    .filter((count) => count.element === element)
    .map((count) => {
      const child = register.children.find(({ id }) => id === count.of)
      return { count, fields: [...recordFields(register), ...(child?.fields ?? [])] }
    })

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

/** Is the field asked of an item class? Pieces are not asked of what is weighed. */
function isAskedOf({ count, fields }: AskedCount, id: string, itemClass: string): boolean {
  const { itemClass: source } = count
  const showWhen = findField(fields, id)?.showWhen
  if (!showWhen || !source || !('field' in source) || showWhen.field !== source.field) return true
  return showWhen.is.includes(itemClass)
}

/** Can the count have a row of the item class: is it among those that count, and is what is counted of it asked at all? */
function canCount(asked: AskedCount, itemClass: string): boolean {
  const { count } = asked
  const isMeant = codesOfCount(count, count.itemClass, [itemClass])?.includes(itemClass) === true
  const measured = count.sum ?? count.takes
  return isMeant && (measured === undefined || isAskedOf(asked, measured, itemClass))
}

/** The codes of a dimension that any of the counts can have in an item class; none where one does not tell them apart. */
function reachedCodesOf(
  counts: readonly AskedCount[],
  id: string,
  all: readonly string[],
  itemClass: string,
): readonly string[] {
  const each = counts.map((asked) => {
    const source = asked.count.dimensions[id]
    const from =
      source === undefined || 'code' in source ? undefined : 'band' in source ? source.band : source.field
    if (from !== undefined && !isAskedOf(asked, from, itemClass)) return undefined
    return codesOfCount(asked.count, source, all)
  })
  if (each.includes(undefined)) return []
  const found = new Set(each.flatMap((codes) => codes ?? []))
  return all.filter((code) => found.has(code))
}

/** Whether a count can have a code that a measure takes: one that never has any tells nothing of what the measure counts. */
function canMatch(element: DataElement, where: Measure['where'], { count }: AskedCount): boolean {
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
    .flatMap((register) => askedCounts(register, element.id))
    .filter((asked) => canMatch(element, where, asked))
  const hasClasses = counts.some(({ count }) => count.itemClass !== undefined)
  const plain = element.itemClasses.filter((code) => !isMixedClass(roadmap.itemClasses, code))
  const classes = hasClasses ? plain : [notApplicable]
  const reach = classes.flatMap((itemClass) => {
    const own = hasClasses ? counts.filter((asked) => canCount(asked, itemClass)) : counts
    if (own.length === 0) return []
    const codes = element.dimensions.map(({ id, codes: list }) => {
      const all = Object.keys(list.codes)
      const reached = reachedCodesOf(own, id, all, itemClass)
      // A sum is counted through its parts.
      const withSums = all.filter((code) => codeWithParts(list, code).some((part) => reached.includes(part)))
      return [id, reached.length === 0 ? [] : withSums] as const
    })
    return [[itemClass, Object.fromEntries(codes)] as const]
  })
  return Object.fromEntries(reach)
}
