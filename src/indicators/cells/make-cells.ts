// What was read for a measure, family by family: what is reported and what is counted in it, and which cells are looked at. Pure.
import Big from 'big.js'
import { getInterval, periodsBetween, type MeasureValue } from '#definition'
import {
  countableCells,
  familyOf,
  isReached,
  reachedClasses,
  reachedCodes,
  type Amounts,
  type AreaStatement,
  type CellRange,
  type Completeness,
} from '../stages/index.ts'
import { recordsSource } from './cells.ts'
import { isInside, marks, spokenCodes, type Ground, type Span, type Statement } from '../reasoning/index.ts'
import type { MeasurePlan } from '../plan/index.ts'

/** What was read for a measure. */
export interface Read {
  readonly reported: readonly AreaStatement[]
  readonly amounts: Amounts
  readonly completeness: Completeness
  /** What is counted in the cells of which something is reported, at the grain at which that is. */
  readonly finer: { readonly plan: MeasurePlan; readonly amounts: Amounts }
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

export function groundOf({ grain, isAddable, mayFallBelowZero, measure }: MeasurePlan): Ground {
  const isAddedOverTime = isAddable && measure.kind === 'sum'
  return { lattices: grain.map(({ lattice }) => lattice), isAddable, isAddedOverTime, mayFallBelowZero }
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

/** The time in which records are looked at beside what is reported, and the day by which its counts are found. */
interface CountedTime {
  readonly span: Span
  readonly day: string
  readonly isComplete: boolean
}

/**
 * What the records of a family say beside what is reported: of the cells that are looked at, and of those of which
 * something is reported for that time, since it may be disputed there. Of a cell in which nothing can be counted they say
 * nothing, be they complete or not.
 */
export function statementsBeside(
  plan: MeasurePlan,
  family: Family,
  { span, day, isComplete }: CountedTime,
  { amounts, finer }: Read,
): Statement[] {
  const own = new Set(family.cells.map((codes) => codes.join('|')))
  const reported = family.reported.filter((one) => isInside(span, one))
  const besides = countableCells(finer.plan, reported).filter((codes) => !own.has(codes.join('|')))
  const sayings = (cells: readonly (readonly string[])[], at: MeasurePlan, counted: Amounts) =>
    cells.flatMap((codes) => {
      const value = counted.valueAt(family.name, day, codes)
      if (value === undefined && !isReached(at, family.itemClass, codes)) return []
      const isOpen = counted.isOpenAt(family.name, day, codes)
      return countedStatement(plan, span, codes, { value, isComplete, isOpen })
    })
  return [...sayings(family.cells, plan, amounts), ...sayings(besides, finer.plan, finer.amounts)]
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

/** Why a source has no number of a cell, where it says so. */
export function missingAt(
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
