// Reads a calendar day as people and programs write it; what could be two days is refused.
import type { Checked } from '../../registers/index.ts'
import { isDate } from '../../time/index.ts'
import { accept, refuse } from './checked.ts'

export interface DayLimits {
  /** First and last day that can be right, as ISO dates. */
  readonly earliest?: string
  readonly latest?: string
}

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/
/** In this order with dots the day always comes first. A dot may follow the year, as many languages write it. */
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/
const slashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/
const shortYear = /^\d{1,2}(?:\. ?|[-/])\d{1,2}(?:\. ?|[-/])\d{2}\.?$/

/** 2023-05, 5/2023, May-23, maj 2023, 2023. */
const monthOnly = /^(?:\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{4}\.?|\p{L}{3,}\.?[\s-]+\d{2,4}\.?|\d{4}\.?)$/u

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

function findDay(text: string): Checked<string> {
  const inSlashes = slashed.exec(text)
  if (inSlashes) return readSlashed(text, inSlashes)
  const [, y, , m, d] = yearFirst.exec(text) ?? []
  const [, day, month, year] = dotted.exec(text) ?? []
  if (y !== undefined || year !== undefined) {
    const found = y === undefined ? isoDay(year, month, day) : isoDay(y, m, d)
    return isDate(found) ? accept(found) : refuse('date-not-in-calendar', { value: text })
  }
  if (monthOnly.test(text)) return refuse('day-only-month', { value: text })
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
