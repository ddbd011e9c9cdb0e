// Days and times of the day by the clocks of a place, and the moments at which they are.
import { addDays } from './interval.ts'
import { localTime } from './local-time.ts'

const utc = 'UTC'

/** What the clocks there show at a moment: the day, and the time as 07:05. */
export function localMoment(moment: Date, timeZone = utc): { readonly day: string; readonly time: string } {
  const shown = localTime(moment.toISOString(), timeZone) ?? moment.toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** How far the clocks there are before UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const shown = localTime(new Date(moment).toISOString(), timeZone)
  return shown === undefined ? 0 : Date.parse(`${shown}Z`) - Math.floor(moment / 1000) * 1000
}

/** The moment at which the clocks there show that day and time. One that is left out in spring is an hour later. */
export function momentAt(day: string, time: string, timeZone = utc): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const guess = wanted - offsetAt(wanted, timeZone)
  return new Date(wanted - offsetAt(guess, timeZone))
}

/** A part of the day by the clocks of a place; over midnight where it begins later than it ends. */
export interface PartOfDay {
  readonly from: string
  readonly until: string
}

/** The moment from which on it is not that part of the day: this one, or when it ends. */
export function afterPart(moment: Date, { from, until }: PartOfDay, timeZone = utc): Date {
  const { day, time } = localMoment(moment, timeZone)
  const isOver = from > until
  const isIn = isOver ? time >= from || time < until : time >= from && time < until
  if (!isIn) return moment
  return momentAt(isOver && time >= from ? addDays(day, 1) : day, until, timeZone)
}

/** The next moment at which the clocks there show that time. */
export function nextMoment(moment: Date, time: string, timeZone = utc): Date {
  const { day } = localMoment(moment, timeZone)
  const today = momentAt(day, time, timeZone)
  return today > moment ? today : momentAt(addDays(day, 1), time, timeZone)
}
