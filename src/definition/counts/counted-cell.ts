// The counted cell: what registers count of one data element in one place and time. As an address carries it:
// `element:rescue-calls;jurisdiction:zenda;period:2023;call-cause:flood,wind`.
import { whatAndMend } from '../problems/index.ts'
import { say } from './counted-cell-sentences.ts'
import { codeWithParts, findCode, isAddable, notApplicable, total } from '../codes/index.ts'
import { findInterval } from '../time/index.ts'
import type { UnreadableFilter } from '../records/index.ts'
import type { Register } from '../registers/index.ts'
import {
  findBreakdownCodes,
  findDataElement,
  getDataElement,
  itemClassId,
  recordAreas,
  type Roadmap,
} from '../roadmap/index.ts'

/** Which cell of the counts is meant. */
export interface CountedPlace {
  /** Id of a data element that a register feeds. */
  readonly element: string
  readonly jurisdiction: string
  /** `2023`, `2023-H1`. Of a stock: its last day, or today where that is earlier. */
  readonly period: string
  /** The codes that are meant, by dimension, `item-class` among them; a dimension that is not named means all. */
  readonly codes: Readonly<Record<string, readonly string[]>>
}

const named = ['element', 'jurisdiction', 'period'] as const

/** The codes of a place with everything they are made of: those that records carry. */
export function codesWithParts(
  roadmap: Roadmap,
  { element, codes }: CountedPlace,
): Readonly<Record<string, readonly string[]>> {
  // Percentages and rates of parts say nothing about the whole.
  const isSum = isAddable(getDataElement(roadmap, element).unit)
  const all = Object.entries(codes).map(([id, meant]) => {
    const list = findBreakdownCodes(roadmap, id)
    return [id, isSum ? meant.flatMap((code) => codeWithParts(list, code)) : meant] as const
  })
  return Object.fromEntries(all)
}

/** The place as an address carries it: the opposite of `readCountedPlace`. */
export function writeCountedPlace({ element, jurisdiction, period, codes }: CountedPlace): string {
  const more = Object.entries(codes).map(([id, meant]) => `${id}:${meant.join(',')}`)
  return [`element:${element}`, `jurisdiction:${jurisdiction}`, `period:${period}`, ...more].join(';')
}

type Parts = ReadonlyMap<string, readonly string[]>

/** The parts by their names; the first that is written twice, or says nothing, is a refusal. */
function readParts(written: string): Parts | UnreadableFilter {
  const parts = new Map<string, readonly string[]>()
  for (const part of written.split(';').filter((one) => one !== '')) {
    const at = part.indexOf(':')
    const name = at < 0 ? part : part.slice(0, at)
    const meant = (at < 0 ? '' : part.slice(at + 1)).split(',').filter((one) => one !== '')
    if (meant.length === 0) {
      return whatAndMend(say('cell-says-nothing', { name }))
    }
    if (parts.has(name)) {
      return whatAndMend(say('cell-says-twice', { name }))
    }
    parts.set(name, meant)
  }
  return parts
}

function codeFault(roadmap: Roadmap, element: string, parts: Parts): UnreadableFilter | undefined {
  const known = findDataElement(roadmap, element)
  if (!known) return undefined
  const breakdowns = [
    ...known.dimensions.map(({ id }) => id),
    ...(known.itemClasses.length > 0 ? [itemClassId] : []),
  ]
  for (const [id, meant] of parts) {
    if (named.some((name) => name === id)) continue
    if (!breakdowns.includes(id)) {
      const about = { element, dimension: id, allowed: breakdowns.join(', ') }
      return whatAndMend(say(breakdowns.length === 0 ? 'cell-not-broken-down' : 'cell-not-counted-by', about))
    }
    const list = findBreakdownCodes(roadmap, id)
    const strange = meant.find(
      (code) => code !== total && code !== notApplicable && !(list && findCode(list, code)),
    )
    if (strange !== undefined) {
      const allowed = Object.keys(list?.codes ?? {}).join(', ')
      return whatAndMend(say('cell-no-code', { dimension: id, code: strange, allowed }))
    }
  }
  return undefined
}

function placeFault(
  roadmap: Roadmap,
  register: Register,
  { element, jurisdiction, period }: Omit<CountedPlace, 'codes'>,
): UnreadableFilter | undefined {
  const fed = [...new Set(register.counts.map((count) => count.element))]
  if (!fed.includes(element)) {
    const about = { register: register.id, element, fed: fed.join(', ') }
    return whatAndMend(say(fed.length === 0 ? 'cell-nothing-fed' : 'cell-not-fed', about))
  }
  const areas = recordAreas(roadmap, register).map(({ id }) => id)
  if (!areas.includes(jurisdiction)) {
    return whatAndMend(say('cell-no-records', { jurisdiction, allowed: areas.join(', ') }))
  }
  if (findInterval(period)) return undefined
  return whatAndMend(say('cell-no-period', { period }))
}

/**
 * Reads which cell of the counts an address means.
 *
 * @returns the place, or the first thing in it that makes no sense for this register
 */
export function readCountedPlace(
  roadmap: Roadmap,
  register: Register,
  written: string,
): CountedPlace | UnreadableFilter {
  const parts = readParts(written)
  if ('what' in parts) return parts
  for (const name of named) {
    if (parts.get(name)?.length === 1) continue
    return whatAndMend(say('cell-names-not-one', { name }))
  }
  const one = (name: string) => parts.get(name)?.[0] ?? ''
  const place = { element: one('element'), jurisdiction: one('jurisdiction'), period: one('period') }
  const fault = placeFault(roadmap, register, place) ?? codeFault(roadmap, place.element, parts)
  if (fault) return fault
  const codes = [...parts].filter(([id]) => !named.some((name) => name === id))
  return { ...place, codes: Object.fromEntries(codes) }
}
