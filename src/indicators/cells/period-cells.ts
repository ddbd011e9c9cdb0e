// The cells of what happened within periods, or is stated of them. Pure.
import { getInterval, periodsBetween, type Interval, type MeasureValue } from '#definition'
import type { AreaStatement, CellRange } from '../stages/index.ts'
import type { MeasurePlan } from '../plan/index.ts'
import {
  allSources,
  dayNumber,
  dayOfNumber,
  isInside,
  isSameSpan,
  oncePerSpan,
  overFilledTime,
  rangeSaid,
  type Ground,
  type Met,
  type Span,
  type Statement,
} from '../reasoning/index.ts'
import { codesByName, recordsSource, unansweredValue, valueOf, type Cell } from './cells.ts'
import { connectedTimes, withConnected } from './connected-times.ts'
import {
  countedStatement,
  familiesOf,
  groundOf,
  missingAt,
  statementsBeside,
  type Family,
  type Read,
} from './make-cells.ts'

const spanIn = ({ start, end }: Interval): Span => ({ start: dayNumber(start), end: dayNumber(end) })

/** What the records of a family say within a time beside what is reported: month by month. */
function monthlyStatements(plan: MeasurePlan, family: Family, time: Interval, read: Read): Statement[] {
  if (plan.counted !== 'happened') return []
  return periodsBetween(time, 'month').flatMap((month) => {
    const interval = getInterval(month)
    const isComplete = read.completeness.isComplete(family.jurisdiction, month)
    return statementsBeside(plan, family, { span: spanIn(interval), day: interval.start, isComplete }, read)
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
  return (codes: readonly string[]): MeasureValue | undefined => {
    const known = days.flatMap((day) => read.amounts.valueAt(family.name, day, codes) ?? [])
    const value = known.length === 0 ? undefined : known.reduce((sum, one) => sum.plus(one))
    const isOpen = days.some((day) => read.amounts.isOpenAt(family.name, day, codes))
    const [own] = countedStatement(plan, spanIn(interval), codes, { value, isComplete, isOpen })
    if (!own) return isOpen ? unansweredValue : undefined
    const range = rangeSaid(own, 'said')
    return valueOf({ range, sides: [{ source: recordsSource, range }] })
  }
}

/** The statements on a period: what is only stated for exactly it is no part of it and holds none. */
function reportedOf({ measure }: MeasurePlan, { reported }: Family, span: Span): AreaStatement[] {
  return reported.filter((one) =>
    measure.kind === 'stated' ? isSameSpan(one, span) : one.start <= span.end && one.end >= span.start,
  )
}

type Work = (place: Span & { readonly codes: readonly string[] }) => Met | undefined

/**
 * Works out the cells of any period in which something is reported. Where several sources speak of it, or of a time that
 * touches it by whatever lies between, all of that is looked at together.
 */
function workFor(plan: MeasurePlan, ground: Ground, family: Family, read: Read): (span: Span) => Work {
  const ofFamily = read.reported.filter(
    ({ jurisdiction, itemClass }) => jurisdiction === family.jurisdiction && itemClass === family.itemClass,
  )
  const stretches = ground.isAddedOverTime ? connectedTimes(ofFamily) : []
  const countedIn = ({ start, end }: Span) =>
    monthlyStatements(
      plan,
      { ...family, reported: ofFamily },
      { start: dayOfNumber(start), end: dayOfNumber(end) },
      read,
    )
  const together = oncePerSpan((time) => {
    const all = [...ofFamily.filter((one) => isInside(one, time)), ...countedIn(time)]
    return all.some(({ source }) => source !== all[0]?.source) ? allSources(ground, all) : undefined
  })
  return (span) => {
    const reported = reportedOf(plan, family, span)
    if (!ground.isAddedOverTime) return allSources(ground, [...reported, ...countedIn(span)])
    const several = together(withConnected(span, stretches))
    if (several) return several
    const counted = countedIn(span)
    return allSources(
      ground,
      counted.length > 0 ? [...reported, ...counted] : overFilledTime(ground.lattices, span, reported),
    )
  }
}

/**
 * The cells of what happened within periods, or is stated of them.
 *
 * @param asked what was read of the periods, which names the cells
 * @param all that, and what was read of times that touch them
 */
export function periodCells(plan: MeasurePlan, range: CellRange, asked: Read, all: Read): Cell[] {
  const ground = groundOf(plan)
  return familiesOf(plan, range, asked).flatMap((family) => {
    const workAt = workFor(plan, ground, family, all)
    return range.periods.flatMap((period) => {
      const span = spanIn(getInterval(period))
      const reported = reportedOf(plan, family, span)
      const valueAt =
        reported.length === 0
          ? countedValue(plan, family, period, all)
          : reportedValue(ground, span, reported, workAt(span))
      return family.cells.flatMap((codes): Cell[] => {
        const value = valueAt(codes)
        const named = codesByName(plan, family.itemClass, codes)
        return value ? [{ jurisdiction: family.jurisdiction, period, codes: named, value }] : []
      })
    })
  })
}

function reportedValue(ground: Ground, span: Span, reported: readonly Statement[], work: Work) {
  return (codes: readonly string[]): MeasureValue | undefined =>
    valueOf(work({ ...span, codes })) ?? missingAt(ground, reported, codes, span)
}
