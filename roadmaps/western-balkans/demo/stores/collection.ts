// Invented campaigns, and what was surrendered, found, inherited, legalised or deactivated within them or without.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { drawPlace, gapsOf, notReported, pickKnown } from '../drawing/answers.ts'
import { dayNumber, dayText, drawDay, lastYear } from '../drawing/calendar.ts'
import { ammunitionLine, firearmLine, rarerLine, weighedLine } from '../drawing/items.ts'
import { drawsOf, invented, inventedNumber, sized, type Inventing, type Scene } from '../drawing/scene.ts'
import { putInStore } from '../drawing/stores.ts'

const aspects = weighted({
  ...{ surrendered: 46, found: 20, legalised: 17, deactivated: 5, inherited: 7, confiscated: 5 },
})
const inCampaign = weighted({ surrendered: 76, legalised: 20, deactivated: 2, inherited: 2 })
type Aspect = (typeof aspects.choices)[number]

/** One of each kind comes first, so that a small demo has them all. */
const usual: readonly Aspect[] = ['surrendered', 'legalised', 'deactivated', 'found', 'confiscated']

const circumstances = weighted({
  ...{
    'public-place': 26,
    cache: 15,
    'building-works': 14,
    estate: 24,
    search: 6,
    'battlefield-remnant': 11,
  },
  other: 4,
})
const kinds = weighted({ surrender: 45, legalisation: 20, combined: 35 })
const traced = weighted({
  'legitimate-owner': 30,
  'no-diversion-identified': 40,
  pending: 10,
  'not-initiated': 20,
})

/** Ways in which only firearms come in. */
const onlyArms = new Set<string>(['legalised', 'deactivated', 'inherited'])

interface Campaign {
  readonly number: string
  readonly first: number
  readonly last: number
}

function drawCampaign(
  scene: Scene,
  draws: Draws,
): (Campaign & { readonly record: InventedRecord }) | undefined {
  if (scene.year !== lastYear && !draws.chance(0.35)) return undefined
  const { profile, year } = scene
  const number = inventedNumber('G', year, 1)
  const first = dayNumber(year, draws.whole(2, 6), draws.whole(1, 28))
  const last = first + draws.whole(40, 150)
  const fields = {
    ...{ day: dayText(first), 'last-day': dayText(last), 'case-number': number },
    title: `Campaign of ${year} (invented)`,
    kind: draws.pick(kinds),
    'collection-basis': 'amnesty',
    'legal-act': `Invented act ${draws.whole(10, 99)}/${year}`,
    ...(draws.chance(0.3) ? { area: `Place ${draws.whole(1, 9)} and around` } : {}),
    cost: `${draws.whole(20, 180)}000 EUR`,
  }
  return { number, first, last, record: invented('campaigns', profile.id, draws.id(), { fields }) }
}

function linesOf(draws: Draws, aspect: Aspect, gaps: number) {
  const arm = () => ({ ...firearmLine(draws, gaps), 'trace-outcome': pickKnown(draws, gaps, traced) })
  if (onlyArms.has(aspect)) return [{ ...firearmLine(draws, gaps, 1), 'trace-outcome': 'not-initiated' }]
  const arms = draws.chance(0.62) ? [arm()] : []
  const rounds = draws.chance(arms.length > 0 ? 0.45 : 0.7) ? [ammunitionLine(draws)] : []
  const rest = draws.chance(0.14) || arms.length + rounds.length === 0 ? [rarerLine(draws)] : []
  return [...arms, ...rounds, ...rest]
}

const extraOf = (draws: Draws, aspect: Aspect, number: string) => {
  if (aspect === 'found') return { circumstance: draws.pick(circumstances) }
  return aspect === 'deactivated' ? { 'certificate-number': number.replace('-C-', '-CD-') } : {}
}

interface Entry {
  readonly at: number
  readonly aspect: Aspect
  readonly day: number
  readonly campaign?: Campaign
}

function entry(scene: Scene, draws: Draws, { at, aspect, day, campaign }: Entry): InventedRecord {
  const { profile, stores, year } = scene
  const number = inventedNumber('C', year, at)
  const fields = {
    ...{ day: dayText(day), 'case-number': number, aspect },
    ...extraOf(draws, aspect, number),
    'collection-basis': campaign ? 'amnesty' : draws.chance(gapsOf(scene)) ? notReported : 'standing-law',
    ...(campaign ? { campaign: campaign.number } : {}),
    place: drawPlace(draws, scene),
  }
  const usualLines = linesOf(draws, aspect, gapsOf(scene))
  // Explosives come in every way but those for firearms only, if seldom.
  const isFirst = at <= usual.length && !onlyArms.has(aspect)
  const items = isFirst ? [...usualLines, weighedLine(draws, 'explosive')] : usualLines
  if (aspect === 'surrendered' || aspect === 'inherited') putInStore(stores, 'surrendered', year, items)
  if (aspect === 'found') putInStore(stores, 'found', year, items)
  return invented('collection', profile.id, draws.id(), { fields, items })
}

export const collection: Inventing = {
  registers: ['collection', 'campaigns'],
  *records(scene) {
    const draws = drawsOf(scene, 'collection')
    const made = sized(draws, scene, scene.profile.collected, usual.length)
    for (let at = 1; at <= made; at += 1) {
      const aspect = usual[at - 1] ?? draws.pick(aspects)
      yield entry(scene, draws, { at, aspect, day: drawDay(draws, scene.year) })
    }
    const campaign = drawCampaign(scene, drawsOf(scene, 'campaigns'))
    if (!campaign) return
    yield campaign.record
    const more = sized(draws, scene, scene.profile.collected * 1.5, 1)
    for (let at = made + 1; at <= made + more; at += 1) {
      const day = draws.whole(campaign.first, campaign.last)
      yield entry(scene, draws, { at, aspect: draws.pick(inCampaign), day, campaign })
    }
  },
}
