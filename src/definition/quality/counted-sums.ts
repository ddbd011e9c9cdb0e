// Sums of what registers count: over months, over codes that are made of others, over dimensions left out.
import Big from 'big.js'
import { findParent, notApplicable, total } from '../code-list.ts'
import type { CountedCells } from '../counting.ts'
import type { DataElement } from '../data-element.ts'
import type { Interval } from '../interval.ts'
import type { Observation } from '../observation.ts'
import type { Roadmap } from '../roadmap.ts'

type Codes = Readonly<Record<string, string>>

/** Dimensions whose codes are never added up to a total. */
export function lastingDimensions(element: DataElement): string[] {
  return element.dimensions.filter(({ hasTotal }) => !hasTotal).map(({ id }) => id)
}

/** Dimensions that every cell has a code of: only over those can counts be broken down. */
export function fedDimensions(element: DataElement, cells: readonly CountedCells[]): string[] {
  const isFed = (code: string | undefined) => code !== undefined && code !== total && code !== notApplicable
  return element.dimensions.map(({ id }) => id).filter((id) => cells.every(({ codes }) => isFed(codes[id])))
}

/** The code and every code that it is a part of. */
function withParents(element: DataElement, dimension: string, code: string): string[] {
  const list = element.dimensions.find(({ id }) => id === dimension)?.codes
  const parent = list && findParent(list, code)
  return parent === undefined ? [code] : [code, ...withParents(element, dimension, parent)]
}

/** All codes to which a cell counts once only these dimensions are kept apart. */
export function codesKept(element: DataElement, cell: CountedCells, kept: readonly string[]): Codes[] {
  return element.dimensions.reduce<Codes[]>(
    (soFar, { id }) => {
      const codes = kept.includes(id) ? withParents(element, id, cell.codes[id] ?? total) : [total]
      return soFar.flatMap((one) => codes.map((code) => ({ ...one, [id]: code })))
    },
    [{}],
  )
}

export interface Summed {
  readonly jurisdiction: string
  readonly itemClass: string
  readonly codes: Codes
  readonly sum: Big
  /** How many of the months hold a record. */
  readonly months: number
}

/** The key under which a sum is found. */
export function sumKey(one: Pick<Summed, 'jurisdiction' | 'itemClass' | 'codes'>): string {
  const codes = Object.keys(one.codes)
    .toSorted()
    .map((id) => one.codes[id])
  return [one.jurisdiction, one.itemClass, ...codes].join('|')
}

/** Adds cells up, keeping some dimensions apart. */
export function sumCells(
  element: DataElement,
  cells: readonly CountedCells[],
  kept: readonly string[],
): Map<string, Summed> {
  const sums = new Map<string, Summed & { readonly seen: Set<string> }>()
  for (const cell of cells) {
    for (const codes of codesKept(element, cell, kept)) {
      const { jurisdiction, itemClass, month } = cell
      const key = sumKey({ jurisdiction, itemClass, codes })
      const before = sums.get(key)
      const seen = before?.seen ?? new Set()
      seen.add(month)
      const sum = (before?.sum ?? new Big(0)).plus(cell.value)
      sums.set(key, { jurisdiction, itemClass, codes, sum, seen, months: seen.size })
    }
  }
  return sums
}

/** What was counted, as an observation: open upwards while its period still runs. */
export function countedObservation(
  { roadmap, element, today }: { roadmap: Roadmap; element: DataElement; today: string },
  one: Pick<Observation, 'jurisdiction' | 'itemClass' | 'codes'> & { readonly interval: Interval },
  value: string,
): Observation {
  const { jurisdiction, itemClass, codes, interval } = one
  const isOpen = element.accumulation !== 'stock' && interval.end >= today
  const registers = roadmap.registers.filter(({ counts }) =>
    counts.some((count) => count.element === element.id),
  )
  return {
    jurisdiction,
    element: element.id,
    ...interval,
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
    source: `counted: ${registers.map(({ name }) => name.en).join(', ')}`,
    address: `/registers/${registers[0]?.id ?? ''}`,
    quote: null,
    note: null,
    vintage: today,
  }
}
