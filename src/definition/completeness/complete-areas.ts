// Of which jurisdictions a data element is complete: all registers that feed it are stated for every month. Pure.
import { periodsBetween, type Interval } from '../time/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

/** A month for which a register is stated as complete by all who keep it. */
export interface CompleteMonth {
  readonly jurisdiction: string
  readonly register: string
  /** `2024-05` */
  readonly month: string
}

/** A month of which an institution has stated its own part. */
export interface KeeperMonth extends CompleteMonth {
  readonly institution: string
}

/** How many of the months are stated. */
export type HowFar = 'all' | 'some' | 'none'

/** The registers that feed a data element. */
export function registersFeeding({ registers }: Pick<Roadmap, 'registers'>, element: string): string[] {
  return registers.filter(({ counts }) => counts.some((one) => one.element === element)).map(({ id }) => id)
}

/** What is counted, where and when. */
export interface CountedWhere {
  readonly element: string
  readonly jurisdiction: string
  /** Whole months. */
  readonly interval: Interval
}

/** Whether all months of all registers that feed the element are complete there, some of them, or none. */
export function howFarComplete(
  roadmap: Pick<Roadmap, 'registers'>,
  { element, jurisdiction, interval }: CountedWhere,
  complete: readonly CompleteMonth[],
): HowFar {
  const registers = registersFeeding(roadmap, element)
  const months = new Set(periodsBetween(interval, 'month'))
  const stated = new Set(
    complete
      .filter(
        (one) =>
          one.jurisdiction === jurisdiction && registers.includes(one.register) && months.has(one.month),
      )
      .map(({ register, month }) => `${register} ${month}`),
  )
  if (stated.size === 0) return 'none'
  return stated.size === registers.length * months.size ? 'all' : 'some'
}

/** The jurisdictions among those asked in which the element is complete for the whole interval. */
export function completeAreas(
  roadmap: Pick<Roadmap, 'registers'>,
  { element, interval }: Pick<CountedWhere, 'element' | 'interval'>,
  among: readonly string[],
  complete: readonly CompleteMonth[],
): string[] {
  return among.filter(
    (jurisdiction) => howFarComplete(roadmap, { element, jurisdiction, interval }, complete) === 'all',
  )
}
