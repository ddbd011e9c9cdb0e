// Invents records for all registers of the roadmap: what could have happened in the region, and did not.
import type { InventedRecord, InventionWish, Inventor } from '#definition'
import { awareness } from './awareness.ts'
import { brokers } from './brokers.ts'
import { lastYear, mostYears } from './calendar.ts'
import { collection } from './collection.ts'
import { cooperation } from './cooperation.ts'
import { destruction } from './destruction.ts'
import { euSeizures } from './eu-seizures.ts'
import { exports } from './exports.ts'
import { focalPoints } from './focal-points.ts'
import { incidents } from './incidents.ts'
import { inspections } from './inspections.ts'
import { laws } from './laws.ts'
import { lostAndStolen } from './lost-and-stolen.ts'
import { policyDocuments } from './policy-documents.ts'
import { profiles } from './profiles.ts'
import type { Inventing, RegionalInventing, Scene } from './scene.ts'
import { seizures } from './seizures.ts'
import { storage } from './storage.ts'
import type { Stores } from './stores.ts'
import { requestsReceived } from './requests-received.ts'
import { surveyWaves } from './survey-waves.ts'
import { withKeeper } from './with-keeper.ts'

/**
 * What is invented for every jurisdiction. Another register is one file and one line here. Destruction comes first: what is
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
  requestsReceived,
]

/** What is invented for the region as a whole. */
const regional: readonly RegionalInventing[] = [surveyWaves, euSeizures]

/** One year of one jurisdiction. A register that was taken up later has nothing before. */
function* recordsOf(scene: Scene): Generator<InventedRecord> {
  for (const { registers, records } of inventings) {
    const [first = ''] = registers
    if (scene.year < (scene.profile.since[first] ?? 0)) continue
    for (const record of records(scene)) yield withKeeper(record)
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

export const westernBalkansInventor: Inventor = { roadmap: 'western-balkans', mostYears, covers, invent }
