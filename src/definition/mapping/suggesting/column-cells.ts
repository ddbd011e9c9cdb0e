// What the cells of a column could be: the share of them that are answers to a field of ours, and how they are to be read.
import { isDate } from '../../time/index.ts'
import { findMeantInstitution, institutionColumn, vocabularyFor, type Roadmap } from '../../roadmap/index.ts'
import { closedListOf, meaningsIn } from './known-words.ts'
import type { CellReading, DateOrder, DecimalMark } from '../mapping.ts'
import { hasTwoReadings, markOf } from '../number-habits.ts'
import type { OwnHeading } from '../own-headings.ts'

/** The filled cells of a column as they stand, and each different text of it once. */
export interface ColumnCells {
  readonly samples: readonly string[]
  readonly words: readonly string[]
}

const dateShape = /^(\d{1,4})(?:\.\s*|[-/])(\d{1,2})(?:\.\s*|[-/])(\d{1,4})\.?(?:[T\s].*)?$/
const wholeShape = /^\d+$|^[1-9]\d{0,2}(?:[.,\s\u00A0\u202F']\d{3})+$/
const numberShape = /^[.,\s\u00A0\u202F']*\d[\d.,\s\u00A0\u202F']*$/

/** Are these the running numbers of rows? They tell no two records of two sheets apart. */
export function areRunningNumbers({ samples }: ColumnCells): boolean {
  return samples.length > 2 && samples.every((sample, at) => Number(sample.replace(/\.$/, '')) === at + 1)
}

const numberKinds: Readonly<Record<string, RegExp>> = {
  'whole-number': wholeShape,
  year: /^[12]\d{3}\.?$/,
  'decimal-quantity': numberShape,
  percent: /^[\d.,]+\s*%?$/,
}

/** Whither the cells lead, and whose records they are where that is said. */
export interface Place {
  readonly roadmap: Roadmap
  readonly jurisdiction?: string | undefined
}

/** The institution that a word means: of the jurisdiction that is said, or else of any. */
function institutionMeant({ roadmap, jurisdiction }: Place, word: string): string | undefined {
  const where = jurisdiction === undefined ? roadmap.jurisdictions.map(({ id }) => id) : [jurisdiction]
  return where.map((id) => findMeantInstitution(roadmap, id, word)).find((id) => id !== undefined)
}

/** How many of the cells could be answers of this field, from 0 to 1; undefined where cells say nothing. */
export function shareOfAnswers(
  place: Place,
  heading: OwnHeading,
  { samples, words }: ColumnCells,
): number | undefined {
  if (samples.length === 0) return undefined
  const share = (isOne: (word: string) => boolean, of = words) => of.filter(isOne).length / of.length
  const { roadmap } = place
  const { field, definition } = heading
  if (field === 'jurisdiction') {
    const { areas } = vocabularyFor(roadmap)
    return share((word) => areas.has(word.trim().toLowerCase()))
  }
  if (field === institutionColumn) return share((word) => institutionMeant(place, word) !== undefined)
  const kind = definition?.kind ?? ''
  const closed = closedListOf(definition)
  if (closed) {
    const meaningOf = meaningsIn(roadmap, closed)
    const isYears = (word: string) => kind === 'age' && /^\d{1,3}$/.test(word.trim())
    return share((word) => isYears(word) || meaningOf(word) !== undefined)
  }
  if (kind === 'record-identifier') return share((word) => /\D/.test(word.trim()))
  if (kind === 'date') return share((word) => dateShape.test(word.trim()) || isDate(word.trim()), samples)
  const shape = numberKinds[kind]
  return shape && share((word) => shape.test(word.trim()), samples)
}

/**
 * The order of the parts that the dates leave open to no doubt; day first with dots, as they are written here. None where
 * some dates have the day first and others the month.
 */
function dateOrderOf(samples: readonly string[]): DateOrder | undefined {
  const parts = samples.map((sample) => dateShape.exec(sample.trim())).filter((found) => found !== null)
  if (parts.length === 0 || parts.length < samples.length / 2) return undefined
  const [first] = parts
  if (first?.[1]?.length === 4) return 'year-first'
  const hasDayFirst = parts.some(([, one]) => Number(one) > 12)
  const hasMonthFirst = parts.some(([, , two]) => Number(two) > 12)
  if (hasDayFirst && hasMonthFirst) return undefined
  if (hasDayFirst) return 'day-first'
  if (hasMonthFirst) return 'month-first'
  return parts.some(([text]) => text.includes('.')) ? 'day-first' : undefined
}

/** The decimal mark, where some number cannot be read without it and the column leaves no doubt. */
function decimalOf(samples: readonly string[]): DecimalMark | undefined {
  const isPlain = samples.every(
    (sample) => /^-?\d+(?:\.\d+)?$/.test(sample.trim()) && !hasTwoReadings(sample),
  )
  return isPlain ? undefined : markOf(samples)
}

/** What each different text of the cells means, as far as it is known. */
function knownCodes(words: readonly string[], meaningOf: (word: string) => string | undefined): CellReading {
  const known = words.flatMap((word) => {
    const code = meaningOf(word)
    return code === undefined || code === word ? [] : [[word, code] as const]
  })
  return known.length === 0 ? {} : { codes: Object.fromEntries(known) }
}

/** How the cells are read that fill a field of ours, as far as they leave no doubt. */
export function readingFor(place: Place, heading: OwnHeading, cells: ColumnCells): CellReading {
  const { definition, field } = heading
  if (definition?.kind === 'date') {
    const dates = dateOrderOf(cells.samples)
    return dates ? { dates } : {}
  }
  if (definition?.kind === 'whole-number' || definition?.kind === 'decimal-quantity') {
    const decimal = decimalOf(cells.samples)
    return decimal ? { decimal } : {}
  }
  // without a jurisdiction a name is left to each row, which says its own
  if (field === institutionColumn && place.jurisdiction !== undefined)
    return knownCodes(cells.words, (word) => institutionMeant(place, word))
  const closed = closedListOf(definition)
  return closed ? knownCodes(cells.words, meaningsIn(place.roadmap, closed)) : {}
}
