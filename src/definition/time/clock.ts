// What time it is: the one clock of the house, which the composition root sets. Durations are measured with performance.now.
type Clock = () => Date

let clock: Clock = () => new Date()

/** Sets the clock by which all rooms go from now on. */
export function setClock(other: Clock): void {
  clock = other
}

/** This moment. */
export const currentMoment = (): Date => clock()

/** The day of this moment, in UTC, as an ISO date. */
export const currentDay = (): string => clock().toISOString().slice(0, 10)
