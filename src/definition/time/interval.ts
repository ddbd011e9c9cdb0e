// Calendar intervals, both ends inside, as ISO dates: the time every observation and timeframe carries.

/** Both days belong to the interval. ISO 8601 dates, `YYYY-MM-DD`. */
export interface Interval {
  readonly start: string
  readonly end: string
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const dayInMilliseconds = 86_400_000

/** True for an existing calendar day written `YYYY-MM-DD`; 2023-02-30 is none, and neither is any of the year 0. */
export function isDate(text: string): boolean {
  const found = isoDate.exec(text)
  if (!found) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const last = month === 2 && isLeap(year) ? 29 : (lastDays[month - 1] ?? 0)
  return year >= 1 && day >= 1 && day <= last
}

/** Does the interval lie within the other one (or fill it)? */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Have the two intervals a day in common? */
export function isOverlapping(a: Interval, b: Interval): boolean {
  return a.start <= b.end && b.start <= a.end
}

export function isSameInterval(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end
}

/** Number of days, both ends counted. */
export function daysIn(interval: Interval): number {
  return (Date.parse(interval.end) - Date.parse(interval.start)) / dayInMilliseconds + 1
}

/** Days from the first day to the second; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMilliseconds
}

/** The day that many days later (or earlier, when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10)
}
