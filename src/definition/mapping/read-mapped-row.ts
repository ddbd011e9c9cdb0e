// Turns rows of a foreign layout into values under our own headings, as the mapping says. Pure: the browser previews with it.
import {
  headingsOf,
  type ColumnMapping,
  type Lookup,
  type Mapping,
  type RowCondition,
  type RowFilter,
} from './mapping.ts'
import { plainText } from '../words/index.ts'
import { codeTable, readMappedCell } from './read-mapped-cell.ts'
import { isTotalWord } from '../roadmap/index.ts'

/** A value under one of our headings: a text, several texts of one cell, or the named parts of a place. */
export type MappedValue = string | readonly string[] | Readonly<Record<string, string>>

export type MappedRow =
  | { readonly kind: 'taken'; readonly values: Readonly<Record<string, MappedValue>> }
  | { readonly kind: 'total' }
  /** `isPart`: it is left out for what it means, and still a part of a total beside it. */
  | { readonly kind: 'left-out'; readonly reason: string; readonly isPart: boolean }
  /** No lookup fits; the combination in words. */
  | { readonly kind: 'unknown'; readonly combination: string }

/** Gives the cell under one of their headings. */
export type CellOf = (heading: string) => string

/** Finds cells by heading in rows with these headings; the first of two equal headings counts. */
export function cellFinder(headings: readonly string[]): (cells: readonly string[]) => CellOf {
  const plain = headings.map(plainText)
  const places = new Map<string, number>()
  const placeOf = (heading: string) => {
    const known = places.get(heading) ?? plain.indexOf(plainText(heading))
    places.set(heading, known)
    return known
  }
  return (cells) => (heading) => (cells[placeOf(heading)] ?? '').trim()
}

type Test = (cellOf: CellOf) => boolean

/** The same cells in plain words, each made plain once. */
function plainly(cellOf: CellOf): CellOf {
  const known = new Map<string, string>()
  return (heading) => {
    const text = known.get(heading) ?? plainText(cellOf(heading))
    known.set(heading, text)
    return text
  }
}

function conditionTest(when: RowCondition): Test {
  const wanted = Object.entries(when).map(([heading, texts]) => {
    const list = typeof texts === 'string' ? [texts] : texts
    return [heading, new Set(list.map(plainText))] as const
  })
  return (cellOf) => wanted.every(([heading, texts]) => texts.has(cellOf(heading)))
}

function filterTest({ column, is, isNot }: RowFilter): Test {
  const [outs, ins] = [is && new Set(is.map(plainText)), isNot && new Set(isNot.map(plainText))]
  return (cellOf) => {
    const cell = cellOf(column)
    return outs?.has(cell) === true || (ins !== undefined && !ins.has(cell))
  }
}

function totalTest(totals: Mapping['totals']): Test {
  if (!totals) return () => false
  const words = new Set((totals.words ?? []).map(plainText))
  return (cellOf) => totals.columns.some((column) => isTotalWord(cellOf(column)) || words.has(cellOf(column)))
}

type ColumnReader = (cellOf: CellOf, into: Record<string, MappedValue>) => void

function columnReader(column: ColumnMapping): ColumnReader {
  const { to, part, join = ' ', read = {} } = column
  const [table, headings] = [codeTable(read.codes), headingsOf(column)]
  const textOf = (cellOf: CellOf) =>
    headings
      .map(cellOf)
      .filter((cell) => cell !== '')
      .join(join)
  return (cellOf, into) => {
    const text = textOf(cellOf)
    if (part !== undefined) {
      const value = readMappedCell(text, read, table)
      if (value !== '') into[to] = { ...(into[to] as Record<string, string> | undefined), [part]: value }
      return
    }
    const pieces =
      read.separator === undefined ? [text] : text.split(read.separator).filter((one) => one.trim() !== '')
    const values = pieces.map((piece) => readMappedCell(piece, read, table)).filter((value) => value !== '')
    const isSeveral = read.separator !== undefined && values.length > 1
    if (values[0] !== undefined) into[to] = isSeveral ? values : values[0]
    else if (read.blank !== undefined && pieces.length === 0) into[to] = read.blank
  }
}

interface PreparedLookup {
  readonly fits: Test
  readonly lookup: Lookup
}

function combinationText(lookups: readonly Lookup[], cellOf: CellOf): string {
  const headings = new Set(lookups.flatMap(({ when }) => Object.keys(when)))
  return [...headings].map((heading) => `${heading}: ${cellOf(heading) || '(empty)'}`).join(', ')
}

function outcomeOf(found: Lookup | undefined, mapping: Mapping, cellOf: CellOf): MappedRow | undefined {
  if (found && 'isTotal' in found) return { kind: 'total' }
  if (found && 'leaveOut' in found) return { kind: 'left-out', reason: found.leaveOut, isPart: true }
  const { lookups = [], otherwise } = mapping
  if (found || lookups.length === 0 || otherwise === 'take') return undefined
  return otherwise
    ? { kind: 'left-out', reason: otherwise.leaveOut, isPart: true }
    : { kind: 'unknown', combination: combinationText(lookups, cellOf) }
}

/** Prepares a mapping once, for all rows of a file. The reader says of each row what becomes of it. */
export function mappedRowReader(mapping: Mapping): (cellOf: CellOf) => MappedRow {
  const filters = (mapping.filters ?? []).map((filter) => ({
    isOut: filterTest(filter),
    reason: filter.reason,
  }))
  const isTotal = totalTest(mapping.totals)
  const columns = mapping.columns.map(columnReader)
  const lookups = (mapping.lookups ?? []).map((lookup): PreparedLookup => ({
    fits: conditionTest(lookup.when),
    lookup,
  }))
  return (cellOf) => {
    const plain = plainly(cellOf)
    const out = filters.find(({ isOut }) => isOut(plain))
    if (out) return { kind: 'left-out', reason: out.reason, isPart: false }
    const lookup = lookups.find(({ fits }) => fits(plain))?.lookup
    // A combination that has a meaning of its own is no total row, whatever words it holds.
    if (lookup === undefined && isTotal(plain)) return { kind: 'total' }
    const outcome = outcomeOf(lookup, mapping, cellOf)
    if (outcome) return outcome
    const values: Record<string, MappedValue> = { ...mapping.constants }
    for (const read of columns) read(cellOf, values)
    if (lookup && 'set' in lookup) Object.assign(values, lookup.set)
    return { kind: 'taken', values }
  }
}
