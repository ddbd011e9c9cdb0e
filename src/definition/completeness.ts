// What a reporting cycle expects of each jurisdiction and its institutions, and what of it is there. Pure.
import { findCounting } from './counting.ts'
import type { CycleReport } from './cycle.ts'
import { keepersOf } from './institution.ts'
import { daysBetween } from './interval.ts'
import { measuredElements } from './indicator.ts'
import { findGroup, indicatorsOfKind } from './roadmap.ts'
import type { Roadmap } from './roadmap.ts'

/**
 * `counted`: a register that feeds the figure is kept. `reported`: a source gives the figure of the whole period.
 * `in part`: only a part of it, or only a longer period as a whole. `missing`: nothing at all, which is not zero.
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
}

/** One figure that the cycle expects, and what became of it. */
export interface ExpectedFigure {
  readonly jurisdiction: string
  readonly element: string
  /** Ids of the registers that feed it; empty where it is reported only. */
  readonly registers: readonly string[]
  /** Ids of the institutions that keep these registers. */
  readonly institutions: readonly string[]
  readonly state: CompletenessState
  /** Records behind it. */
  readonly records: number
  readonly received: string | null
  /** Days after the due day; null where it was not received or no day is set. */
  readonly daysLate: number | null
}

/** Data elements that a KPI measures and that a jurisdiction can report. Nothing else is expected of anybody. */
export function expectedElements(roadmap: Roadmap): string[] {
  const measured = new Set(indicatorsOfKind(roadmap, 'kpi').flatMap(measuredElements))
  return roadmap.dataElements
    .filter(({ id, reporter }) => reporter === 'jurisdiction' && measured.has(id))
    .map(({ id }) => id)
}

function stateOf(records: number, reported: ReportedReceipt | undefined): CompletenessState {
  if (records > 0) return 'counted'
  if (!reported) return 'missing'
  return reported.isWhole ? 'reported' : 'in part'
}

/** Every expected figure of a report, area by area in the order of the roadmap. */
export function completenessOf(
  roadmap: Roadmap,
  { due }: Pick<CycleReport, 'due'>,
  { reported, kept }: Receipts,
): ExpectedFigure[] {
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  return expectedElements(roadmap).flatMap((element) => {
    const registers = roadmap.registers.filter(({ counts }) => counts.some((one) => one.element === element))
    const keptBy = registers.flatMap((register) => register.keptBy)
    const isHolding = findCounting(roadmap, element) === 'holding'
    return areas.map((jurisdiction): ExpectedFigure => {
      const records = kept
        .filter((one) => one.jurisdiction === jurisdiction && registers.some(({ id }) => id === one.register))
        .reduce((sum, one) => sum + (isHolding ? one.until : one.during), 0)
      const own = reported.find((one) => one.jurisdiction === jurisdiction && one.element === element)
      const received = own?.received ?? null
      return {
        ...{ jurisdiction, element, records, received },
        registers: registers.map(({ id }) => id),
        institutions: keepersOf(roadmap, { keptBy }, jurisdiction).map(({ id }) => id),
        state: stateOf(records, own),
        daysLate: due === null || received === null ? null : Math.max(0, daysBetween(due, received)),
      }
    })
  })
}
