// Compares total rows with their parts. A total that differs is shown; it is never taken, and stops nothing.
import Big from 'big.js'
import { headingsOf, plainText, readMappedCell, type CellOf, type MappedRow, type Mapping } from '#definition'
import type { UnderstoodRow } from '../cells/index.ts'
import { isUndecided } from '../sheets/index.ts'
import { addTo, type Tally } from './tally.ts'

interface Group {
  readonly totals: { line: number; value: Big }[]
  parts: Big
  readonly seen: Set<string>
  /** One of its numbers is asked about: before that is answered nothing can be compared. */
  isUndecided: boolean
  count: number
}

export interface TotalMemory {
  readonly mapping: Mapping | null
  readonly groups: Map<string, Group>
}

export function newTotalMemory(mapping: Mapping | null): TotalMemory {
  return { mapping, groups: new Map() }
}

const isNumber = /^-?\d+(?:\.\d+)?$/

/** The number of a row that counts for totals or parts; undefined where it has none. */
function numberOf(mapping: Mapping | null, cellOf: CellOf): string | undefined {
  const heading = mapping?.totals?.value
  if (heading === undefined) return undefined
  const column = mapping?.columns.find(({ from }) => from === heading)
  const text = readMappedCell(cellOf(heading), { ...column?.read, blank: '' }, new Map())
  return isNumber.test(text) ? text : undefined
}

/** What a row says, to know it again: its cells in every column that the mapping reads. */
function rowText({ columns = [], lookups = [] }: Partial<Mapping>, cellOf: CellOf): string {
  const headings = [...columns.flatMap(headingsOf), ...Object.keys(lookups[0]?.when ?? {})]
  return [...new Set(headings)].map((heading) => plainText(cellOf(heading))).join('|')
}

/** The group of totals and parts to which the row belongs. */
function groupOf(mapping: Mapping | null, groups: Map<string, Group>, cellOf: CellOf): Group {
  const key = (mapping?.totals?.within ?? []).map((heading) => cellOf(heading)).join(' · ')
  const none: Group = { totals: [], parts: new Big(0), seen: new Set(), isUndecided: false, count: 0 }
  const group = groups.get(key) ?? none
  groups.set(key, group)
  return group
}

/** Remembers the number of a row with the group to which it belongs. Rows that are filtered away belong to none. */
export function rememberRow(
  { mapping, groups }: TotalMemory,
  row: UnderstoodRow,
  cellOf: CellOf,
  read: MappedRow,
): void {
  const value = mapping?.totals?.value
  const isOpen = value !== undefined && isUndecided(row, value)
  const text = isOpen ? '0' : numberOf(mapping, cellOf)
  if (text === undefined || (read.kind === 'left-out' && !read.isPart)) return
  const group = groupOf(mapping, groups, cellOf)
  group.isUndecided ||= isOpen
  if (read.kind === 'total') {
    group.totals.push({ line: row.line, value: new Big(text) })
    return
  }
  // The same row twice is one part.
  const said = rowText(mapping ?? {}, cellOf)
  if (group.seen.has(said)) return
  group.seen.add(said)
  group.parts = group.parts.plus(text)
  group.count += 1
}

/** Notes every total that has parts beside it and is not their sum. */
export function settleTotals({ groups }: TotalMemory, tally: Tally): void {
  for (const [label, { totals, parts, count, isUndecided: isOpen }] of groups) {
    if (count === 0 || isOpen) continue
    for (const { line, value } of totals) {
      if (!value.eq(parts))
        addTo(tally.totals, { line, label, total: value.toFixed(), parts: parts.toFixed() })
    }
  }
}
