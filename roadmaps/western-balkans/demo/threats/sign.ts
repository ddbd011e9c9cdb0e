// Invents what became of the threat assessments: that of the year before the last report is released, and of the last each
// stands elsewhere on its way.
import { reportsBegun, type InventedStep, type InventionWish } from '#definition'
import { cycles } from '../../cycles.ts'
import { lastYear } from '../drawing/calendar.ts'
import { profiles } from '../drawing/profiles.ts'

const product = 'threat-assessment'
const way = ['sign', 'approve', 'accept', 'release'] as const

/** How far the last one came, jurisdiction by jurisdiction. */
const lastCame = [1, 3, 0, 4, 2, 1] as const

/** So many of the newest editions are signed. */
const newest = 2

const returned: Pick<InventedStep, 'action' | 'reason' | 'pins'> = {
  action: 'return',
  reason: 'Invented: two points have to be clearer before the Commission can approve it.',
  pins: [
    {
      ...{ element: 'key-judgements', part: 'text', paragraph: 2 },
      body: 'Invented: say on which records this rests.',
    },
    {
      ...{ element: 'kpi-10', part: 'incidents', paragraph: 0 },
      body: 'Invented: one month is stated as complete, and its incidents are still coming in.',
    },
  ],
}

/** Wave after wave: whoever signs signs all of them, and so on. Editions of years that are not invented have none. */
export function* signedThreats({ years }: InventionWish): Generator<InventedStep> {
  const first = String(lastYear - years + 1)
  const reports = reportsBegun(cycles, product, `${lastYear}-12-31`)
    .filter(({ period }) => period >= first)
    .slice(0, newest)
    .map(({ report }) => report)
  const [last] = reports
  const all = reports.flatMap((report) =>
    profiles.map(({ id }, which) => ({
      ...{ jurisdiction: id, report, came: report === last ? (lastCame[which] ?? 0) : way.length },
    })),
  )
  for (const [at, action] of way.entries())
    for (const { jurisdiction, report, came } of all)
      if (at < came) yield { jurisdiction, product, report, action }
  const returning = profiles.at(-1)
  if (returning && last !== undefined)
    yield { jurisdiction: returning.id, product, report: last, ...returned }
}
