// Invents records for all registers of the roadmap: what could have happened in the region, and did not.
import type { InventedRecord, InventionWish, Inventor } from '#definition'
import { lastYear, mostYears } from './calendar.ts'
import { incidents } from './incidents.ts'
import { profiles } from './profiles.ts'
import type { Inventing, Scene } from './scene.ts'
import { seizures } from './seizures.ts'

/** What is invented for every jurisdiction. Another register is one file and one line here. */
const inventings: readonly Inventing[] = [incidents, seizures]

/** One year of one jurisdiction. A register that was taken up later has nothing before. */
function* recordsOf(scene: Scene): Generator<InventedRecord> {
  for (const { registers, records } of inventings) {
    const [first = ''] = registers
    if (scene.year >= (scene.profile.since[first] ?? 0)) yield* records(scene)
  }
}

function* invent({ seed, years, scale }: InventionWish): Generator<InventedRecord> {
  const firstYear = lastYear - years + 1
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const profile of profiles) {
      yield* recordsOf({ profile, year, isFirstYear: year === firstYear, scale, seed })
    }
  }
}

export const westernBalkansInventor: Inventor = { roadmap: 'western-balkans', mostYears, invent }
