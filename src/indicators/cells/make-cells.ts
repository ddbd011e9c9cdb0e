// What was read for a measure becomes its cells: what is reported and what is counted, reasoned with cell by cell. Pure.
import Big from 'big.js'
import { getInterval, periodsBetween, type MeasureValue } from '#definition'
import {
  familyOf,
  monthOf,
  reachedClasses,
  reachedCodes,
  type Amounts,
  type AreaStatement,
  type CellRange,
  type Completeness,
} from '../stages/index.ts'
import { codesByName, recordsSource, unansweredValue, valueOf, type Cell } from './cells.ts'
import {
  allSources,
  dayNumber,
  dayOfNumber,
  isInside,
  isSameSpan,
  marks,
  overFilledTime,
  rangeSaid,
  spokenCodes,
  type Ground,
  type Span,
  type Statement,
} from '../reasoning/index.ts'
import type { MeasurePlan } from '../plan/index.ts'

/** What was read for a measure. */
export interface Read {
  readonly reported: readonly AreaStatement[]
  readonly amounts: Amounts
  readonly completeness: Completeness
}

/** One jurisdiction and item class of a measure. */
export interface Family {
  readonly jurisdiction: string
  readonly itemClass: string
  readonly name: string
  readonly reported: readonly AreaStatement[]
  /** Every combination of codes that is looked at. */
  readonly cells: readonly (readonly string[])[]
}

export function groundOf({ grain, isAddable, measure }: MeasurePlan): Ground {
  const isAddedOverTime = isAddable && measure.kind === 'sum'
  return { lattices: grain.map(({ lattice }) => lattice), isAddable, isAddedOverTime }
}

/** What was counted in a cell, and how well it is known. */
interface CountedThere {
  readonly value: Big | undefined
  readonly isComplete: boolean
  /** Is an amount missing in a record that is asked for? */
  readonly isOpen: boolean
}

/**
 * What was counted in a cell, as a statement of the records: exact where they are complete and every amount is answered,
 * from below elsewhere.
 */
export function countedStatement(
  plan: MeasurePlan,
  span: Span,
  codes: readonly string[],
  { value: known, isComplete, isOpen }: CountedThere,
): Statement[] {
  const value = known ?? new Big(0)
  const isExact = isComplete && !isOpen
  if (!isExact && !value.gt(0)) return []
  return [
    {
      ...span,
      codes,
      source: recordsSource,
      lower: value,
      upper: isExact ? value : null,
      marks: marks.isCounted | (isComplete ? 0 : marks.isPartial) | (isOpen ? marks.isUnanswered : 0),
      vintage: '',
      claims: plan.grain.map(() => false),
    },
  ]
}

/** The families of which anything is known, each with the cells that are looked at in it. */
export function familiesOf(plan: MeasurePlan, range: CellRange, read: Read): Family[] {
  const wanted = plan.grain.map(({ keep }) => keep)
  const byName = Map.groupBy(read.reported, ({ jurisdiction, itemClass }) =>
    familyOf(jurisdiction, itemClass),
  )
  const months = periodsBetween(
    { start: getInterval(range.periods[0] ?? '').start, end: getInterval(range.periods.at(-1) ?? '').end },
    'month',
  )
  const reached = new Map(
    plan.counted === undefined || plan.counted === 'stated'
      ? []
      : reachedClasses(plan).map((itemClass) => [itemClass, reachedCodes(plan, itemClass)]),
  )
  const classes = [...reached].flatMap(([itemClass, codes]) => (codes.length === 0 ? [] : [itemClass]))
  const complete = range.areas.filter(
    (area) => classes.length > 0 && months.some((month) => read.completeness.isComplete(area, month)),
  )
  const ofNothing = new Set(complete.flatMap((area) => classes.map((itemClass) => familyOf(area, itemClass))))
  const names = new Set([...byName.keys(), ...read.amounts.families, ...ofNothing])
  return [...names].map((name) => {
    const [jurisdiction = '', itemClass = ''] = name.split('|')
    const reported = byName.get(name) ?? []
    const cells = new Map(
      [
        ...spokenCodes(groundOf(plan), reported, wanted),
        ...read.amounts.codesOf(name),
        ...(ofNothing.has(name) ? (reached.get(itemClass) ?? []) : []),
      ].map((codes) => [codes.join('|'), codes]),
    )
    return { name, jurisdiction, itemClass, reported, cells: [...cells.values()] }
  })
}

/** What the records of a family say within a period beside what is reported: month by month. */
function monthlyStatements(plan: MeasurePlan, family: Family, period: string, read: Read): Statement[] {
  if (plan.counted !== 'happened') return []
  return periodsBetween(getInterval(period), 'month').flatMap((month) => {
    const { start, end } = getInterval(month)
    const isComplete = read.completeness.isComplete(family.jurisdiction, month)
    return family.cells.flatMap((codes) =>
      countedStatement(plan, { start: dayNumber(start), end: dayNumber(end) }, codes, {
        value: read.amounts.valueAt(family.name, start, codes),
        isComplete,
        isOpen: read.amounts.isOpenAt(family.name, start, codes),
      }),
    )
  })
}

