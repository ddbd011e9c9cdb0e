// Which months of a register a change of a record touches: those in which it counts otherwise than before. Pure.
import { contributionsOf, saidOfThings, type Contribution, type SaidOfThing } from '../counts/index.ts'
import { periodOf } from '../time/index.ts'
import type { KeptRecord } from '../records/index.ts'
import type { Register } from '../registers/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

/** A record that counts, what it adds by itself, and what it says of things that hold. */
export interface CountedRecord {
  readonly record: KeptRecord
  readonly contributions: readonly Contribution[]
  readonly things: readonly SaidOfThing[]
}

/** A record before and after a change; null where it did not count before, or does not any more. */
export interface RecordMove {
  readonly before: CountedRecord | null
  readonly after: CountedRecord | null
}

/** A month, and the institution in whose register it is. */
export interface TouchedPlace {
  readonly institution: string
  /** `2024-05` */
  readonly month: string
  /** Every later month as well, and every opening stock from it on: a stock carries the change on. */
  readonly andLater?: true
}

/** A record with all that it counts. */
export function countedRecord(roadmap: Roadmap, register: Register, record: KeptRecord): CountedRecord {
  const contributions = contributionsOf(roadmap, register, record)
  return { record, contributions, things: saidOfThings(roadmap, register, record) }
}

/** The month of the day on which it counts; none while that is not known. */
function ownMonth({ countsOn }: Register, { fields }: KeptRecord): string[] {
  const day = fields[countsOn]
  return typeof day === 'string' && day !== '' ? [periodOf(day.slice(0, 10), 'month')] : []
}

function monthsOf(register: Register, { record, contributions }: CountedRecord): Set<string> {
  return new Set([...ownMonth(register, record), ...contributions.map(({ period }) => period)])
}

/** What the record says in that month, as a text that differs where it counts otherwise. */
function saidIn(register: Register, counted: CountedRecord | null, month: string): string {
  if (!counted || !monthsOf(register, counted).has(month)) return ''
  const { record, contributions } = counted
  const own = contributions.filter(({ period }) => period === month).map((one) => JSON.stringify(one))
  return JSON.stringify([record.institution, ownMonth(register, record).includes(month), own.toSorted()])
}

/** Whether everything that its records count falls in the month of the day on which they count: no row has one of its own. */
function isOfOneMonth(register: Register): boolean {
  const known = ofOneMonth.get(register)
  if (known !== undefined) return known
  const { counts, children, countsOn } = register
  const is =
    counts.every(({ on, holds }) => on === undefined && holds === undefined) &&
    !children.some(({ fields }) => fields.some(({ id }) => id === countsOn))
  ofOneMonth.set(register, is)
  return is
}

/** Found once a register: every record of a file asks. */
const ofOneMonth = new WeakMap<Register, boolean>()

/** The same as `touchedPlaces` of a record that was not there before; mostly its day is all that need be looked at. */
export function placesOfNew(roadmap: Roadmap, register: Register, record: KeptRecord): TouchedPlace[] {
  const { institution } = record
  if (isOfOneMonth(register)) return ownMonth(register, record).map((month) => ({ institution, month }))
  return touchedPlaces(register, { before: null, after: countedRecord(roadmap, register, record) })
}

/** From the first day on which the change makes a stock another one, in every institution that it touches. */
function touchedOnward({ before, after }: RecordMove): TouchedPlace[] {
  const saidBy = (one: CountedRecord | null) => new Set(one?.things.map(({ said }) => said))
  const [was, is] = [saidBy(before), saidBy(after)]
  const moved = [
    ...(before?.things.filter(({ said }) => !is.has(said)) ?? []),
    ...(after?.things.filter(({ said }) => !was.has(said)) ?? []),
  ]
  const [first] = moved.map(({ from }) => from).toSorted()
  if (first === undefined) return []
  const institutions = new Set([before, after].flatMap((one) => one?.record.institution ?? []))
  const month = periodOf(first, 'month')
  return [...institutions].map((institution) => ({ institution, month, andLater: true }))
}

/**
 * The months in which the register says otherwise after the change than before it. What happened touches its own month;
 * what holds until another record says otherwise touches every month from the first changed day on.
 */
export function touchedPlaces(register: Register, move: RecordMove): TouchedPlace[] {
  const { before, after } = move
  if (before === null && after !== null && isOfOneMonth(register)) {
    const { institution } = after.record
    return ownMonth(register, after.record).map((month) => ({ institution, month }))
  }
  const known = [before, after].filter((one) => one !== null)
  const isMoved = (month: string) =>
    known.length < 2 || saidIn(register, before, month) !== saidIn(register, after, month)
  const own = known.flatMap((one) =>
    [...monthsOf(register, one)]
      .filter(isMoved)
      .map((month) => ({ institution: one.record.institution, month })),
  )
  return [...own, ...touchedOnward(move)]
}
