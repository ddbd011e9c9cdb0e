// Sums of what registers count: over months, over codes that are made of others, over dimensions left out.
import Big from 'big.js'
import { findParent, notApplicable, total, type DataElement } from '../../codes/index.ts'
import { unanswered, type CountedCells } from '../../counts/index.ts'
import type { Interval } from '../../time/index.ts'
import type { Observation, Roadmap } from '../../roadmap/index.ts'

type Codes = Readonly<Record<string, string>>

/** Dimensions whose codes are never added up to a total. */
export function lastingDimensions(element: DataElement): string[] {
  return element.dimensions.filter(({ hasTotal }) => !hasTotal).map(({ id }) => id)
}

/** Has every cell a code of each of these dimensions? Only over those can counts be broken down. */
export function areFed(dimensions: readonly string[], cells: readonly CountedCells[]): boolean {
  const isFed = (code: string | undefined) => code !== undefined && code !== total && code !== notApplicable
  return cells.every(({ codes }) => dimensions.every((id) => isFed(codes[id])))
}

/** The code and every code that it is a part of. */
export function withParents(element: DataElement, dimension: string, code: string): string[] {
  const list = element.dimensions.find(({ id }) => id === dimension)?.codes
  const parent = list && findParent(list, code)
  return parent === undefined ? [code] : [code, ...withParents(element, dimension, parent)]
}

/** Codes to which cells count, one for each dimension, and how they stand in the key of a sum. */
interface Combination {
  readonly codes: Codes
  readonly key: string
}

/**
 * For each cell, every combination of codes to which it counts once only these dimensions are kept apart. Thousands of
 * cells have the same few: each is made once.
 */
function combinationsOf(
  element: DataElement,
  kept: readonly string[],
): (cell: CountedCells) => readonly Combination[] {
  // In the order of `sumKey`.
  const ids = element.dimensions.map(({ id }) => id).toSorted()
  const make = (codes: Codes): Combination[] => {
    let combinations: string[][] = [[]]
    for (const id of ids) {
      const here = kept.includes(id) ? withParents(element, id, codes[id] ?? total) : [total]
      combinations = combinations.flatMap((one) => here.map((code) => [...one, code]))
    }
    return combinations.map((one) => ({
      codes: Object.fromEntries(element.dimensions.map(({ id }) => [id, one[ids.indexOf(id)] ?? total])),
      key: one.map((code) => `|${code}`).join(''),
    }))
  }
  const known = new Map<string, readonly Combination[]>()
  return ({ codes }) => {
    const name = kept.map((id) => codes[id] ?? total).join('|')
    const made = known.get(name) ?? make(codes)
    known.set(name, made)
    return made
  }
}

export interface Summed {
  readonly jurisdiction: string
  readonly itemClass: string
  readonly codes: Codes
  readonly sum: Big
  /** How many of the months hold a record. */
  readonly months: number
  /** An amount that is asked for is not answered: there is at least this much. */
  readonly isOpen: boolean
}

/** The key under which a sum is found. */
export function sumKey(one: Pick<Summed, 'jurisdiction' | 'itemClass' | 'codes'>): string {
  const codes = Object.keys(one.codes)
    .toSorted()
    .map((id) => one.codes[id])
  return [one.jurisdiction, one.itemClass, ...codes].join('|')
}

/** A sum that grows. Whole numbers are added as such, exact as long as they are safe; all others as exact decimals. */
interface Growing extends Omit<Summed, 'sum' | 'months' | 'isOpen'> {
  isOpen: boolean
  whole: number
  rest: Big | undefined
  readonly year: string
  /** Its months, as in the counts. */
  bits: number
  /** The months of other years. */
  others: Map<string, number> | undefined
}

function grow(sum: Growing, value: string): void {
  const whole = sum.whole + Number(value)
  if (/^\d+$/.test(value) && Number.isSafeInteger(whole)) sum.whole = whole
  else sum.rest = (sum.rest ?? new Big(0)).plus(value)
}

function noteMonths(sum: Growing, year: string, bits: number): void {
  if (year === sum.year) sum.bits |= bits
  else {
    sum.others ??= new Map()
    sum.others.set(year, (sum.others.get(year) ?? 0) | bits)
  }
}

function bitsSet(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** How many months the bits of all years say. */
function monthsIn({ bits, others }: Growing): number {
  return bitsSet(bits) + (others?.values().reduce((sum, one) => sum + bitsSet(one), 0) ?? 0)
}

/** Adds cells up, keeping some dimensions apart. */
export function sumCells(
  element: DataElement,
  cells: readonly CountedCells[],
  kept: readonly string[],
): Map<string, Summed> {
  const combinations = combinationsOf(element, kept)
  const sums = new Map<string, Growing>()
  for (const cell of cells) {
    const { jurisdiction, itemClass, begins, months } = cell
    const year = begins.slice(0, 4)
    for (const { codes, key: codesKey } of combinations(cell)) {
      const key = `${jurisdiction}|${itemClass}${codesKey}`
      const known = sums.get(key)
      const sum = known ?? {
        ...{ jurisdiction, itemClass, codes, year },
        ...{ whole: 0, rest: undefined, bits: 0, others: undefined, isOpen: false },
      }
      if (!known) sums.set(key, sum)
      noteMonths(sum, year, months)
      if (cell.claim === unanswered) sum.isOpen = true
      else grow(sum, cell.value)
    }
  }
  const finished = sums.entries().map(([key, sum]): [string, Summed] => {
    const { jurisdiction, itemClass, codes, whole, rest, isOpen } = sum
    const added = rest ? rest.plus(whole) : new Big(whole)
    return [key, { jurisdiction, itemClass, codes, sum: added, months: monthsIn(sum), isOpen }]
  })
  return new Map(finished)
}

/** The place of a figure that was counted. */
type Place = Pick<Observation, 'jurisdiction' | 'itemClass' | 'codes'> & {
  readonly interval: Interval
  readonly isOpen?: boolean
}

interface CountedElement {
  readonly roadmap: Roadmap
  readonly element: DataElement
  readonly today: string
}

/** Makes observations of what was counted of an element: open upwards while their period still runs, or amounts are missing. */
export function countedObservations({ roadmap, element, today }: CountedElement) {
  const registers = roadmap.registers.filter(({ counts }) =>
    counts.some((count) => count.element === element.id),
  )
  const source = `counted: ${registers.map(({ name }) => name.en).join(', ')}`
  const address = `/registers/${registers[0]?.id ?? ''}`
  return (
    { jurisdiction, itemClass, codes, interval, isOpen: isMissing = false }: Place,
    value: string,
  ): Observation => {
    const isOpen = isMissing || (element.accumulation !== 'stock' && interval.end >= today)
    return {
      jurisdiction,
      element: element.id,
      start: interval.start,
      end: interval.end,
      accumulation: element.accumulation,
      basis: 'actual',
      itemClass,
      codes,
      value: isOpen ? null : value,
      lower: isOpen ? value : null,
      upper: null,
      unit: element.unit.id,
      status: 'reported',
      breakdown: 'whole',
      audience: 'restricted',
      source,
      address,
      quote: null,
      note: null,
      vintage: today,
    }
  }
}
