// Reads a calendar day as people and programs write it; what could be two days is refused.
import type { Checked } from '../../registers/index.ts'
import { findWeekday, isDate } from '../../time/index.ts'
import { saysNoMark } from '../../words/index.ts'
import { accept, refuse } from './checked.ts'
import { findWrittenDay, type WrittenDay } from './read-written-day.ts'

export interface DayLimits {
  /** First and last day that can be right, as ISO dates. */
  readonly earliest?: string
  readonly latest?: string
}

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?$/
/** In this order with dots the day always comes first. A dot may follow the year, as many languages write it. */
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/
const slashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/
const shortYear =
  /^\d{1,2}(?:\.? ?|[-/])(?:\d{1,2}|\p{L}{3,})(?:\.? ?|[-/])\d{2}\.?(?: \d{1,2}[:.]\d{2}.*)?$/u
/** The word for a year behind it: 2023 год., 2023. godine, 2023 г. */
const yearWord = /(?<=\d{4}\.?)\s*(?:god(?:ine?|ina)?|g|год(?:ине?|ина)?|г)\.?$/iu

/** 2023-05, 5/2023, May-23, maj 2023, 2023; quarters and halves of a year: Q1 2024, 2024-H1, I/2024, 2. kvartal 2024. */
const monthOnly =
  /^(?:\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{4}\.?|\p{L}{3,}\.?[\s-]+\d{2,4}\.?|\d{4}\.?|(?:[QHK]?[1-4]|[IV]{1,4})\.?[\s/-]?(?:\p{L}{4,})?[\s/-]*\d{4}\.?|\d{4}[\s/-]*(?:[QHK][1-4]|[IVX]{1,4}))$/iu

function isoDay(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function readSlashed(text: string, [, first, , second, year]: RegExpExecArray): Checked<string> {
  const [asDayFirst, asMonthFirst] = [isoDay(year, second, first), isoDay(year, first, second)]
  const days = new Set([asDayFirst, asMonthFirst].filter(isDate))
  const [day] = days
  if (day === undefined) return refuse('date-not-in-calendar', { value: text })
  return days.size > 1 ? refuse('date-ambiguous', { value: text, asDayFirst, asMonthFirst }) : accept(day)
}

/** Year, month and day where their order leaves no doubt. */
function partsOf(text: string): WrittenDay | undefined {
  const [, y, , m, d] = yearFirst.exec(text) ?? []
  if (y !== undefined && m !== undefined && d !== undefined) return { year: y, month: m, day: d }
  const [, day, month, year] = dotted.exec(text) ?? []
  if (day !== undefined && month !== undefined && year !== undefined) return { year, month, day }
  return findWrittenDay(text)
}

/** The day in a text whose name of a weekday was taken off; refused whole where it is another day of the week. */
function ofWeekday(text: string, weekday: number, rest: string): Checked<string> {
  const day = findDay(rest)
  // “mar. 2023” begins like a weekday and is none: what is refused is the text as it stands.
  if ('refusal' in day) {
    return { refusal: { ...day.refusal, params: { ...day.refusal.params, value: text } } }
  }
  if (new Date(day.value).getUTCDay() === weekday) return day
  return refuse('date-other-weekday', { value: text, day: day.value })
}

function findDay(written: string): Checked<string> {
  const text = written.replace(yearWord, '')
  const named = findWeekday(text)
  if (named) return ofWeekday(text, named.weekday, named.rest)
  const inSlashes = slashed.exec(text)
  if (inSlashes) return readSlashed(text, inSlashes)
  const parts = partsOf(text)
  if (parts) {
    const found = isoDay(parts.year, parts.month, parts.day)
    return isDate(found) ? accept(found) : refuse('date-not-in-calendar', { value: text })
  }
  if (monthOnly.test(text)) return refuse('day-only-month', { value: text })
  if (saysNoMark(text)) return refuse('day-placeholder', { value: text })
  return refuse(shortYear.test(text) ? 'date-short-year' : 'day-unreadable', { value: text })
}

/** The day in a text as an ISO date, within the limits; from 1800 to 2100 where none are set. */
export function readDay(text: string, limits: DayLimits): Checked<string> {
  const { earliest = '1800-01-01', latest = '2100-12-31' } = limits
  const found = findDay(text)
  if ('refusal' in found) return found
  const isOutside = found.value < earliest || found.value > latest
  return isOutside ? refuse('date-outside', { value: found.value, earliest, latest }) : found
}
