// Days whose month is a word or a Roman number, or that are written in one piece: 5. mart 2023, 5.III.2023, 05MAR2023, 20230305.
import { findMonth, findRomanMonth } from '../../time/index.ts'

const compact = /^((?:18|19|20)\d{2})(0\d|1[0-2])([0-3]\d)$/
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th)?(?:\.?\s*[-/]\s*|\.\s*|\s*)(\p{L}+)(?:\.?,?\s*[-/]?\s*)(\d{4})\.?$/u
const monthFirst = /^(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+|-)(\d{4})\.?$/u
const yearFirst = /^(\d{4})\.?[\s/-]+(\p{L}+)\.?[\s/-]+(\d{1,2})\.?$/u

/** Year, month and day of a text, as they are written. */
export interface WrittenDay {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** The parts as day, word for the month, year. */
function named(text: string): {
  readonly parts: readonly (string | undefined)[]
  readonly isDayFirst: boolean
} {
  const first = dayFirst.exec(text)
  if (first) return { parts: first.slice(1), isDayFirst: true }
  const months = monthFirst.exec(text)
  if (months) return { parts: [months[2], months[1], months[3]], isDayFirst: false }
  const years = yearFirst.exec(text)
  return { parts: years ? [years[3], years[2], years[1]] : [], isDayFirst: false }
}

/** The year, month and day of the text; undefined where it is none of these. */
export function findWrittenDay(text: string): WrittenDay | undefined {
  const [, y, m, d] = compact.exec(text) ?? []
  if (y !== undefined && m !== undefined && d !== undefined) return { year: y, month: m, day: d }
  const { parts, isDayFirst } = named(text)
  const [day, word, year] = parts
  if (day === undefined || word === undefined || year === undefined) return undefined
  const number = findMonth(word) ?? (isDayFirst ? findRomanMonth(word) : undefined)
  return number === undefined ? undefined : { year, month: String(number), day }
}
