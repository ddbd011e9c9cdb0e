// What a list of records is narrowed to beyond its fields: a counted cell, an import, a part of a jurisdiction. Each has to make sense for it.
import Big from 'big.js'
import {
  currentDay,
  findCounting,
  findRegister,
  readCountedPlace,
  Refused,
  spokenText,
  writeCountedPlace,
  type CountedPlace,
  type CountedShare,
  type Person,
  type Register,
  type Roadmap,
} from '#definition'
import { actingAs, findImport, readCountedRecords, type RecordGroup, type RecordPage } from '#storage'
import type { ApiContext } from '../../requests/index.ts'
import { recordsInPart } from './records-in-part.ts'

export interface Narrowed {
  readonly among?: NonNullable<RecordPage['among']>
  readonly import?: string
  /** What the records of the counted cell come to; null where nothing adds up. */
  readonly counted?: string | null
}

export interface AskedNarrowing {
  readonly jurisdiction?: string
  readonly counted?: string
  readonly import?: string
  readonly part?: string
}

function getPlace(roadmap: Roadmap, register: Register, asked: AskedNarrowing): CountedPlace {
  const place = readCountedPlace(roadmap, register, asked.counted ?? '')
  if ('what' in place) throw new Refused('counted-wrong', { problem: place }, 'bad-request')
  const { jurisdiction } = asked
  if (jurisdiction !== undefined && jurisdiction !== place.jurisdiction) {
    throw new Refused('counted-elsewhere', { counted: place.jurisdiction, jurisdiction }, 'bad-request')
  }
  return place
}

async function checkImport(context: ApiContext, person: Person, register: Register, id: string) {
  const { db, roadmap } = context
  const found = await actingAs(db, person, (tx) => findImport(tx, id))
  if (!found) throw new Refused('import-of-list-unknown', { import: id }, 'bad-request')
  if (found.register === register.id) return
  const other = findRegister(roadmap, found.register)
  const name = other ? spokenText(other.name) : found.register
  throw new Refused('import-elsewhere', { import: id, register: name }, 'bad-request')
}

/** The records of a cell, worked out once until the data change: turning pages and searching ask for them again. */
async function sharesOf(
  { answers, roadmap }: ApiContext,
  person: Person,
  register: Register,
  place: CountedPlace,
): Promise<readonly CountedShare[]> {
  // What holds by now is another thing tomorrow.
  const today = currentDay()
  const key = `counted ${register.id} ${writeCountedPlace(place)} ${today}`
  const { text } = await answers.answer(
    { person, caller: `person ${person.id}`, signal: new AbortController().signal },
    { name: key, work: ({ tx }) => readCountedRecords(tx, roadmap, register, place) },
  )
  return JSON.parse(text) as CountedShare[]
}

/** The records that are in both; none where they are of two jurisdictions. */
function bothOf(one: RecordGroup, other: RecordGroup): RecordGroup {
  const ids = new Set(other.ids)
  return {
    jurisdiction: one.jurisdiction,
    ids: one.jurisdiction === other.jurisdiction ? one.ids.filter((id) => ids.has(id)) : [],
  }
}

/**
 * Works out which records a counted cell, an import or a part of a jurisdiction means.
 *
 * @throws Refused where one of them makes no sense for this register, or contradicts the jurisdiction that is asked for
 */
export async function narrowRecords(
  context: ApiContext,
  person: Person,
  register: Register,
  asked: AskedNarrowing,
): Promise<Narrowed> {
  if (asked.import !== undefined) await checkImport(context, person, register, asked.import)
  const inPart =
    asked.part === undefined || asked.part === ''
      ? undefined
      : await recordsInPart(context, person, register, asked.part)
  const own = {
    ...(asked.import === undefined ? {} : { import: asked.import }),
    ...(inPart ? { among: inPart } : {}),
  }
  if (asked.counted === undefined || asked.counted === '') return own
  const { roadmap } = context
  const place = getPlace(roadmap, register, asked)
  const shares = await sharesOf(context, person, register, place)
  const sum = shares.reduce((before, { value }) => before.plus(value), new Big(0)).toFixed()
  const counted = findCounting(roadmap, place.element) === 'stated' ? null : sum
  const counting = { jurisdiction: place.jurisdiction, ids: shares.map(({ id }) => id) }
  return { ...own, among: inPart ? bothOf(counting, inPart) : counting, counted }
}
