// What a row of a file of observations speaks of: whose, of which element, when, of which kind and codes, and who says it.
import { say } from './observation-sentences.ts'
import {
  accumulations,
  notApplicable,
  total,
  type Accumulation,
  type CodeList,
  type DataElement,
} from '../codes/index.ts'
import { cell, readText, readWord, type Complain, type Draft } from './draft.ts'
import { findInterval, isDate, isYearOrMonth, type Interval } from '../time/index.ts'
import { bases, columnOf, findMeantCode, isTotalWord, type Fact, type Vocabulary } from '../roadmap/index.ts'
import { nearest } from '../words/index.ts'

/** The interval of a named period. Where the row gives days as well, they have to be those of the period. */
function readPeriod(draft: Draft, period: string, complain: Complain): Interval | undefined {
  const named = findInterval(period.toUpperCase())
  if (!named) {
    complain(isYearOrMonth(period) ? 'period-two-years' : 'period-unreadable', 'period', { value: period })
    return undefined
  }
  const [givenStart, givenEnd] = [cell(draft, 'start') || named.start, cell(draft, 'end') || named.end]
  if (givenStart !== named.start || givenEnd !== named.end)
    complain('period-and-days-differ', 'period', { period, ...named, givenStart, givenEnd })
  return named
}

function readInterval(draft: Draft, complain: Complain): Interval | undefined {
  const period = cell(draft, 'period')
  if (period !== '') return readPeriod(draft, period, complain)
  const [start, end] = [cell(draft, 'start'), cell(draft, 'end')]
  const columns = [
    ['start', start],
    ['end', end],
  ] as const
  for (const [column, value] of columns) {
    if (value === '') complain('cell-missing', column, { column, hint: say('hint-day') })
    else if (!isDate(value)) complain('date-unreadable', column, { value })
  }
  if (!isDate(start) || !isDate(end)) return undefined
  if (end < start) complain('end-before-start', 'end', { start, end })
  return { start, end }
}

function complainOfCode(
  list: { dimension: string; codes: CodeList },
  value: string,
  complain: Complain,
): void {
  const { dimension, codes } = list
  const column = columnOf(dimension)
  if (isTotalWord(value)) return complain('code-total-word', column, { value, dimension })
  return complain('code-unknown', column, { value, dimension, allowed: Object.keys(codes.codes).join(', ') })
}

function readCodes(draft: Draft, element: DataElement, vocabulary: Vocabulary, complain: Complain) {
  const codes: Record<string, string> = {}
  for (const dimension of element.dimensions) {
    const value = cell(draft, columnOf(dimension.id))
    const code = findMeantCode(dimension.codes, value)
    if (code === undefined)
      complainOfCode({ dimension: dimension.id, codes: dimension.codes }, value, complain)
    codes[dimension.id] = code ?? total
  }
  for (const [column, dimension] of vocabulary.dimensionColumns) {
    const value = cell(draft, column)
    if (value === '' || value === notApplicable || dimension in codes) continue
    complain('dimension-not-used', column, { element: element.id, dimension, value })
  }
  return codes
}

function readItemClass(
  draft: Draft,
  element: DataElement,
  { roadmap }: Vocabulary,
  complain: Complain,
): string {
  const written = cell(draft, 'item_class').toLowerCase()
  const value = written === '' ? '' : (findMeantCode(roadmap.itemClasses, written) ?? written)
  const isGiven = value !== '' && value !== notApplicable.toLowerCase()
  if (element.itemClasses.length === 0) {
    if (isGiven) complain('class-not-used', 'item_class', { element: element.id })
    return notApplicable
  }
  if (element.itemClasses.includes(value)) return value
  const allowed = element.itemClasses.join(', ')
  if (isGiven) complain('class-unknown', 'item_class', { value, element: element.id, allowed })
  else complain('cell-missing', 'item_class', { column: 'item_class', hint: allowed })
  return notApplicable
}

