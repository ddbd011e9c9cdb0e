// Days whose month is a word or a Roman number, or that are written in one piece: 5. mart 2023, 5.III.2023, 05MAR2023, 20230305.
import { findMonth, findRomanMonth } from '../../time/index.ts'

const compact = /^((?:18|19|20)\d{2})(0\d|1[0-2])([0-3]\d)$/
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th)?(?:\.?\s*[-/]\s*|\.\s*|\s*)(\p{L}+)(?:\.?,?\s*[-/]?\s*)(\d{4})\.?$/u
const monthFirst = /^(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+|-)(\d{4})\.?$/u
const yearFirst = /^(\d{4})\.?[\s/-]+(\p{L}+)\.?[\s/-]+(\d{1,2})\.?$/u

/** The year, month and day of the text as written; undefined where it is none of these. */
export function findWrittenDay(
  text: string,
): { readonly year: string; readonly month: string; readonly day: string } | undefined {
  const [, y, m, d] = compact.exec(text) ?? []
  if (y !== undefined && m !== undefined && d !== undefined) return { year: y, month: m, day: d }
  const found = dayFirst.exec(text)
  const [, day, name, year] = found ?? reordered(text) ?? []
  if (day === undefined || name === undefined || year === undefined) return undefined
  const number = findMonth(name) ?? (found ? findRomanMonth(name) : undefined)
  return number === undefined ? undefined : { year, month: String(number), day }
}

/** The same parts in the order day, month, year. */
function reordered(text: string): readonly (string | undefined)[] | undefined {
  const named = monthFirst.exec(text)
  if (named) return [text, named[2], named[1], named[3]]
  const years = yearFirst.exec(text)
  return years ? [text, years[3], years[2], years[1]] : undefined
}
