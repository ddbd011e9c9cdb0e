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

/** Months by day: the records of a file fall on the same few thousand days. */
const monthsKnown = new Map<string, string>()
const mostMonths = 5000

/** The month in which a count of the record falls; undefined while its day is not known. */
function findMonth(day: unknown): string | undefined {
  if (typeof day !== 'string' || day === '') return undefined
  const known = monthsKnown.get(day)
  if (known !== undefined) return known
  const month = periodOf(day.slice(0, 10), 'month')
  if (monthsKnown.size >= mostMonths) monthsKnown.clear()
  monthsKnown.set(day, month)
  return month
}

interface CountedRecord {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly record: StoredRecord
}

/** Adds what a count takes from the record. Every record of a large file asks: nothing is built but what is added. */
function addContributions(
  contributions: Contribution[],
  { roadmap, register, record }: CountedRecord,
  count: Count,
): void {
  for (const counted of rowsFor(register, count, record)) {
    if (!isCounted(count, counted)) continue
    const period = findMonth(answerOf(counted, count.on ?? register.countsOn))
    const cell = period === undefined ? undefined : findCell(roadmap, count, counted)
    if (period === undefined || !cell) continue
    const { itemClass, codes } = cell
    const { value, claim: open } = amountOf(cell.value)
    const claim = count.takes === undefined ? open : value
    contributions.push({ element: count.element, period, itemClass, codes, value, claim })
  }
}

/**
 * Everything a record adds by itself; nothing while the day of a count is not known. What holds until another record
 * says otherwise depends on the others: see `standingContributions`.
 */
export function contributionsOf(roadmap: Roadmap, register: Register, record: StoredRecord): Contribution[] {
  const contributions: Contribution[] = []
  for (const count of register.counts)
    if (!count.holds) addContributions(contributions, { roadmap, register, record }, count)
  return contributions
}
