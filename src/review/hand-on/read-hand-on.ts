// A list that is handed on, as a person may read it: its rows, and from which records they come.
import {
  handOnRows,
  handsOnSensitive,
  Refused,
  type HandOnList,
  type Register,
  type Roadmap,
} from '#definition'
import { readRecordPlaces, readRecordsAt, type Database, type RecordAt } from '#storage'

export interface AskedHandOn {
  readonly jurisdiction?: string
  readonly from?: string
  readonly to?: string
  readonly only: 'all' | 'waiting'
  /** So many records at most. */
  readonly limit: number
}

export interface HandedOn {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly register: Register
  /** The records that are meant, those beyond the limit too. */
  readonly places: readonly RecordAt[]
}

/** The list of that id; refuses one that is not there. */
export function getHandOnList({ handOnLists = [] }: Roadmap, id: string): HandOnList {
  const found = handOnLists.find((one) => one.id === id)
  if (found) return found
  if (handOnLists.length === 0) throw new Refused('hand-on-none', {}, 'not-found')
  const allowed = handOnLists.map((one) => one.id).join(', ')
  throw new Refused('hand-on-unknown', { list: id, allowed }, 'not-found')
}

/** The most records that one list is made of, and those that are read at once. */
const [mostRecords, perPiece] = [50_000, 500]

function conditionsOf({ waiting }: HandOnList, only: AskedHandOn['only']) {
  if (only === 'all') return []
  if (!waiting) throw new Refused('hand-on-not-waiting', {}, 'bad-request')
  return [{ field: waiting.field, codes: [waiting.is] }]
}

/**
 * The rows of the list, the oldest records first.
 *
 * @throws Refused where sensitive answers in it are withheld from the person, or it would be too long
 */
export async function readHandOn(
  tx: Database,
  roadmap: Roadmap,
  list: HandOnList,
  { only, limit, ...span }: AskedHandOn,
): Promise<HandedOn> {
  const register = roadmap.registers.find(({ id }) => id === list.register)
  if (!register) throw new Error(`The list “${list.id}” has no register.`)
  const places = await readRecordPlaces(tx, register, {
    ...{ ...span, conditions: conditionsOf(list, only), sortBy: register.countsOn, isDescending: false },
    ...{ limit: mostRecords + 1, offset: 0 },
  })
  if (places.length > mostRecords) throw new Refused('records-too-many', { most: mostRecords }, 'bad-request')
  const isSensitive = handsOnSensitive(register, list)
  const rows: string[][] = []
  const wanted = places.slice(0, limit)
  for (let at = 0; at < wanted.length; at += perPiece) {
    for (const record of await readRecordsAt(tx, register, wanted.slice(at, at + perPiece))) {
      if (isSensitive && record.isWithheld) throw new Refused('hand-on-withheld', {}, 'forbidden')
      rows.push(...handOnRows(roadmap, list, record))
    }
  }
  return { headings: list.columns.map(({ heading }) => heading), rows, register, places }
}
