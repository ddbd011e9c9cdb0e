// Which months of a register a change of a record touches: those in which it counts otherwise than before. Pure.
import type { Contribution } from './contributions.ts'
import { periodOf } from './period.ts'
import type { KeptRecord } from './record.ts'
import type { Register } from './register.ts'
import { standingCounts } from './standing.ts'

/** A record that counts, and what it adds by itself. */
export interface CountedRecord {
  readonly record: KeptRecord
  readonly contributions: readonly Contribution[]
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
  // What holds until another record says otherwise is worked out of all of them: any answer may matter to it.
  const standing = standingCounts(register).length > 0 ? [record.fields, record.children] : []
  return JSON.stringify([
    record.institution,
    ownMonth(register, record).includes(month),
    own.toSorted(),
    standing,
  ])
}

/** The months in which the register says otherwise after the change than before it. */
export function touchedPlaces(register: Register, { before, after }: RecordMove): TouchedPlace[] {
  const known = [before, after].filter((one) => one !== null)
  const isMoved = (month: string) =>
    known.length < 2 || saidIn(register, before, month) !== saidIn(register, after, month)
  return known.flatMap((one) =>
    [...monthsOf(register, one)]
      .filter(isMoved)
      .map((month) => ({ institution: one.record.institution, month })),
  )
}
