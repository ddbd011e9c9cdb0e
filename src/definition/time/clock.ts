// What time it is: the one clock of the house, which the composition root sets. Durations are measured with performance.now.
import { localMoment } from './local-moment.ts'

type Clock = () => Date

const minute = 60_000

let clock: Clock = () => new Date()
let zones: readonly string[] = []
/** Zones change days by the minute: looked up once in each. */
let lastAsked = { minute: NaN, day: '' }

/** Sets the clock by which all rooms go from now on. */
export function setClock(other: Clock): void {
  clock = other
  lastAsked = { minute: NaN, day: '' }
}

/** Sets the time zones of the places whose days are counted; of UTC alone where none is named. */
export function setTimeZones(others: readonly string[]): void {
  zones = [...new Set(others)]
  lastAsked = { minute: NaN, day: '' }
}

/** Has the day that it is go by the clocks of these places, such as the jurisdictions of a roadmap. */
export function countDaysOf(places: readonly { readonly timeZone?: string }[]): void {
  setTimeZones(places.flatMap(({ timeZone }) => timeZone ?? []))
}

/** This moment. */
export const currentMoment = (): Date => clock()

/**
 * The day that it is, as an ISO date: the newest that has begun in any of the time zones that are set. So nothing that
 * happened today is of the future, wherever it happened; and every room has the same day, the database too, which is told it.
 */
export function currentDay(): string {
  const now = clock()
  const own = Math.floor(now.getTime() / minute)
  if (lastAsked.minute !== own) {
    const days = (zones.length === 0 ? ['UTC'] : zones).map((zone) => localMoment(now, zone).day)
    lastAsked = { minute: own, day: days.toSorted().at(-1) ?? '' }
  }
  return lastAsked.day
}
