// The kinds of charts. A new one is one file, its line here, and its name in `chartKinds`.
import type { ChartKind } from '#definition'
import type { ChartDrawer } from '../chart.ts'
import { dot } from './dot.ts'
import { funnel } from './funnel.ts'
import { split } from './split.ts'
import { stack } from './stack.ts'
import { trend } from './trend.ts'

export const chartDrawers: Readonly<Record<ChartKind, ChartDrawer>> = { trend, split, funnel, stack, dot }
export { dotPeriod } from './dot.ts'
export { funnelPeriod } from './funnel.ts'
