// Invents records for all registers of the roadmap: what could have happened in the region, and did not.
import type { InventedRecord, InventionWish, Inventor } from '#definition'
import { registers } from '../registers/index.ts'
import { anythingOf } from './drawing/anything.ts'
import { assessments } from './assessments/assess.ts'
import { submissions } from './assessments/submit.ts'
import { signedThreats } from './threats/sign.ts'
import { awareness } from './policy/awareness.ts'
import { brokers } from './control/brokers.ts'
import { lastYear, mostYears } from './drawing/calendar.ts'
import { collection } from './stores/collection.ts'
import { cooperation } from './justice/cooperation.ts'
import { destruction } from './stores/destruction.ts'
import { euSeizures } from './justice/eu-seizures.ts'
import { exchanges } from './policy/exchanges.ts'
import { exports } from './control/exports.ts'
import { focalPoints } from './policy/focal-points.ts'
import { incidents } from './justice/incidents.ts'
import { inspections } from './control/inspections.ts'
import { laws } from './policy/laws.ts'
import { lostAndStolen } from './justice/lost-and-stolen.ts'
import { plans } from './assessments/plans.ts'
import { policyDocuments } from './policy/policy-documents.ts'
import { profiles } from './drawing/profiles.ts'
import type { Inventing, RegionalInventing, Scene } from './drawing/scene.ts'
import { seizures } from './justice/seizures.ts'
import { storage } from './stores/storage.ts'
import type { Stores } from './drawing/stores.ts'
import { requests } from './justice/requests.ts'
import { requestsReceived } from './justice/requests-received.ts'
import { threats } from './threats/threats.ts'
import { surveyWaves } from './policy/survey-waves.ts'
import { withKeeper } from './drawing/with-keeper.ts'

/**
 * What is invented for every jurisdiction. A register that is to look like the real one is one file and one line here. Destruction comes first: what is
 * taken in during a year is destroyed in a later one.
 */
const inventings: readonly Inventing[] = [
  destruction,
  incidents,
  seizures,
  collection,
  lostAndStolen,
  cooperation,
  exports,
  brokers,
  inspections,
  focalPoints,
  laws,
  policyDocuments,
  storage,
  awareness,
  exchanges,
  requestsReceived,
  requests,
  threats,
]

/** What is invented for the region as a whole. */
const regional: readonly RegionalInventing[] = [surveyWaves, euSeizures]

const written = new Set([...inventings, ...regional].flatMap((one) => one.registers))

/** Registers that nobody has written an invention for have plain records all the same. */
const plain = registers
  .filter(({ id, recordsOf: whose }) => whose === undefined && !written.has(id))
  .map(anythingOf)

/** One year of one jurisdiction. Every register is kept from the first year: what is stated complete is 0 where nothing is kept. */
function* recordsOf(scene: Scene): Generator<InventedRecord> {
  for (const { records } of [...inventings, ...plain]) {
    for (const record of records(scene)) yield record.institution === undefined ? withKeeper(record) : record
  }
}

function* invent({ seed, years, scale }: InventionWish): Generator<InventedRecord> {
  const firstYear = lastYear - years + 1
  const stored = new Map(profiles.map(({ id }): [string, Stores] => [id, new Map()]))
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const profile of profiles) {
      const stores = stored.get(profile.id) ?? new Map()
      yield* recordsOf({ profile, year, isFirstYear: year === firstYear, scale, seed, stores })
    }
    for (const { records } of regional) yield* records({ year, scale, seed })
  }
}

const covers = ({ years }: Pick<InventionWish, 'years'>) => ({
  start: `${lastYear - years + 1}-01-01`,
  end: `${lastYear}-12-31`,
})

export const westernBalkansInventor: Inventor = {
  ...{
    roadmap: 'western-balkans',
    mostYears,
    covers,
    invent,
    assess: assessments,
    plan: plans,
    *submit(wish) {
      yield* submissions(wish)
      yield* signedThreats(wish)
    },
  },
}
