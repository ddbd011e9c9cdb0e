// A draft row becomes an observation, or the problems that keep it from being one. The same in browser, API and file.
import Big from 'big.js'
import { audiences, readNumber, statuses, type DataElement, type Status } from '../codes/index.ts'
import { readFact, readSource } from './check-fact.ts'
import { cell, readText, readWord, type Complain, type Draft } from './draft.ts'
import { complainOfFuture } from './future-facts.ts'
import { currentDay } from '../time/index.ts'
import {
  itemClassId,
  openBreakdown,
  wholeBreakdown,
  type Observation,
  type Vocabulary,
} from '../roadmap/index.ts'

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

const remarksOf = (draft: Draft, complain: Complain): string | null => {
  const remarks = [readText(draft, 'note', complain), readText(draft, 'retrieval', complain)]
  const note = remarks.filter(Boolean).join(' · ')
  return note === '' ? null : note
}

/**
 * Reads one row that says something. Complains of everything that is wrong with it, and gives the observation when nothing
 * was. The caller counts the complaints: a row with any of them must not be taken.
 *
 * @param today nothing is taken for known that would be known after it; the day of the machine where not said
 */
export function readObservation(
  draft: Draft,
  vocabulary: Vocabulary,
  complain: Complain,
  today: string = currentDay(),
): Observation | undefined {
  const found = readFact(draft, vocabulary, complain)
  if (!found) return undefined
  const { element, fact, interval, column } = found
  const read = {
    ...fact,
    ...readValue(draft, element, complain),
    unit: element.unit.id,
    breakdown: readBreakdown(draft, element, complain),
    audience: readWord(draft, 'audience', { words: audiences, usual: 'public' }, complain),
    ...readSource(draft, complain),
    quote: readText(draft, 'quote', complain),
    note: remarksOf(draft, complain),
  }
  complainOfFuture({ ...read, interval, column }, today, complain)
  return interval && { ...interval, ...read }
}
