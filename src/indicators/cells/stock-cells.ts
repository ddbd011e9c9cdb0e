// The cells of stocks: what is known of them on days. Pure.
import { getInterval } from '#definition'
import { monthOf, type CellRange } from '../stages/index.ts'
import type { MeasurePlan } from '../plan/index.ts'
import { allSources, dayNumber, dayOfNumber, type Span, type Statement } from '../reasoning/index.ts'
import { codesByName, valueOf, type Cell } from './cells.ts'
import { familiesOf, groundOf, missingAt, statementsBeside, type Family, type Read } from './make-cells.ts'

/**
 * What holds on a day on which it is counted. Records say nothing of it where the stock is not known at the end of that
 * month; what that takes is said in `Completeness`.
 */
function heldStatements(plan: MeasurePlan, family: Family, day: number, read: Read): Statement[] {
  const date = dayOfNumber(day)
  if (!read.completeness.isComplete(family.jurisdiction, monthOf(date))) return []
  return statementsBeside(plan, family, { span: { start: day, end: day }, day: date, isComplete: true }, read)
}

/** The days of a period on which anything is known of a stock, the newest first. */
function daysWithin(family: Family, span: Span, counted: readonly number[]): number[] {
  const own = family.reported.map(({ end }) => end)
  const days = new Set([...own, ...counted].filter((day) => day >= span.start && day <= span.end))
  return [...days].toSorted((a, b) => b - a)
}

/** The cells of stocks: every day of the period on which one is known, and as value the newest. */
export function stockCells(plan: MeasurePlan, range: CellRange, read: Read, days: readonly string[]): Cell[] {
  const ground = groundOf(plan)
  const counted = days.map(dayNumber)
  return familiesOf(plan, range, read).flatMap((family) =>
    range.periods.flatMap((period) => {
      const { start, end } = getInterval(period)
      const span = { start: dayNumber(start), end: dayNumber(end) }
      const works = daysWithin(family, span, counted).map((day) => {
        const statements = [
          ...family.reported.filter((one) => one.end === day),
          ...(counted.includes(day) ? heldStatements(plan, family, day, read) : []),
        ]
        return { day, statements, work: allSources(ground, statements) }
      })
      return family.cells.flatMap((codes): Cell[] => {
        const every = works.flatMap(({ day, work }) => {
          const value = valueOf(work({ start: day, end: day, codes }))
          return value ? [{ ...value, day: dayOfNumber(day) }] : []
        })
        // What is only known from below says less than an earlier day that is known to its end.
        const known = every.toSorted((a, b) => Number(a.upper === null) - Number(b.upper === null))
        const missing = works.flatMap(
          ({ day, statements }) => missingAt(ground, statements, codes, { start: day, end: day }) ?? [],
        )
        const value = known[0] ?? missing[0]
        const named = codesByName(plan, family.itemClass, codes)
        return value
          ? [{ jurisdiction: family.jurisdiction, period, codes: named, value: { ...value, days: known } }]
          : []
      })
    }),
  )
}
