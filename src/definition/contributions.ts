// What a record adds to the data elements its register feeds: in the month in which something happened or was stated.
import { answerOf, findCell, isCounted, rowsFor, type CountedCell } from './counted-row.ts'
import { periodOf } from './period.ts'
import type { StoredRecord } from './record.ts'
import type { Count, Register } from './register.ts'
import type { Roadmap } from './roadmap.ts'

/** What records add to one cell of a data element. Negative where something ends, or is taken back. */
export interface Contribution extends CountedCell {
  readonly element: string
  /** The month, `2023-05`. */
  readonly period: string
  /** The value itself where a record states it: two that differ stand beside each other. Empty where records add up. */
  readonly claim: string
}

/** The month in which a count of the record falls; undefined while its day is not known. */
function findMonth(day: unknown): string | undefined {
  return typeof day === 'string' && day !== '' ? periodOf(day.slice(0, 10), 'month') : undefined
}

function contributionsTo(
  { roadmap, register, record }: { roadmap: Roadmap; register: Register; record: StoredRecord },
  count: Count,
): Contribution[] {
  return rowsFor(register, count, record)
    .filter((counted) => isCounted(count, counted))
    .flatMap((counted) => {
      const period = findMonth(answerOf(counted, count.on ?? register.countsOn))
      const cell = period === undefined ? undefined : findCell(roadmap, count, counted)
      if (period === undefined || !cell) return []
      const claim = count.takes === undefined ? '' : cell.value
      return [{ element: count.element, period, ...cell, claim }]
    })
}

/**
 * Everything a record adds by itself; nothing while the day of a count is not known. What holds until another record
 * says otherwise depends on the others: see `standingContributions`.
 */
export function contributionsOf(roadmap: Roadmap, register: Register, record: StoredRecord): Contribution[] {
  return register.counts.flatMap((count) =>
    count.holds ? [] : contributionsTo({ roadmap, register, record }, count),
  )
}
