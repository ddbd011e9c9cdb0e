// What a record adds to the data elements its register feeds: in the month in which something happened or was stated.
import { unanswered } from './counting.ts'
import { answerOf, findCell, isCounted, rowsFor, type CountedCell } from './counted-row.ts'
import { periodOf } from '../time/index.ts'
import type { StoredRecord } from '../records/index.ts'
import type { Count, Register } from '../registers/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

/** What records add to one cell of a data element. Negative where something ends, or is taken back. */
export interface Contribution extends Omit<CountedCell, 'value'> {
  readonly element: string
  /** The month, `2023-05`. */
  readonly period: string
  /**
   * The value itself where a record states it: two that differ stand beside each other. Empty where records add up,
   * `unanswered` where the amount is missing.
   */
  readonly claim: string
  /** Exact decimal; under `unanswered` the number of rows. */
  readonly value: string
}

/** What a row adds to its cell: its value, or one more row whose amount nobody answered. */
export function amountOf(value: string | null): Pick<Contribution, 'value' | 'claim'> {
  return value === null ? { value: '1', claim: unanswered } : { value, claim: '' }
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
      const { value, claim } = amountOf(cell.value)
      return [
        { element: count.element, period, ...cell, value, claim: count.takes === undefined ? claim : value },
      ]
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