function readAccumulation(draft: Draft, element: DataElement, complain: Complain): Accumulation {
  const accumulation = readWord(
    draft,
    'accumulation',
    { words: accumulations, usual: element.accumulation },
    complain,
  )
  const allowed = [element.accumulation, ...(element.alsoPublishedAs ?? [])]
  if (allowed.includes(accumulation)) return accumulation
  complain('accumulation-wrong', 'accumulation', {
    element: element.id,
    value: accumulation,
    allowed: allowed.join(', '),
  })
  return accumulation
}

/** Who says it, where, and in which edition. */
export function readSource(draft: Draft, complain: Complain) {
  const source = readText(draft, 'source', complain)
  const address = readText(draft, 'address', complain)
  const vintage = cell(draft, 'vintage')
  if (!source) complain('cell-missing', 'source', { column: 'source', hint: say('hint-source') })
  if (!address) complain('cell-missing', 'address', { column: 'address', hint: say('hint-address') })
  else if (!/^https?:\/\/[^\s/]+\S*$/.test(address))
    complain('address-unreadable', 'address', { value: address })
  if (!isDate(vintage)) complain('date-unreadable', 'vintage', { value: vintage })
  return {
    source: source ?? '',
    address: address ?? '',
    vintage,
  }
}

function noArea(value: string) {
  if (value === '') return 'jurisdiction-missing'
  return isTotalWord(value) ? 'jurisdiction-total' : 'jurisdiction-unknown'
}

function findArea(draft: Draft, vocabulary: Vocabulary, complain: Complain): string {
  const value = cell(draft, 'jurisdiction')
  const area = vocabulary.areas.get(value.toLowerCase())
  const allowed = [...new Set(vocabulary.areas.values())].join(', ')
  if (area === undefined) complain(noArea(value), 'jurisdiction', { value, allowed })
  return area ?? ''
}

/** Whose, of which element, when and by whom a row says something, each as far as that can be told: '' where it cannot. */
export function readRoughFact(
  draft: Draft,
  vocabulary: Vocabulary,
): Readonly<Record<'jurisdiction' | 'element' | 'interval' | 'source', string>> {
  let isClear = true
  const interval = readInterval(draft, () => {
    isClear = false
  })
  const named = cell(draft, 'element').toLowerCase()
  const element = vocabulary.elements.has(named) ? named : vocabulary.elementNames.get(named)
  return {
    jurisdiction: findArea(draft, vocabulary, () => undefined),
    element: element ?? '',
    interval: isClear && interval ? `${interval.start}/${interval.end}` : '',
    source: cell(draft, 'source'),
  }
}

/** What a row speaks of; what is wrong with it was complained of. */
export interface FactRead {
  readonly element: DataElement
  readonly fact: Omit<Fact, keyof Interval>
  readonly interval: Interval | undefined
  /** The column that says when it begins. */
  readonly column: string
}

/** Reads what a row speaks of; undefined where nobody can say of what, so that nothing else of it can be read. */
export function readFact(draft: Draft, vocabulary: Vocabulary, complain: Complain): FactRead | undefined {
  const jurisdiction = findArea(draft, vocabulary, complain)
  const named = cell(draft, 'element').toLowerCase()
  const elementId = vocabulary.elements.has(named) ? named : (vocabulary.elementNames.get(named) ?? named)
  const interval = readInterval(draft, complain)
  const element = vocabulary.elements.get(elementId)
  if (!element) {
    const near = nearest(elementId, [...vocabulary.elements.keys()])
    complain('element-unknown', 'element', { value: elementId, near })
    return undefined
  }
  const unit = cell(draft, 'unit')
  if (unit !== '' && unit.toLowerCase() !== element.unit.id) {
    complain('unit-wrong', 'unit', { value: unit, element: elementId, unit: element.unit.id })
  }
  const fact = {
    jurisdiction,
    element: elementId,
    accumulation: readAccumulation(draft, element, complain),
    basis: readWord(draft, 'basis', { words: bases, usual: 'actual' }, complain),
    itemClass: readItemClass(draft, element, vocabulary, complain),
    codes: readCodes(draft, element, vocabulary, complain),
  }
  return { element, fact, interval, column: cell(draft, 'period') === '' ? 'start' : 'period' }
}
