// Invents what became of the narrative reports: all but the last are released, and of the last each stands elsewhere on its way.
import type { InventedStep, InventionWish } from '#definition'
import { profiles } from '../drawing/profiles.ts'
import { lastReport, reportsOf } from './assess.ts'

/** The way of a report, step by step. */
const way = ['sign', 'approve', 'accept', 'release'] as const

/** How far the last report came, jurisdiction by jurisdiction: the first is still being written. */
const lastCame = [0, 1, 2, 3, 4, 1] as const

const returned = {
  action: 'return',
  reason: 'Invented: say for target 7.2 by what it is judged that all stores are safe.',
}

/** Wave after wave: whoever signs signs all reports, and so on. */
export function* submissions(wish: InventionWish): Generator<InventedStep> {
  const reports = reportsOf(wish)
  for (const [at, action] of way.entries())
    for (const report of reports)
      for (const [which, { id: jurisdiction }] of profiles.entries()) {
        const came = report === lastReport ? (lastCame[which] ?? 0) : way.length
        if (at < came) yield { jurisdiction, product: 'narrative', report, action }
      }
  const last = profiles.at(-1)
  if (last) yield { jurisdiction: last.id, product: 'narrative', report: lastReport, ...returned }
}
