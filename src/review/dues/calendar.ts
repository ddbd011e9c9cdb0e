// The calendar of a person: by a secret address of their own, which they can end; and what stands in it.
import { createHash, randomBytes } from 'node:crypto'
import {
  currentDay,
  findRegister,
  institutionWord,
  otherSideText,
  Refused,
  textIn,
  type Person,
  type RequestBrief,
  type Roadmap,
} from '#definition'
import {
  actingAs,
  administrator,
  endCalendarFeed,
  findCalendarFeed,
  personOfFeed,
  writeCalendarFeed,
  type Database,
} from '#storage'
import { readRequestPage } from '../requests/index.ts'
import { readDues, type Due } from './read-dues.ts'

const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** When the person made the address; null where there is none. */
export function findCalendar(db: Database, person: Person): Promise<string | null> {
  return actingAs(db, person, findCalendarFeed)
}

/** Makes an address, in place of one that there may be. Gives its secret, which is nowhere else. */
export async function makeCalendar(db: Database, person: Person): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await actingAs(db, person, (tx) => writeCalendarFeed(tx, digestOf(secret)))
  return secret
}

/** Ends it: the address opens nothing any more. */
export function endCalendar(db: Database, person: Person): Promise<void> {
  return actingAs(db, person, endCalendarFeed)
}

/** In which language somebody reads the words of the roadmap. */
interface Reading {
  readonly roadmap: Roadmap
  readonly language: string
}

/** A day of a calendar. */
interface DayOfCalendar {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly text: string
}

function dayOf({ roadmap, language }: Reading, due: Due): DayOfCalendar {
  const areaOf = (id: string) => {
    const found = roadmap.jurisdictions.find((one) => one.id === id)
    return found ? textIn(found.name, language) : id
  }
  if (due.kind === 'activity') {
    const { jurisdiction, id, name, responsible } = due.entry
    const place = `activity-${jurisdiction}-${id}@waymark`
    return { id: place, day: due.day, title: `${areaOf(jurisdiction)}: ${name}`, text: responsible }
  }
  if (due.kind === 'review') {
    const { register, jurisdiction, id, institution } = due.review
    const found = findRegister(roadmap, register)
    const title = `${areaOf(jurisdiction)}: ${found ? textIn(found.name, language) : register}`
    const place = `review-${register}-${jurisdiction}-${id}@waymark`
    const text = institutionWord(roadmap, { jurisdiction, institution }, language)
    return { id: place, day: due.day, title, text }
  }
  const { jurisdiction, product, report, period } = due.report
  const found = roadmap.cycles.products.find(({ id }) => id === product)
  const title = `${found ? textIn(found.name, language) : product} ${report}, ${areaOf(jurisdiction)}`
  return { id: `report-${jurisdiction}-${product}-${report}@waymark`, day: due.day, title, text: period }
}

/** So many answers stand in a calendar, the earliest first. */
const mostAnswers = 500

/** An answer that is due. Its number is the institution’s own and stays out of calendars, which others keep. */
function dayOfRequest({ roadmap, language }: Reading, request: RequestBrief): DayOfCalendar[] {
  const { register, jurisdiction, id, kind, due } = request
  if (due === null) return []
  const found = roadmap.requestKinds?.find((one) => one.id === kind)
  const title = found ? textIn(found.singular, language) : kind
  const text = otherSideText(roadmap, request, language)
  return [{ id: `request-${register}-${jurisdiction}-${id}@waymark`, day: due, title, text }]
}

async function answersDue(tx: Database, reading: Reading): Promise<DayOfCalendar[]> {
  const { items } = await readRequestPage(
    tx,
    reading.roadmap,
    { state: 'mine', limit: mostAnswers },
    currentDay(),
  )
  return items.filter(({ answered }) => answered === null).flatMap((one) => dayOfRequest(reading, one))
}

/**
 * What stands in the calendar with this secret, as its person may see it now.
 *
 * @param languageOf in which language a person reads
 * @throws Refused where there is none, it was ended, or its person holds no role any more
 */
export async function readCalendar(
  db: Database,
  roadmap: Roadmap,
  secret: string,
  languageOf: (person: string) => Promise<string> = () => Promise.resolve('en'),
): Promise<DayOfCalendar[]> {
  const id = await actingAs(db, administrator, (tx) => personOfFeed(tx, digestOf(secret)))
  if (id === null) throw new Refused('calendar-unknown', {}, 'not-found')
  const reading = { roadmap, language: await languageOf(id) }
  return actingAs(db, { id, role: 'account' }, async (tx) => {
    const dues = await readDues(tx, roadmap)
    return [...dues.map((one) => dayOf(reading, one)), ...(await answersDue(tx, reading))]
  })
}
