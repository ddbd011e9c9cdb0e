// Turns rows of a foreign layout into values under our own headings, as the mapping says. Pure: the browser previews with it.
import {
  headingsOf,
  type ColumnMapping,
  type Lookup,
  type Mapping,
  type RowCondition,
  type RowFilter,
} from '../mapping.ts'
import { findPeriodIn, isMonthOrQuarter, isYearOrMonth, namesPartOfYear } from '../../time/index.ts'
import { plainText } from '../../words/index.ts'
import { nothingKnown, type KnownAnswers } from './known-answers.ts'
import { codeTable, readCellBy, roundedTo } from './read-mapped-cell.ts'
import { textTest } from './text-tests.ts'
import { isTotalWord } from '../../roadmap/index.ts'

/** A value under one of our headings: a text, several texts of one cell, or the named parts of a place. */
export type MappedValue = string | readonly string[] | Readonly<Record<string, string>>

/** What is said of a cell that the layout made another of. */
export interface MappedNote {
  readonly code: 'default-taken' | 'unit-rounded'
  /** Their heading. */
  readonly column: string
  readonly params: Readonly<Record<string, string>>
}

export type MappedRow =
  | {
      readonly kind: 'taken'
      readonly values: Readonly<Record<string, MappedValue>>
      readonly notes?: readonly MappedNote[]
    }
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
  const wanted = Object.entries(when).map(([heading, test]) => [heading, textTest(test)] as const)
  return (cellOf) => wanted.every(([heading, fits]) => fits(cellOf(heading)))
}

function filterTest({ column, is, isNot }: RowFilter): Test {
  const [outs, ins] = [is && textTest(is), isNot && textTest(isNot)]
  return (cellOf) => {
    const cell = cellOf(column)
    return outs?.(cell) === true || (ins !== undefined && !ins(cell))
  }
}

function totalTest(totals: Mapping['totals']): Test {
  if (!totals) return () => false
  const words = new Set((totals.words ?? []).map(plainText))
  return (cellOf) => totals.columns.some((column) => isTotalWord(cellOf(column)) || words.has(cellOf(column)))
}

/** A row that is being read. */
interface RowInto {
  readonly values: Record<string, MappedValue>
  readonly notes: MappedNote[]
}

type ColumnReader = (cellOf: CellOf, into: RowInto) => void

/**
 * “I/2024” below “Kvartal” is a quarter, and “2001/02” below “Mesec” a month: where the cell does not say which it is, its
 * heading may. Below “Year” the second is no month but a school or a budget year, which has no name here.
 */
function periodByHeading(text: string, heading: string): string {
  const isOpen = isMonthOrQuarter(text) || (isYearOrMonth(text) && namesPartOfYear(heading))
  return isOpen ? (findPeriodIn(`${text} ${heading}`) ?? text) : text
}

/** Reads one value of a cell, and notes what the layout made of it. */
function valueReader(column: ColumnMapping, known: KnownAnswers) {
  const { to, read = {} } = column
  const table = codeTable(read.codes)
  const heading = headingsOf(column).join(' + ')
  const isAnswer = (text: string) => known.isAnswer(to, text)
  return (text: string, { values, notes }: RowInto): string => {
    const isToFind = read.periods === true && !table.has(plainText(text))
    const cell = isToFind ? periodByHeading(text, heading) : text
    const { text: value, isDefault } = readCellBy(cell, read, table, isAnswer)
    if (isDefault) {
      const params = { value: text.trim().slice(0, 80), taken: value }
      notes.push({ code: 'default-taken', column: heading, params })
    }
    const { round } = read
    const decimals = round === true ? known.decimalsOf(to, values) : round
    const short = decimals === undefined ? undefined : roundedTo(value, decimals)
    if (short === undefined) return value
    notes.push({ code: 'unit-rounded', column: heading, params: { value, taken: short } })
    return short
  }
}

function columnReader(column: ColumnMapping, known: KnownAnswers): ColumnReader {
  const { to, part, join = ' ', read: { separator, blank } = {} } = column
  const headings = headingsOf(column)
  const valueOf = valueReader(column, known)
  const textOf = (cellOf: CellOf) =>
    headings
      .map(cellOf)
      .filter((cell) => cell !== '')
      .join(join)
  return (cellOf, into) => {
    const { values } = into
    const text = textOf(cellOf)
    if (part !== undefined) {
      const value = valueOf(text, into)
      if (value !== '') values[to] = { ...(values[to] as Record<string, string> | undefined), [part]: value }
      return
    }
    // An empty cell says nothing of any value; a gap between values is the place of one that is not known.
    const pieces = separator === undefined || text.trim() === '' ? [text] : text.split(separator)
    const read = pieces.map((piece) => valueOf(piece, into))
    const [only = ''] = read
    if (read.length > 1) values[to] = read
    else if (only !== '') values[to] = only
    else if (blank !== undefined && text.trim() === '') values[to] = blank
  }
}

const setBy = (lookup: Lookup | undefined) => (lookup && 'set' in lookup ? lookup.set : {})

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

/**
 * Prepares a mapping once, for all rows of a file. The reader says of each row what becomes of it. What is known of our
 * answers is asked where a layout has a default for unknown ones, or rounds.
 */
export function mappedRowReader(
  mapping: Mapping,
  known: KnownAnswers = nothingKnown,
): (cellOf: CellOf) => MappedRow {
  const filters = (mapping.filters ?? []).map((filter) => ({
    isOut: filterTest(filter),
    reason: filter.reason,
  }))
  const isTotal = totalTest(mapping.totals)
  // What a number is rounded to can depend on the other answers of its row.
  const columns = mapping.columns
    .toSorted((a, b) => Number(a.read?.round !== undefined) - Number(b.read?.round !== undefined))
    .map((column) => columnReader(column, known))
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
    const into: RowInto = { values: { ...mapping.constants, ...setBy(lookup) }, notes: [] }
    for (const read of columns) read(cellOf, into)
    const values = { ...into.values, ...setBy(lookup) }
    return into.notes.length === 0 ? { kind: 'taken', values } : { kind: 'taken', values, notes: into.notes }
  }
}