/** Where nothing is reported, what is counted is added up as it is. */
function countedValue(plan: MeasurePlan, family: Family, period: string, read: Read) {
  // Month by month where anything is reported in the jurisdiction.
  const isMonthly =
    plan.counted === 'happened' &&
    read.reported.some(({ jurisdiction }) => jurisdiction === family.jurisdiction)
  const interval = getInterval(period)
  const months = periodsBetween(interval, 'month')
  const isComplete = months.every((month) => read.completeness.isComplete(family.jurisdiction, month))
  const days = isMonthly ? months.map((month) => getInterval(month).start) : [interval.start]
  const span = { start: dayNumber(interval.start), end: dayNumber(interval.end) }
  return (codes: readonly string[]): MeasureValue | undefined => {
    const known = days.flatMap((day) => read.amounts.valueAt(family.name, day, codes) ?? [])
    const value = known.length === 0 ? undefined : known.reduce((sum, one) => sum.plus(one))
    const isOpen = days.some((day) => read.amounts.isOpenAt(family.name, day, codes))
    const [own] = countedStatement(plan, span, codes, { value, isComplete, isOpen })
    if (!own) return isOpen ? unansweredValue : undefined
    const range = rangeSaid(own, 'said')
    return valueOf({ range, sides: [{ source: recordsSource, range }] })
  }
}

/** Why a source has no number of a cell, where it says so. */
function missingAt(
  ground: Ground,
  statements: readonly Statement[],
  codes: readonly string[],
  span: Span,
): MeasureValue | undefined {
  const said = statements.flatMap((one) =>
    one.missing &&
    isInside(one, span) &&
    one.codes.every((code, at) => ground.lattices[at]?.isWithin(code, codes[at] ?? ''))
      ? [one.missing]
      : [],
  )
  if (said.length === 0) return undefined
  const missing = said.includes('not-available') ? 'not available' : 'withheld'
  return { lower: null, upper: null, isConflict: false, flags: [], missing }
}

/** The statements on a period: what is only stated for exactly it is no part of it and holds none. */
function reportedOf({ measure }: MeasurePlan, { reported }: Family, span: Span): AreaStatement[] {
  return reported.filter((one) =>
    measure.kind === 'stated' ? isSameSpan(one, span) : one.start <= span.end && one.end >= span.start,
  )
}

/** The cells of what happened within periods, or is stated of them. */
export function periodCells(plan: MeasurePlan, range: CellRange, read: Read): Cell[] {
  const ground = groundOf(plan)
  return familiesOf(plan, range, read).flatMap((family) => {
    return range.periods.flatMap((period) => {
      const { start, end } = getInterval(period)
      const span = { start: dayNumber(start), end: dayNumber(end) }
      const reported = reportedOf(plan, family, span)
      const valueAt =
        reported.length === 0
          ? countedValue(plan, family, period, read)
          : reportedValue(ground, span, reported, monthlyStatements(plan, family, period, read))
      return family.cells.flatMap((codes): Cell[] => {
        const value = valueAt(codes)
        return value
          ? [
              {
                jurisdiction: family.jurisdiction,
                period,
                codes: codesByName(plan, family.itemClass, codes),
                value,
              },
            ]
          : []
      })
    })
  })
}

function reportedValue(
  ground: Ground,
  span: Span,
  reported: readonly Statement[],
  counted: readonly Statement[],
) {
  const alone = () => (ground.isAddedOverTime ? overFilledTime(ground.lattices, span, reported) : reported)
  const work = allSources(ground, counted.length > 0 ? [...reported, ...counted] : alone())
  return (codes: readonly string[]): MeasureValue | undefined =>
    valueOf(work({ ...span, codes })) ?? missingAt(ground, reported, codes, span)
}

/**
 * What holds on a day on which it is counted. Records say nothing of it where the stock is not known at the end of that
 * month; what that takes is said in `Completeness`.
 */
function heldStatements(plan: MeasurePlan, family: Family, day: number, read: Read): Statement[] {
  const date = dayOfNumber(day)
  if (!read.completeness.isComplete(family.jurisdiction, monthOf(date))) return []
  return family.cells.flatMap((codes) =>
    countedStatement(plan, { start: day, end: day }, codes, {
      value: read.amounts.valueAt(family.name, date, codes),
      isComplete: true,
      isOpen: read.amounts.isOpenAt(family.name, date, codes),
    }),
  )
}

/** The days of a period on which anything is known of a stock, the newest first. */
function daysWithin(family: Family, span: Span, counted: readonly number[]): number[] {
  const own = family.reported.map(({ end }) => end)
  const days = new Set([...own, ...counted].filter((day) => day >= span.start && day <= span.end))
  return [...days].toSorted((a, b) => b - a)
}

/** The cells of stocks: every day of the period on which one is known, and as value the newest. */
export function stockCells(plan: MeasurePlan, range: CellRange, read: Read, days: readonly string[]): Cell[] {
  const ground = groundOf(plan)
  const counted = days.map(dayNumber)
  return familiesOf(plan, range, read).flatMap((family) =>
    range.periods.flatMap((period) => {
      const { start, end } = getInterval(period)
      const span = { start: dayNumber(start), end: dayNumber(end) }
      const works = daysWithin(family, span, counted).map((day) => {
        const statements = [
          ...family.reported.filter((one) => one.end === day),
          ...(counted.includes(day) ? heldStatements(plan, family, day, read) : []),
        ]
        return { day, statements, work: allSources(ground, statements) }
      })
      return family.cells.flatMap((codes): Cell[] => {
        const every = works.flatMap(({ day, work }) => {
          const value = valueOf(work({ start: day, end: day, codes }))
          return value ? [{ ...value, day: dayOfNumber(day) }] : []
        })
        // What is only known from below says less than an earlier day that is known to its end.
        const known = every.toSorted((a, b) => Number(a.upper === null) - Number(b.upper === null))
        const missing = works.flatMap(
          ({ day, statements }) => missingAt(ground, statements, codes, { start: day, end: day }) ?? [],
        )
        const value = known[0] ?? missing[0]
        const named = codesByName(plan, family.itemClass, codes)
        return value
          ? [{ jurisdiction: family.jurisdiction, period, codes: named, value: { ...value, days: known } }]
          : []
      })
    }),
  )
}
