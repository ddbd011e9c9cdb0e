// Invents trips of the river watch, so that the engine's tests have records to try out.
import {
  drawsFor,
  weighted,
  type InventedAssessment,
  type InventedPlan,
  type InventedStep,
  type InventedRecord,
  type InventionWish,
  type Inventor,
} from '#definition'

const lastYear = 2024
const tripsPerYear = { strelsau: 400, zenda: 150 }

const causes = weighted({ wind: 5, flood: 3, carelessness: 4 })
const sexes = weighted({ female: 4, male: 5, 'not-reported': 1 })
const outcomes = weighted({ unhurt: 12, hurt: 4, drowned: 1, 'not-reported': 1 })
const litter = weighted({ bottle: 5, tyre: 2 })

/** The two watches of Zenda take turns; elsewhere it is the usual one. */
const keeperOf = (jurisdiction: string, trip: number) =>
  jurisdiction === 'zenda' ? { institution: trip % 2 === 0 ? 'castle-watch' : 'lake-watch' } : {}

const twoDigits = (number: number) => String(number).padStart(2, '0')

function* tripsOf(
  jurisdiction: string,
  year: number,
  perYear: number,
  { seed, scale }: InventionWish,
): Generator<InventedRecord> {
  const { count, id, pick, whole } = drawsFor(seed, jurisdiction, year)
  const trips = count(perYear * scale)
  for (let trip = 1; trip <= trips; trip += 1) {
    const persons = Array.from({ length: count(1.2) }, () => ({ sex: pick(sexes), outcome: pick(outcomes) }))
    const rubbish = Array.from({ length: count(0.5) }, () => ({
      'litter-class': pick(litter),
      pieces: whole(1, 30),
    }))
    const fields = {
      day: `${year}-${twoDigits(whole(1, 12))}-${twoDigits(whole(1, 28))}`,
      'log-number': `INV-${year}-${trip}`,
      'call-cause': pick(causes),
    }
    const draft = { fields, children: { persons, litter: rubbish } }
    yield { register: 'river-log', jurisdiction, ...keeperOf(jurisdiction, trip), id: id(), draft }
  }
}

/** One favour that Zenda asks of Strelsau, kept by both, with a page for both. */
function* favour({ seed }: InventionWish): Generator<InventedRecord> {
  const draws = drawsFor(seed, 'favour')
  const id = draws.id()
  const asked = { favour: 'boat', day: `${lastYear}-05-01`, plea: 'Invented: a boat.', state: 'sent' }
  const fields = {
    ...asked,
    letter: 'INV-F-1',
    way: 'out',
    'other-watch': 'river-watch-st',
    other: 'Strelsau',
  }
  const files = [
    {
      id: draws.id(),
      name: 'invented-boat.txt',
      circle: 'both-sides',
      text: 'INVENTED. There is no boat.\n',
    },
  ] as const
  const draft = { fields, children: {} }
  yield { register: 'favours', jurisdiction: 'zenda', institution: 'castle-watch', id, draft, files }
  const theirs = { ...fields, letter: 'INV-F-1 (castle-watch)', way: 'in', 'other-watch': 'castle-watch' }
  const other = { jurisdiction: 'strelsau', institution: 'river-watch-st', id: `${id}-asked` }
  yield { register: 'favours', ...other, draft: { fields: { ...theirs, other: 'Zenda' }, children: {} } }
}

function* invent(wish: InventionWish): Generator<InventedRecord> {
  for (let year = lastYear - wish.years + 1; year <= lastYear; year += 1) {
    for (const [jurisdiction, perYear] of Object.entries(tripsPerYear)) {
      yield* tripsOf(jurisdiction, year, perYear, wish)
    }
  }
  yield* favour(wish)
}

const covers = ({ years }: Pick<InventionWish, 'years'>) => ({
  start: `${lastYear - years + 1}-01-01`,
  end: `${lastYear}-12-31`,
})

/** Two objectives in the two provinces of which trips are invented, for every report so far. */
function* assess({ seed }: InventionWish): Generator<InventedAssessment> {
  for (const report of [1, 2, 3, 4])
    for (const jurisdiction of Object.keys(tripsPerYear))
      for (const element of ['A.1', 'B.1']) {
        const { pick } = drawsFor(seed, 'assessment', jurisdiction, element, report)
        const step = pick(weighted({ done: 1, begun: 3, idle: 1, dark: 1 }))
        const texts = { story: step === 'dark' ? '' : 'Invented: what happened at the river.' }
        yield { jurisdiction, report, element, step, texts, links: [] }
      }
}

/** One plan of one province: it mends its boats for one objective. */
function* plan(): Generator<InventedPlan> {
  const own = { jurisdiction: 'zenda', plan: 'zenda-plan', body: '', responsible: 'Castle Watch', links: [] }
  const days = { starts: '2024-01-01', ends: '2024-12-31' }
  yield {
    ...own,
    ...days,
    id: 'zenda-plan',
    kind: 'plan',
    parent: null,
    name: 'Invented: plan of Zenda',
    state: 'sworn',
  }
  const below = { ...own, starts: null, ends: null, state: '' }
  yield {
    ...below,
    id: 'zenda-boats',
    kind: 'objective',
    parent: 'zenda-plan',
    name: 'Invented: better boats',
  }
  const links = [{ kind: 'element', target: 'A.1' }] as const
  const mend = { ...own, ...days, links, name: 'Invented: mend the boats', state: 'meant' }
  yield { ...mend, id: 'zenda-mend', kind: 'activity', parent: 'zenda-boats' }
}

/** The stories of Zenda are read out but for the last, which is refused. */
function* submit(): Generator<InventedStep> {
  const of = { jurisdiction: 'zenda', product: 'story' }
  for (const report of [1, 2, 3]) {
    for (const action of ['seal', 'bless', 'read']) yield { ...of, report, action }
  }
  yield { ...of, report: 4, action: 'seal' }
  yield { ...of, report: 4, action: 'refuse', reason: 'Invented: say more of the boats.' }
}

export const ruritaniaInventor: Inventor = {
  ...{ roadmap: 'ruritania', mostYears: 10, covers, invent, assess, plan, submit },
}
