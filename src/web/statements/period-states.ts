// The periods of a year in a table of registers, and what is stated of each. Pure.
import {
  findStatedInterval,
  intervalKinds,
  periodOf,
  periodsBetween,
  recordAreas,
  statersOf,
  type Interval,
  type IntervalKind,
  type Register,
  type RoadmapOutline,
  type StatedMonth,
} from '#definition'

/** What a cell says: what all of its months are, `part` where they differ, `running` where the period is not over. */
export type PeriodState = 'complete' | 'nil' | 'open' | 'none' | 'part' | 'running'

/** One period of one register. */
export interface StatedPeriod {
  readonly register: string
  readonly period: string
  readonly state: PeriodState
  /** An opening stock is stated at the end of its last month. */
  readonly hasOpening: boolean
}

/** By what a cell is chosen. */
export const cellKey = ({ register, period }: Pick<StatedPeriod, 'register' | 'period'>) =>
  `${register} ${period}`

/** The kind of intervals that is shown: months where nothing is said. */
const kindOf = (id: string | undefined): IntervalKind | undefined =>
  intervalKinds.find((kind) => kind.id === id) ?? intervalKinds[0]

/** Its id: what is asked for, or the first where there is no such kind. */
export const stepOf = (id: string | undefined): string => kindOf(id)?.id ?? ''

/** The intervals of that kind that begin in a year. */
export const periodsOf = (year: string, step: string): readonly string[] => kindOf(step)?.ofYear(year) ?? []

/** The days of an interval as it is written; it is one of those that are offered. */
function daysOf(period: string): Interval {
  const interval = findStatedInterval(period)
  if (!interval) throw new Error(`“${period}” is no interval of statements.`)
  return interval
}

/** The first and the last month of what is shown: an interval may end in the year after. */
export function monthsShown(year: string, step: string): { readonly from: string; readonly to: string } {
  const periods = periodsOf(year, step)
  const [first, last] = [periods[0] ?? year, periods.at(-1) ?? year]
  return { from: periodOf(daysOf(first).start, 'month'), to: periodOf(daysOf(last).end, 'month') }
}

type Stated = Pick<Register, 'keptBy' | 'recordsOf'>
type Areas = Pick<RoadmapOutline, 'jurisdictions' | 'groups' | 'mainGroup'>

/** Areas, and the registers that are kept there. */
type Kept<One extends Stated> = Areas & { readonly registers: readonly One[] }

/** Who states a register in an area: nobody where none of its records can speak of that. */
function statersIn(roadmap: Areas, register: Stated, area: string): readonly string[] {
  const isAsked = recordAreas(roadmap, register).some(({ id }) => id === area)
  return isAsked ? statersOf(roadmap, register, area) : []
}

/** The registers that an institution keeps. */
export function registersOf<One extends Stated>(
  roadmap: Kept<One>,
  jurisdiction: string,
  institution: string,
): One[] {
  return roadmap.registers.filter((register) =>
    statersIn(roadmap, register, jurisdiction).includes(institution),
  )
}

/** An opening stock stands beside what is stated of its month. */
type MonthKind = Exclude<StatedMonth['kind'], 'opening'>

function stateOf(period: string, months: ReadonlyMap<string, MonthKind>, today: string): PeriodState {
  const { start, end } = daysOf(period)
  if (end >= today) return 'running'
  const kinds = new Set(periodsBetween({ start, end }, 'month').map((month) => months.get(month) ?? 'none'))
  const [only, ...others] = kinds
  if (others.length === 0) return only ?? 'none'
  const isStated = [...kinds].every((kind) => kind === 'complete' || kind === 'nil')
  return isStated ? 'complete' : 'part'
}

/** Every cell of the table, register by register. */
export function statedPeriods(
  registers: readonly Pick<Register, 'id'>[],
  periods: readonly string[],
  { months, today }: { readonly months: readonly StatedMonth[]; readonly today: string },
): StatedPeriod[] {
  return registers.flatMap(({ id: register }) => {
    const [own, openings] = [new Map<string, MonthKind>(), new Set<string>()]
    for (const one of months.filter((stated) => stated.register === register)) {
      if (one.kind === 'opening') openings.add(one.month)
      else own.set(one.month, one.kind)
    }
    return periods.map((period) => ({
      ...{ register, period, state: stateOf(period, own, today) },
      hasOpening: openings.has(periodOf(daysOf(period).end, 'month')),
    }))
  })
}

/** Every institution that keeps a register in the jurisdiction, in the order of the roadmap. */
export function institutionsThatState(roadmap: Kept<Stated>, jurisdiction: string): string[] {
  const found = roadmap.registers.flatMap((register) => statersIn(roadmap, register, jurisdiction))
  return [...new Set(found)]
}
