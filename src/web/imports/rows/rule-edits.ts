// Changes of the rules of a mapping that decide about whole rows, and which of them are not finished.
import { testTexts, type Lookup, type Mapping, type RowCondition, type RowFilter } from '#definition'

interface Rules {
  readonly lookups: Lookup
  readonly filters: RowFilter
}
type Kind = keyof Rules

/** Another rule in its place, or behind the last one; undefined takes it out. */
export function withRule<K extends Kind>(
  mapping: Mapping,
  kind: K,
  at: number,
  rule: Rules[K] | undefined,
): Mapping {
  const { [kind]: before, ...rest } = mapping
  const rules = (before ?? []) as readonly Rules[K][]
  const next = rules.toSpliced(at, 1, ...(rule ? [rule] : []))
  return next.length === 0 ? (rest as Mapping) : { ...mapping, [kind]: next }
}

/** The lookup asked one place earlier: of several that fit a row, the first is taken. */
export function withEarlierLookup(mapping: Mapping, at: number): Mapping {
  const { lookups = [] } = mapping
  const [moved, before] = [lookups[at], lookups[at - 1]]
  if (!moved || !before) return mapping
  return { ...mapping, lookups: lookups.toSpliced(at - 1, 2, moved, before) }
}

const isWithoutTexts = (when: RowCondition) =>
  Object.keys(when).length === 0 || Object.values(when).some((test) => testTexts(test).length === 0)

function isLookupOpen(lookup: Lookup): boolean {
  if (isWithoutTexts(lookup.when)) return true
  if ('leaveOut' in lookup) return lookup.leaveOut === ''
  if (!('set' in lookup)) return false
  const answers = Object.values(lookup.set)
  return answers.length === 0 || answers.includes('')
}

const isFilterOpen = ({ column, is = [], isNot = [], reason }: RowFilter) =>
  column === '' || reason === '' || testTexts(is).length + testTexts(isNot).length === 0

/** Whether a rule of the mapping lacks its column, its texts, its answer or its reason: it would mean too many rows. */
export function hasOpenRule({ lookups = [], filters = [], otherwise }: Mapping): boolean {
  const isOtherwiseOpen = typeof otherwise === 'object' && otherwise.leaveOut === ''
  return isOtherwiseOpen || lookups.some(isLookupOpen) || filters.some(isFilterOpen)
}
