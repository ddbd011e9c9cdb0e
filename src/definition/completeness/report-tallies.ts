// What anybody may know of reports: of how many jurisdictions each expected figure is there, and how that was report by report.
import { findCounting } from '../counts/index.ts'
import { getInterval, type CycleReport } from '../time/index.ts'
import { findGroup, type Roadmap } from '../roadmap/index.ts'
import type { CompleteMonth, HowFar } from './complete-areas.ts'
import { expectedElements, howFarStated, type ExpectedFigure, type ReportedReceipt } from './completeness.ts'

/** How many of the jurisdictions have given an expected figure: what anybody may know of it. */
export interface ExpectedTally {
  readonly element: string
  readonly there: number
  /** Of so many a part is there, or a figure of a longer period. */
  readonly inPart: number
  readonly of: number
  /** Groups of jurisdictions of which a source gives the figure of the whole period, by their ids. */
  readonly groups: readonly string[]
}

/** How much of one report is there. */
export interface ReportTally extends Pick<CycleReport, 'report' | 'period'> {
  readonly there: number
  /** Of so many others a source gives a part or a longer period, or some months are stated. */
  readonly inPart: number
  readonly of: number
  /** Expected figures that a source gives of a group of jurisdictions. */
  readonly ofGroups: number
}

/** Expected figures without any jurisdiction by its name, with what sources give of groups. */
export function talliesOf(
  { groups }: Pick<Roadmap, 'groups'>,
  figures: readonly ExpectedFigure[],
  reported: readonly ReportedReceipt[],
): ExpectedTally[] {
  const ofGroups = reported.filter(
    ({ jurisdiction, isWhole }) => isWhole && groups.some(({ id }) => id === jurisdiction),
  )
  return [...Map.groupBy(figures, ({ element }) => element)].map(([element, some]) => ({
    element,
    there: some.filter(({ state }) => state === 'counted' || state === 'reported').length,
    inPart: some.filter(({ state }) => state === 'in part').length,
    of: some.length,
    groups: ofGroups.filter((one) => one.element === element).map(({ jurisdiction }) => jurisdiction),
  }))
}

/** Is anything of the figure there? */
export const isAnyThere = ({ there, inPart, groups }: ExpectedTally): boolean =>
  there > 0 || inPart > 0 || groups.length > 0

/** What a source gives of a period: the figure of all of it, or of a part of it or a longer one. */
export interface PeriodReceipt {
  readonly period: string
  readonly jurisdiction: string
  readonly element: string
  readonly isWhole: boolean
}

/** What there is of all reports: figures that sources give, and what institutions have stated. */
export interface HistoryReceipts {
  readonly given: readonly PeriodReceipt[]
  readonly complete: readonly CompleteMonth[]
  readonly stocks: readonly CompleteMonth[]
}

/** How much of each report is there, in the order of the reports. */
export function reportHistory(
  roadmap: Roadmap,
  product: string,
  reports: readonly CycleReport[],
  receipts: HistoryReceipts,
): ReportTally[] {
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const groups = new Set(roadmap.groups.map(({ id }) => id))
  const elements = expectedElements(roadmap, product).map((element) => ({
    element,
    isHolding: findCounting(roadmap, element) === 'holding',
  }))
  return reports.map(({ report, period }) => {
    const interval = getInterval(period)
    const within = ({ month }: CompleteMonth) =>
      interval.start.slice(0, 7) <= month && month <= interval.end.slice(0, 7)
    const stated = { complete: receipts.complete.filter(within), stocks: receipts.stocks.filter(within) }
    const given = receipts.given.filter((one) => one.period === period)
    const bySource = new Map(given.map((one) => [`${one.jurisdiction} ${one.element}`, one.isWhole]))
    const states = areas.flatMap((jurisdiction) =>
      elements.map(({ element, isHolding }) => {
        const isWhole = bySource.get(`${jurisdiction} ${element}`)
        if (isWhole === true) return 'all'
        const far = howFarStated(roadmap, { element, jurisdiction, interval, isHolding }, stated)
        return far === 'none' && isWhole === false ? 'some' : far
      }),
    )
    const ofGroups = new Set(
      given.flatMap((one) => (one.isWhole && groups.has(one.jurisdiction) ? [one.element] : [])),
    )
    const count = (far: HowFar) => states.filter((one) => one === far).length
    const tally = { there: count('all'), inPart: count('some'), of: states.length }
    return { report, period, ...tally, ofGroups: ofGroups.size }
  })
}
