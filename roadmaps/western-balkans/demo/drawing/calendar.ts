// Days of the invented years, as text and as numbers that can be added to.
import type { Draws } from '#definition'

/** The last year that is invented; what would happen later has not happened yet. */
export const lastYear = 2025
export const mostYears = 10

const firstDay = Date.UTC(2010, 0, 1)
const oneDay = 86_400_000

/** Every day from 2010 to 2031 as text, so that none has to be worked out twice. */
const texts = Array.from({ length: 8035 }, (_one, at) =>
  new Date(firstDay + at * oneDay).toISOString().slice(0, 10),
)

/** Day as a number: how many days after the first of 2010. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return (Date.UTC(year, month - 1, day) - firstDay) / oneDay
}

/** The number of a day that is given as text. */
export function numberOfDay(text: string): number {
  return (Date.parse(text) - firstDay) / oneDay
}

export function dayText(day: number): string {
  return texts[day] ?? texts.at(-1) ?? ''
}

export const horizon = dayNumber(lastYear, 12, 31)

/** Any day of the year; summer has a few more than winter. */
export function drawDay({ whole, chance }: Draws, year: number): number {
  const [first, last] = [dayNumber(year), dayNumber(year, 12, 31)]
  return chance(0.2) ? whole(dayNumber(year, 5), dayNumber(year, 9)) : whole(first, last)
}

/** The day as text where it has come by the end of the last year; else nothing is known of it yet. */
export function reached(day: number | undefined): string | undefined {
  return day === undefined || day > horizon ? undefined : dayText(day)
}

export function yearOf(day: number): number {
  return Number(dayText(day).slice(0, 4))
}
