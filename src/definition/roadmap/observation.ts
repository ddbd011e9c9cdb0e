// The observation: one value of a data element, with everything needed to believe it.
import type { Accumulation, Audience, CodeList, Status } from '../codes/index.ts'
import type { Interval } from '../time/index.ts'

/** What happened, or what somebody said would happen. A plan is never counted as a fact. */
export const bases = ['actual', 'planned'] as const
export type Basis = (typeof bases)[number]

/** Of a value that is a total or unbroken, and of a part whose siblings are not all given. */
export const wholeBreakdown = 'whole'
export const openBreakdown = 'some-parts'

export interface Observation extends Interval {
  /** A jurisdiction, or a group of jurisdictions published as one. */
  readonly jurisdiction: string
  readonly element: string
  readonly accumulation: Accumulation
  readonly basis: Basis
  /** `_Z` where items are not what is counted. */
  readonly itemClass: string
  /** One code per dimension of the element; `_T` where the figure is not broken down by it. */
  readonly codes: Readonly<Record<string, string>>
  /** Exact decimal as text; null where only bounds are known or nothing is. */
  readonly value: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly unit: string
  readonly status: Status
  /**
   * Where the value stands among those beside it: `whole`; `some-parts` where parts are left out; or the dimensions,
   * separated by spaces, over which the source presents this part and its siblings as adding up to the whole
   * (`jurisdiction` and `item-class` count as dimensions here).
   */
  readonly breakdown: string
  readonly audience: Audience
  /** Who says so: a publisher or an institution. Two sources may disagree; both are kept. */
  readonly source: string
  /** Where it can be read: a web address, a file and row. */
  readonly address: string
  /** The figure as the source prints it. */
  readonly quote: string | null
  readonly note: string | null
  /** The day this edition of the figure was published or read. A later vintage revises an earlier one. */
  readonly vintage: string
}

/** What an observation speaks of, whatever it says of it. */
export type Fact = Pick<
  Observation,
  'jurisdiction' | 'element' | 'start' | 'end' | 'accumulation' | 'basis' | 'itemClass' | 'codes'
>

/** The codes of an observation in one line: “killed, female”; empty for a total. */
export function codesText(codes: Readonly<Record<string, string>>): string {
  return Object.values(codes)
    .filter((code) => !code.startsWith('_'))
    .join(', ')
}

/** What is taken as equal when observations are compared: a part of an observation, or the codes of some dimensions. */
export type Blanks = Partial<Omit<Observation, 'element'>>

/** Ids in order, by how they stand: there are as many as elements. */
const sortedKnown = new Map<string, readonly string[]>()
const mostSorted = 1000

/** The dimensions of codes in the order of their ids: sorted once for all facts of an element. */
export function sortedIds(codes: Readonly<Record<string, string>>): readonly string[] {
  const ids = Object.keys(codes)
  const name = ids.join()
  const known = sortedKnown.get(name)
  if (known) return known
  const sorted = ids.toSorted()
  if (sortedKnown.size >= mostSorted) sortedKnown.clear()
  sortedKnown.set(name, sorted)
  return sorted
}

/** What makes two observations speak of the same thing, whoever says it and when; the same but for the blanks. */
export function factKey(observation: Fact, blanks: Blanks = {}): string {
  const { jurisdiction, element, start, end, accumulation, basis, itemClass, codes } = observation
  let key = [
    blanks.jurisdiction ?? jurisdiction,
    element,
    blanks.start ?? start,
    blanks.end ?? end,
    blanks.accumulation ?? accumulation,
    blanks.basis ?? basis,
    blanks.itemClass ?? itemClass,
  ].join('|')
  for (const id of sortedIds(codes)) key += `|${blanks.codes?.[id] ?? codes[id] ?? ''}`
  return key
}

/** The bounds of an observation: an exact value bounds itself on both sides; null is “not known”. */
export function boundsOf(observation: Pick<Observation, 'value' | 'lower' | 'upper'>): {
  lower: string | null
  upper: string | null
} {
  const { value, lower, upper } = observation
  return value === null ? { lower, upper } : { lower: value, upper: value }
}

/** Does the source present this part and its siblings over the dimension as all there are? */
export function isCompleteOver(observation: Pick<Observation, 'breakdown'>, dimension: string): boolean {
  return observation.breakdown.split(' ').includes(dimension)
}

/** Does the source present this part and others beside it as all there are, over whatever dimension? */
export const callsPartsComplete = ({ breakdown }: Pick<Observation, 'breakdown'>): boolean =>
  breakdown !== wholeBreakdown && breakdown !== openBreakdown

/** True where the item class is one that mixes things which must not be added up. */
export function isMixedClass(itemClasses: CodeList, itemClass: string): boolean {
  return itemClasses.codes[itemClass]?.mixed === true
}

/** Leaves out what a later vintage of the same source revises. The order stays. */
export function latestVintages(observations: readonly Observation[]): Observation[] {
  const keyOf = (one: Observation) => `${factKey(one)}|${one.source}`
  const newest = new Map<string, string>()
  for (const one of observations) {
    const key = keyOf(one)
    if ((newest.get(key) ?? '') < one.vintage) newest.set(key, one.vintage)
  }
  return observations.filter((one) => newest.get(keyOf(one)) === one.vintage)
}
