// A question that is worked out once for all who ask it meanwhile; it is left when the last of them has left. Pure.

/** One question under way. */
interface Flight<Given> {
  readonly given: Promise<Given>
  readonly controller: AbortController
  waiters: number
  /** How far the data are of which it speaks; undefined while that is not decided, so that it will be newer than now. */
  version: Promise<number> | undefined
  /** When that was looked at. */
  lookedAt: number
}

/** What somebody who works a question out is given. */
export interface FlightWork {
  /** Comes when nobody waits any longer. */
  readonly signal: AbortSignal
  /** To be said before the data are looked at: of which version the answer will speak. Undefined where that is open again. */
  readonly decide: (version: Promise<number> | undefined) => void
}

/** Who asks: of at least which version, or as it was at which moment or later, and when they have left. */
export interface Waiter {
  readonly version: number
  readonly since?: number
  readonly signal: AbortSignal
}

function waitFor<Given>(flight: Flight<Given>, signal: AbortSignal): Promise<Given> {
  flight.waiters += 1
  return new Promise((resolve, reject) => {
    const leave = () => {
      flight.waiters -= 1
      if (flight.waiters === 0) flight.controller.abort(signal.reason)
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', leave, { once: true })
    const done = () => signal.removeEventListener('abort', leave)
    flight.given.then(resolve, reject).finally(done)
  })
}

async function isNewEnough<Given>(
  flight: Flight<Given>,
  { version, since = Infinity }: Waiter,
): Promise<boolean> {
  if (flight.version === undefined || flight.lookedAt >= since) return true
  return (await flight.version.catch(() => -1)) >= version
}

/** Gives the answer of a question under way where that is new enough for who asks, else begins the work. */
export function newFlights<Given>() {
  const flights = new Map<string, Flight<Given>>()
  const begin = (question: string, work: (given: FlightWork) => Promise<Given>): Flight<Given> => {
    const controller = new AbortController()
    const decide = (version: Promise<number> | undefined) => {
      version?.catch(() => undefined)
      flight.version = version
      flight.lookedAt = performance.now()
    }
    const given = Promise.resolve().then(() => work({ signal: controller.signal, decide }))
    const flight: Flight<Given> = {
      ...{ given, controller, waiters: 0 },
      ...{ version: undefined, lookedAt: -Infinity },
    }
    flights.set(question, flight)
    const end = () => {
      if (flights.get(question) === flight) flights.delete(question)
    }
    given.then(end, end)
    return flight
  }
  return async (
    question: string,
    waiter: Waiter,
    work: (given: FlightWork) => Promise<Given>,
  ): Promise<Given> => {
    const { signal } = waiter
    signal.throwIfAborted()
    const known = flights.get(question)
    if (known && (await isNewEnough(known, waiter)) && !known.controller.signal.aborted)
      return waitFor(known, signal)
    // While that was found out somebody else may have begun the same anew.
    const other = flights.get(question)
    const isAnother = other !== undefined && other !== known && !other.controller.signal.aborted
    return waitFor(isAnother && other.version === undefined ? other : begin(question, work), signal)
  }
}
