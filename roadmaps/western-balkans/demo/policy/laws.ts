// Invented judgements of the legal framework: each act against each instrument it has to follow, whenever it changes.
import { drawsFor, type InventedRecord } from '#definition'
import { dayNumber, dayText } from '../drawing/calendar.ts'
import { gapOf, judgementAt } from '../drawing/ripeness.ts'
import { drawsOf, invented, lastingNumber, type Inventing, type Scene } from '../drawing/scene.ts'

const acts = [
  {
    title: 'Act on weapons (invented)',
    instruments: ['firearms-directive', 'marking-rules', 'deactivation-rules', 'alarm-signal-rules'],
  },
  { title: 'Act on explosives (invented)', instruments: ['civil-explosives', 'precursors'] },
  { title: 'Act on exports of arms (invented)', instruments: ['export-regulation', 'arms-trade-treaty'] },
  { title: 'Criminal code (invented)', instruments: ['firearms-protocol'] },
  {
    title: 'By-law on marking, records and storage (invented)',
    instruments: ['tracing-instrument', 'osce-guidelines', 'isacs'],
  },
  { title: 'By-law on control lists (invented)', instruments: ['common-position'] },
  { title: 'Criminal procedure code (invented)', instruments: ['joint-investigation-teams'] },
] as const
type Act = (typeof acts)[number]

/** Where parts of a jurisdiction make laws of their own, each has its own act on weapons. */
const lawmakers: Readonly<Record<string, readonly { readonly level: string; readonly part: string }[]>> = {
  sarajevo: [
    { level: 'entity', part: 'bih-federation' },
    { level: 'entity', part: 'bih-rs' },
    { level: 'district', part: 'bih-brcko' },
  ],
}

interface JudgedAct {
  readonly title: string
  readonly number: string
  readonly instruments: readonly string[]
  readonly place: Readonly<Record<string, string>>
}

function actOf({ title, instruments }: Act, number: number, place: JudgedAct['place']): JudgedAct {
  return { title, instruments, number: lastingNumber('A', number), place }
}

function actsOf(jurisdiction: string): JudgedAct[] {
  const own = lawmakers[jurisdiction]
  return acts.flatMap((act, at) =>
    own && at === 0
      ? own.map(({ level, part }, one) => actOf(act, 10 + one, { 'territorial-level': level, part }))
      : [actOf(act, at + 1, { 'territorial-level': 'whole' })],
  )
}

function judgementOfAct(scene: Scene, { number }: JudgedAct, instrument: string) {
  const { share } = drawsFor(scene.seed, 'law', scene.profile.id, `${number} ${instrument}`)
  const own = share()
  const [before, now] = [scene.year - 1, scene.year].map((year) => judgementAt({ ...scene, year }, own))
  return { isNew: scene.isFirstYear || before !== now, judgement: now ?? 'not-met' }
}

function* judgementsOf(scene: Scene, act: JudgedAct): Generator<InventedRecord> {
  const draws = drawsOf(scene, `law ${act.number}`)
  const day = dayNumber(scene.year, draws.whole(1, 12), draws.whole(1, 28))
  for (const instrument of act.instruments) {
    const { isNew, judgement } = judgementOfAct(scene, act, instrument)
    if (!isNew) continue
    const fields = {
      ...{ 'act-number': act.number, title: act.title, ...act.place, 'in-force': 'yes' },
      ...{ day: dayText(day), instrument, judgement },
      ...gapOf(judgement, 'Invented gap: an amendment is being prepared.'),
      'judged-by': 'SALW Commission',
    }
    yield invented('legal-instruments', scene.profile.id, draws.id(), { fields })
  }
}

export const laws: Inventing = {
  registers: ['legal-instruments'],
  *records(scene) {
    for (const act of actsOf(scene.profile.id)) yield* judgementsOf(scene, act)
  },
}
