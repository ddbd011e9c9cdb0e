// What holds from a record's day until the next record of the same thing: one more when it begins, one fewer when it ends.
// A stock at the end of a month is the sum of all that began and ended until then.
import { amountOf, type Contribution } from './contributions.ts'
import { answerOf, findCell, isCounted, rowsFor, type CountedCell, type CountedRow } from './counted-row.ts'
import { addDays, periodOf } from '../time/index.ts'
import { textOf, type KeptRecord } from '../records/index.ts'
import { recordFields, type Count, type Holding, type Register } from '../registers/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

/** A record among others, by its id. */
export interface NamedRecord {
  readonly id: string
  readonly record: KeptRecord
}

/** A count of what holds. */
type StandingCount = Count & { readonly holds: Holding }

/** What one record adds where it is read among the others. */
export interface AttributedContribution {
  readonly id: string
  readonly contribution: Contribution
}

/** What one record says of one thing. */
interface Statement {
  readonly id: string
  readonly from: string
  /** Records of one day are told apart by their id, and rows by their line: the last one holds. */
  readonly order: string
  /** The first day on which it no longer holds. */
  readonly lapsesOn: string | undefined
  /** Undefined where the thing is said to be gone. */
  readonly cell: CountedCell | undefined
}

/** The counts of a register that depend on several records. */
export function standingCounts(register: Register): StandingCount[] {
  return register.counts.filter((count): count is StandingCount => count.holds !== undefined)
}

/** The fields of the record itself by which the things of a count are told apart: those of one thing share them all. */
export function sharedFields(register: Register, { holds }: StandingCount): string[] {
  const own = new Set(recordFields(register).map(({ id }) => id))
  return holds.by.filter((id) => own.has(id))
}

const dayOf = (answer: unknown): string | undefined =>
  typeof answer === 'string' && answer !== '' ? answer.slice(0, 10) : undefined

/** The first day on which what a row says no longer holds, as far as the row itself knows. */
function endOf({ until, ends }: Holding, counted: CountedRow): string | undefined {
  const [last, end] = [until, ends].map((field) =>
    field === undefined ? undefined : dayOf(answerOf(counted, field)),
  )
  const days = [...(last === undefined ? [] : [addDays(last, 1)]), ...(end === undefined ? [] : [end])]
  return days.toSorted()[0]
}

function statementOf(
  roadmap: Roadmap,
  count: StandingCount,
  counted: CountedRow,
  at: Pick<Statement, 'id' | 'from' | 'order'>,
): Statement {
  const ends = endOf(count.holds, counted)
  const lapsesOn = ends !== undefined && ends < at.from ? at.from : ends
  const cell = isCounted(count, counted) ? findCell(roadmap, count, counted) : undefined
  return { ...at, lapsesOn, cell }
}

/** Everything that a row says of a thing, by the day from which it says it. */
export interface SaidOfThing {
  /** ISO day. */
  readonly from: string
  /** Thing, end, codes and value: a text that differs where the thing is counted otherwise. */
  readonly said: string
}

/** What a record says of things that hold until another record says otherwise. Empty where its register counts none. */
export function saidOfThings(roadmap: Roadmap, register: Register, record: KeptRecord): SaidOfThing[] {
  return standingCounts(register).flatMap((count, at) => {
    const seen = new Map<string, number>()
    return rowsFor(register, count, record).flatMap((counted): SaidOfThing[] => {
      const from = dayOf(answerOf(counted, count.on ?? register.countsOn))
      if (from === undefined) return []
      const thing = JSON.stringify(count.holds.by.map((field) => textOf(answerOf(counted, field))))
      // Of two rows on one thing the later one holds: their order matters, that of others does not.
      const nth = (seen.get(thing) ?? 0) + 1
      seen.set(thing, nth)
      const { lapsesOn, cell } = statementOf(roadmap, count, counted, { id: '', from, order: '' })
      return [{ from, said: JSON.stringify([at, record.institution, thing, from, nth, lapsesOn, cell]) }]
    })
  })
}

/** All statements on the things of a count, per thing. A thing is of one institution: two may use one number. */
function statementsByThing(
  roadmap: Roadmap,
  register: Register,
  count: StandingCount,
  records: readonly NamedRecord[],
): Statement[][] {
  const all = records.flatMap(({ id, record }) => {
    return rowsFor(register, count, record).flatMap((counted, line) => {
      const from = dayOf(answerOf(counted, count.on ?? register.countsOn))
      if (from === undefined) return []
      const things = count.holds.by.map((field) => textOf(answerOf(counted, field)))
      const order = `${from} ${id} ${String(line).padStart(6, '0')}`
      return {
        thing: JSON.stringify([record.institution, ...things]),
        statement: statementOf(roadmap, count, counted, { id, from, order }),
      }
    })
  })
  return [...Map.groupBy(all, ({ thing }) => thing).values()].map((same) =>
    keepingLastDays(same.map(({ statement }) => statement).toSorted((a, b) => (a.order < b.order ? -1 : 1))),
  )
}

/** A statement that says no last day leaves the one that the thing had, as long as it still holds then. */
function keepingLastDays(inOrder: readonly Statement[]): Statement[] {
  let known: string | undefined
  return inOrder.map((one) => {
    const lapsesOn = one.lapsesOn ?? (known !== undefined && known > one.from ? known : undefined)
    known = lapsesOn
    return { ...one, lapsesOn }
  })
}

const negative = (value: string) => (value.startsWith('-') ? value.slice(1) : `-${value}`)

/** What one statement adds when it begins, lapses and is followed by the next one. */
function movesOf(count: StandingCount, { from, lapsesOn, cell }: Statement, next: string | undefined) {
  if (!cell || next === from) return []
  const { value, claim } = amountOf(cell.value)
  const move = (day: string, moved: CountedCell, by: string): Contribution => ({
    element: count.element,
    period: periodOf(day, 'month'),
    ...moved,
    value: by,
    claim,
  })
  const isLapsing = lapsesOn !== undefined && (next === undefined || lapsesOn < next)
  const end = isLapsing ? lapsesOn : next
  const own = [move(from, cell, value), ...(end === undefined ? [] : [move(end, cell, negative(value))])]
  if (!isLapsing || !count.holds.lapses) return own
  const lapsed = { ...cell, codes: { ...cell.codes, ...count.holds.lapses } }
  const gone = next === undefined ? [] : [move(next, lapsed, negative(value))]
  return [...own, move(lapsesOn, lapsed, value), ...gone]
}

/**
 * What each record of one jurisdiction adds by what it says of a thing, as beginnings and endings. A record is given the
 * endings that others bring about: what it added is gone then. It has to be given every record of a thing.
 */
export function attributedStandings(
  roadmap: Roadmap,
  register: Register,
  count: StandingCount,
  records: readonly NamedRecord[],
): AttributedContribution[] {
  return statementsByThing(roadmap, register, count, records).flatMap((statements) =>
    statements.flatMap((one, at) =>
      movesOf(count, one, statements[at + 1]?.from).map((contribution) => ({ id: one.id, contribution })),
    ),
  )
}

/**
 * What records of one jurisdiction that speak of the same things add together, as beginnings and endings. It has to be
 * given every record of a thing, or the difference between two sets that differ in it.
 */
export function standingContributions(
  roadmap: Roadmap,
  register: Register,
  count: StandingCount,
  records: readonly NamedRecord[],
): Contribution[] {
  return attributedStandings(roadmap, register, count, records).map(({ contribution }) => contribution)
}
