// A draft row becomes an observation, or the problems that keep it from being one. The same in browser, API and file.
import { say } from './observation-sentences.ts'
import Big from 'big.js'
import {
  accumulations,
  audiences,
  notApplicable,
  readNumber,
  statuses,
  total,
  type Accumulation,
  type CodeList,
  type DataElement,
  type Status,
} from '../codes/index.ts'
import { cell, readText, readWord, type Complain, type Draft } from './draft.ts'
import { complainOfFuture } from './future-facts.ts'
import { currentDay, findInterval, isDate, type Interval } from '../time/index.ts'
import {
  bases,
  columnOf,
  findMeantCode,
  isTotalWord,
  itemClassId,
  openBreakdown,
  wholeBreakdown,
  type Observation,
  type Vocabulary,
} from '../roadmap/index.ts'
import { nearest } from '../words/index.ts'

/** The interval of a named period. Where the row gives days as well, they have to be those of the period. */
function readPeriod(draft: Draft, period: string, complain: Complain): Interval | undefined {
  const named = findInterval(period.toUpperCase())
  if (!named) {
    complain('period-unreadable', 'period', { value: period })
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

function readQuantity(draft: Draft, column: string, element: DataElement, complain: Complain): string | null {
  const text = cell(draft, column)
  if (text === '') return null
  const read = readNumber(text, element.unit, element.statedChange !== undefined)
  if ('value' in read) return read.value
  complain(read.code, column, read.params)
  return null
}

function readValue(draft: Draft, element: DataElement, complain: Complain) {
  const status = readWord(
    draft,
    'status',
    { words: element.statuses ?? statuses, usual: 'reported' },
    complain,
  )
  const given = (['value', 'lower', 'upper'] as const).filter((column) => cell(draft, column) !== '')
  const read = {
    value: readQuantity(draft, 'value', element, complain),
    lower: readQuantity(draft, 'lower', element, complain),
    upper: readQuantity(draft, 'upper', element, complain),
  }
  complainOfValue(
    { ...read, status, isGiven: given.length > 0, isBoth: given.length > 1 && given[0] === 'value' },
    complain,
  )
  return { status, ...read, value: status === 'nil' ? '0' : read.value }
}

interface GivenValue {
  readonly value: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly status: Status
  readonly isGiven: boolean
  readonly isBoth: boolean
}

function complainOfStatus({ value, lower, upper, status, isGiven }: GivenValue, complain: Complain): void {
  const mustBeEmpty = status === 'not-available' || status === 'withheld'
  const shown = value ?? lower ?? upper ?? ''
  if (mustBeEmpty && isGiven) complain('status-wrong', 'status', { status, value: shown })
  if (status === 'nil' && !['', '0'].includes(shown))
    complain('status-wrong', 'status', { status, value: shown })
  if (!mustBeEmpty && status !== 'nil' && !isGiven) complain('value-missing', 'value')
}

function complainOfValue(given: GivenValue, complain: Complain): void {
  const { lower, upper } = given
  complainOfStatus(given, complain)
  if (given.isBoth) complain('value-and-bounds', 'value')
  if (lower !== null && upper !== null && new Big(lower).gt(upper))
    complain('bounds-crossed', 'lower', { lower, upper })
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

/** `whole`, `some-parts`, or the dimensions over which the parts are complete. */
function readBreakdown(draft: Draft, element: DataElement, complain: Complain): string {
  const words = cell(draft, 'breakdown')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.length === 0) return wholeBreakdown
  const dimensions = [...element.dimensions.map(({ id }) => id), itemClassId, 'jurisdiction']
  const isSingle = words.length === 1 && (words[0] === wholeBreakdown || words[0] === openBreakdown)
  if (isSingle) return words[0] ?? wholeBreakdown
  const allowed = [wholeBreakdown, openBreakdown, ...dimensions].join(', ')
  for (const value of words) {
    if (!dimensions.includes(value))
      complain('word-unknown', 'breakdown', { column: 'breakdown', value, allowed })
  }
  return words.join(' ')
}

function readSource(draft: Draft, complain: Complain) {
  const source = readText(draft, 'source', complain)
  const address = readText(draft, 'address', complain)
  const vintage = cell(draft, 'vintage')
  if (!source) complain('cell-missing', 'source', { column: 'source', hint: say('hint-source') })
  if (!address) complain('cell-missing', 'address', { column: 'address', hint: say('hint-address') })
  else if (!/^https?:\/\/[^\s/]+\S*$/.test(address))
    complain('address-unreadable', 'address', { value: address })
  if (!isDate(vintage)) complain('date-unreadable', 'vintage', { value: vintage })
  const remarks = [readText(draft, 'note', complain), readText(draft, 'retrieval', complain)]
  const note = remarks.filter(Boolean).join(' · ')
  return {
    source: source ?? '',
    address: address ?? '',
    quote: readText(draft, 'quote', complain),
    note: note === '' ? null : note,
    vintage,
  }
}

function findArea(draft: Draft, vocabulary: Vocabulary, complain: Complain): string {
  const value = cell(draft, 'jurisdiction')
  const area = vocabulary.areas.get(value.toLowerCase())
  const allowed = [...new Set(vocabulary.areas.values())].join(', ')
  if (area === undefined) complain('jurisdiction-unknown', 'jurisdiction', { value, allowed })
  return area ?? ''
}

/**
 * Reads one row. Complains of everything that is wrong with it, and gives the observation when nothing was.
 * The caller counts the complaints: a row with any of them must not be taken.
 *
 * @param today nothing is taken for known that would be known after it; the day of the machine where not said
 */
export function readObservation(
  draft: Draft,
  vocabulary: Vocabulary,
  complain: Complain,
  today: string = currentDay(),
): Observation | undefined {
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
  const read = {
    jurisdiction,
    element: elementId,
    accumulation: readAccumulation(draft, element, complain),
    basis: readWord(draft, 'basis', { words: bases, usual: 'actual' }, complain),
    itemClass: readItemClass(draft, element, vocabulary, complain),
    codes: readCodes(draft, element, vocabulary, complain),
    ...readValue(draft, element, complain),
    unit: element.unit.id,
    breakdown: readBreakdown(draft, element, complain),
    audience: readWord(draft, 'audience', { words: audiences, usual: 'public' }, complain),
    ...readSource(draft, complain),
  }
  const column = cell(draft, 'period') === '' ? 'start' : 'period'
  complainOfFuture({ ...read, interval, column }, today, complain)
  return interval && { ...interval, ...read }
}
