// What a reporting cycle expects of each jurisdiction and its institutions, and what of it is there. Pure.
import { howFarComplete, type CompleteMonth, type HowFar, type KeeperMonth } from './complete-areas.ts'
import { findCounting } from '../counts/index.ts'
import { daysBetween, getInterval, periodOf, type CycleReport, type Interval } from '../time/index.ts'
import { findGroup, indicatorsOfKind, keepersOf, statersOf, type Roadmap } from '../roadmap/index.ts'
import { measuredElements } from '../indicators/index.ts'
import type { Register } from '../registers/index.ts'

/**
 * `counted`: every register that feeds the figure is stated as complete for the whole period, by all who keep it; of a
 * stock, it is known at the end of the period.
 * `reported`: a source gives the figure of the whole period. `in part`: records or statements for a part of it, or a
 * figure of a longer period. `missing`: nothing at all, which is not zero.
 */
export const completenessStates = ['counted', 'reported', 'in part', 'missing'] as const
export type CompletenessState = (typeof completenessStates)[number]

/** What is reported of a data element that touches the period. */
export interface ReportedReceipt {
  readonly jurisdiction: string
  readonly element: string
  /** The figures within the period fill it. */
  readonly isWhole: boolean
  /** Day on which the first of it was received. */
  readonly received: string
}

/** How many records of a register a jurisdiction has. */
export interface KeptReceipt {
  readonly jurisdiction: string
  readonly register: string
  /** With their day in the period. */
  readonly during: number
  /** With their day at its end or before. */
  readonly until: number
}

export interface Receipts {
  readonly reported: readonly ReportedReceipt[]
  readonly kept: readonly KeptReceipt[]
  readonly complete: readonly CompleteMonth[]
  /** The months at whose end the stock of a register is known. */
  readonly stocks: readonly CompleteMonth[]
  /** The same institution by institution, for those who may see who said what. */
  readonly own: { readonly complete: readonly KeeperMonth[]; readonly stocks: readonly KeeperMonth[] }
}

/** How far an institution has stated its own part of a figure. */
export interface KeeperState {
  readonly institution: string
  /** Of a stock, `all` where the institution knows it at the end of the period. */
  readonly stated: HowFar
}

/** One figure that the cycle expects, and what became of it. */
export interface ExpectedFigure {
  readonly jurisdiction: string
  readonly element: string
  /** Ids of the registers that feed it; empty where it is reported only. */
  readonly registers: readonly string[]
  /** The institutions that keep these registers, each with what it has stated by itself. */
  readonly institutions: readonly KeeperState[]
  readonly state: CompletenessState
  /** Records behind it. */
  readonly records: number
  readonly received: string | null
  /** Days after the due day; null where it was not received or no day is set. */
  readonly daysLate: number | null
}

/**
 * Data elements that the reports of a product expect of a jurisdiction: those that say so, and those that a KPI measures
 * and that say nothing. A product that goes through the elements of a level, or submits a document, expects none.
 */
export function expectedElements(roadmap: Roadmap, product: string): string[] {
  const { level, document } = roadmap.cycles.products.find(({ id }) => id === product) ?? {}
  if (level !== undefined || document !== undefined) return []
  const measured = new Set(indicatorsOfKind(roadmap, 'kpi').flatMap(measuredElements))
  return roadmap.dataElements
    .filter(({ id, reporter, expectedBy }) =>
      expectedBy ? expectedBy.includes(product) : reporter === 'jurisdiction' && measured.has(id),
    )
    .map(({ id }) => id)
}

/** The elements of the roadmap, by their codes, that a report of the product goes through. */
export function elementsInReport({ cycles, elements }: Roadmap, product: string): string[] {
  const level = cycles.products.find(({ id }) => id === product)?.level
  return elements.filter((element) => element.level === level).map(({ code }) => code)
}

interface Behind {
  readonly records: number
  readonly reported: ReportedReceipt | undefined
  /** `all` months, `some` or `none` are stated as complete. */
  readonly stated: HowFar
}

function stateOf({ records, reported, stated }: Behind): CompletenessState {
  if (stated === 'all') return 'counted'
  if (reported?.isWhole) return 'reported'
  return records > 0 || reported || stated === 'some' ? 'in part' : 'missing'
}

/** What is stated of the registers of one figure. */
interface Asked {
  readonly element: string
  readonly jurisdiction: string
  readonly interval: Interval
  readonly isHolding: boolean
}

type Stated = Pick<Receipts, 'complete' | 'stocks'>

/** Of what happened every month has to be stated; a stock has to be known at the end. */
export function howFarStated(
  roadmap: Pick<Roadmap, 'registers'>,
  { isHolding, interval, ...of }: Asked,
  { complete, stocks }: Stated,
): HowFar {
  const months = howFarComplete(roadmap, { ...of, interval }, complete)
  if (!isHolding) return months
  const last = getInterval(periodOf(interval.end, 'month'))
  if (howFarComplete(roadmap, { ...of, interval: last }, stocks) === 'all') return 'all'
  return months === 'all' ? 'some' : months
}

/** Each institution that keeps a register of the figure, by what it stated of those that it keeps. */
function keeperStates(
  roadmap: Roadmap,
  registers: readonly Register[],
  asked: Asked,
  { complete, stocks }: Receipts['own'],
): KeeperState[] {
  const { jurisdiction } = asked
  const keptBy = registers.flatMap((register) => register.keptBy)
  return keepersOf(roadmap, { keptBy }, jurisdiction).map(({ id: institution }) => {
    const isOwn = (one: KeeperMonth) => one.institution === institution
    const kept = registers.filter((register) =>
      statersOf(roadmap, register, jurisdiction).includes(institution),
    )
    const own = { complete: complete.filter(isOwn), stocks: stocks.filter(isOwn) }
    return { institution, stated: howFarStated({ registers: kept }, asked, own) }
  })
}

/** Every expected figure of a report, area by area in the order of the roadmap. */
export function completenessOf(
  roadmap: Roadmap,
  { due, period, product }: Pick<CycleReport, 'due' | 'period'> & { readonly product: string },
  receipts: Receipts,
): ExpectedFigure[] {
  const { reported, kept } = receipts
  const interval = getInterval(period)
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  return expectedElements(roadmap, product).flatMap((element) => {
    const registers = roadmap.registers.filter(({ counts }) => counts.some((one) => one.element === element))
    const isHolding = findCounting(roadmap, element) === 'holding'
    return areas.map((jurisdiction): ExpectedFigure => {
      const asked = { element, jurisdiction, interval, isHolding }
      const records = kept
        .filter((one) => one.jurisdiction === jurisdiction && registers.some(({ id }) => id === one.register))
        .reduce((sum, one) => sum + (isHolding ? one.until : one.during), 0)
      const own = reported.find((one) => one.jurisdiction === jurisdiction && one.element === element)
      const received = own?.received ?? null
      return {
        ...{ jurisdiction, element, records, received },
        registers: registers.map(({ id }) => id),
        institutions: keeperStates(roadmap, registers, asked, receipts.own),
        state: stateOf({ ...{ records, reported: own }, stated: howFarStated(roadmap, asked, receipts) }),
        daysLate: due === null || received === null ? null : Math.max(0, daysBetween(due, received)),
      }
    })
  })
}
