// The kinds of charts. A new one is one file, its line here, and its name in `chartKinds`.
import type { ChartKind } from '#definition'
import type { ChartDrawer, Drawable } from '../chart.ts'
import { dot } from './dot.ts'
import { funnel } from './funnel.ts'
import { map } from './map.ts'
import { split } from './split.ts'
import { stack } from './stack.ts'
import { trend } from './trend.ts'

export const chartDrawers: Readonly<Record<ChartKind, ChartDrawer>> = {
  ...{ trend, split, funnel, stack, dot, map },
}

/** The place of the period that a chart of a single one draws; -1 where nothing is known, undefined of charts through time. */
export function periodDrawn(kind: ChartKind, matter: Drawable): number | undefined {
  return chartDrawers[kind].periodOf?.(matter)
}
