// Invented strategies and action plans: adopted, judged by the checklist, and followed by the next one.
import { drawsFor, type InventedRecord } from '#definition'
import { dayNumber, dayText } from '../drawing/calendar.ts'
import { gapOf, judgementAt, judgementOf } from '../drawing/ripeness.ts'
import { drawsOf, invented, lastingDraws, type Inventing, type Scene } from '../drawing/scene.ts'

const kinds = [
  { type: 'strategy', years: 5, by: 'government' },
  { type: 'action-plan', years: 3, by: 'government' },
  { type: 'programme', years: 4, by: 'ministry' },
] as const
type Kind = (typeof kinds)[number]

const criteria = [
  ...[
    'evidence-base',
    'gender-analysis',
    'disaggregated-baseline',
    'objectives',
    'budget',
    'gender-mechanism',
  ],
  ...['domestic-violence-rule', 'womens-participation', 'indicators', 'audiences'],
]

/** The year in which the document in force was adopted. */
function adoptedIn(scene: Scene, { type, years }: Kind): number {
  const offset = lastingDraws(scene, `document ${type}`).whole(0, years - 1)
  return scene.year - ((scene.year + offset) % years)
}

function entry(scene: Scene, kind: Kind): InventedRecord | undefined {
  const { profile, seed, year } = scene
  const adopted = adoptedIn(scene, kind)
  if (adopted !== year && !scene.isFirstYear) return undefined
  const number = `INV-D-${adopted}-${kind.type}`
  const draws = drawsOf(scene, number)
  const day = adopted === year ? dayNumber(year, draws.whole(1, 6), draws.whole(1, 28)) : dayNumber(year)
  const checklist = criteria.map((one, at) => {
    const share = 0.035 * at + 0.35 * drawsFor(seed, 'checklist', profile.id, number, one).share()
    const judgement = judgementAt({ ...scene, year: adopted }, share)
    const gap = gapOf(judgement, 'Invented gap: to be mended in the next document.')
    return { 'gender-criterion': one, 'criterion-judgement': judgement, ...gap }
  })
  const fields = {
    ...{ day: dayText(day), 'document-number': number },
    title: `${kind.type === 'strategy' ? 'Strategy' : kind.type === 'programme' ? 'Programme' : 'Action plan'} of ${adopted} (invented)`,
    entry: adopted === year ? 'adopted' : 'judged',
    ...{ 'policy-type': kind.type, 'adopting-body': kind.by },
    'last-day': dayText(dayNumber(adopted + kind.years, 7, 1)),
    'evidence-based': kind.type === 'strategy' || draws.chance(0.85) ? 'yes' : 'no',
    judgement: judgementOf(checklist.map((one) => one['criterion-judgement'])),
    'judged-by': 'SALW Commission',
  }
  return invented('policy-documents', profile.id, draws.id(), { fields, checklist })
}

export const policyDocuments: Inventing = {
  registers: ['policy-documents'],
  *records(scene) {
    for (const kind of kinds) {
      const one = entry(scene, kind)
      if (one) yield one
    }
  },
}
