// Named reporting periods: 2023, 2023-H1, 2023-Q3, 2023-05. The names follow SDMX time formats (H for half, Q for quarter).
import { addDays, type Interval } from './interval.ts'

/** How long a period is, coarse to fine. `other` is any interval that is none of the named periods. */
export const frequencies = ['year', 'half-year', 'quarter', 'month'] as const
export type Frequency = (typeof frequencies)[number]

const monthsIn: Record<Frequency, number> = { year: 12, 'half-year': 6, quarter: 3, month: 1 }
/** Years from 1000 on: calendars of programs take the first hundred for those of the last century. */
const named = /^([1-9]\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/

/** How many periods of the finer frequency fill one of the coarser: 4 quarters a year. 0 where they do not fit. */
export function periodsPer(coarse: Frequency, fine: Frequency): number {
  const share = monthsIn[coarse] / monthsIn[fine]
  return Number.isInteger(share) ? share : 0
}

interface PeriodParts {
  readonly year: number
  readonly frequency: Frequency
  /** Position within the year, from 0. */
  readonly index: number
}

function findParts(period: string): PeriodParts | undefined {
  const match = named.exec(period)
  if (!match) return undefined
  const year = Number(match[1])
  if (match[2]) return { year, frequency: 'half-year', index: Number(match[2]) - 1 }
  if (match[3]) return { year, frequency: 'quarter', index: Number(match[3]) - 1 }
  if (match[4]) return { year, frequency: 'month', index: Number(match[4]) - 1 }
  return { year, frequency: 'year', index: 0 }
}

function periodName({ year, frequency, index }: PeriodParts): string {
  if (frequency === 'half-year') return `${year}-H${index + 1}`
  if (frequency === 'quarter') return `${year}-Q${index + 1}`
  if (frequency === 'month') return `${year}-${String(index + 1).padStart(2, '0')}`
  return String(year)
}

function intervalOf({ year, frequency, index }: PeriodParts): Interval {
  const months = monthsIn[frequency]
  const first = (month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
  return { start: first(index * months), end: addDays(first((index + 1) * months), -1) }
}

/** Intervals by name: every count of every record asks for one of a few hundred. There are no more names than months and years of four digits. */
const intervals = new Map<string, Interval>()

/** The interval of a named period, or undefined where the name is none. */
export function findInterval(period: string): Interval | undefined {
  const known = intervals.get(period)
  if (known) return known
  const parts = findParts(period)
  if (!parts) return undefined
  const found = intervalOf(parts)
  intervals.set(period, found)
  return found
}

/** The interval of a named period. Throws on a name that is no period. */
export function getInterval(period: string): Interval {
  const interval = findInterval(period)
  if (!interval) throw new Error(`“${period}” is no period. Write 2023, 2023-H1, 2023-Q3 or 2023-05.`)
  return interval
}

/** The frequency of a named period, or undefined where the name is none. */
export function findFrequency(period: string): Frequency | undefined {
  return findParts(period)?.frequency
}

/** The period of that frequency in which the day lies. */
export function periodOf(date: string, frequency: Frequency): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1]
  return periodName({ year, frequency, index: Math.floor(month / monthsIn[frequency]) })
}

/** The frequency whose period the interval fills exactly; `other` where it fills none. */
export function frequencyOf({ start, end }: Interval): Frequency | 'other' {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = monthOf(start)
  const months = monthOf(end) - first + 1
  const found = frequencies.find((one) => monthsIn[one] === months && first % months === 0)
  return found && start.endsWith('-01') && addDays(end, 1).endsWith('-01') ? found : 'other'
}

/** All periods of the frequency from the one holding the first day to the one holding the last. */
export function periodsBetween(interval: Interval, frequency: Frequency): string[] {
  const periods: string[] = []
  for (let day = interval.start; day <= interval.end;) {
    const period = periodOf(day, frequency)
    periods.push(period)
    day = addDays(getInterval(period).end, 1)
  }
  return periods
}

/** The period that many steps later (earlier, when negative): 2022-Q4 + 1 is 2023-Q1. */
export function shiftPeriod(period: string, steps: number): string {
  const parts = findParts(period)
  if (!parts) throw new Error(`“${period}” is no period.`)
  const perYear = 12 / monthsIn[parts.frequency]
  const position = parts.year * perYear + parts.index + steps
  return periodName({ ...parts, year: Math.floor(position / perYear), index: position % perYear })
}
