// Requests from the terminal: what waits, one of them, and a step in it; here on the database, or at the Waymark that runs on it.
import {
  addressOf,
  currentDay,
  isRequestRegister,
  Refused,
  type NotKept,
  type RequestAnswer,
  type RequestRegister,
  type RequestStanding,
  type RequestsAnswer,
  type RequestStepToTake,
  type Roadmap,
} from '#definition'
import { readRequest, readRequestPage, takeRequestStep } from '#review'
import { actingAs, administrator } from '#storage'
import { askSite, findRunning, withWorkplace, type Settings } from '../workplace/index.ts'

/** Which requests are listed. */
export interface RequestsWish {
  readonly kind?: string
  readonly side?: 'asking' | 'asked'
  readonly jurisdiction?: string
  readonly state: RequestStanding
}

/** A request by its register, jurisdiction and record. */
export interface RequestName {
  readonly register: string
  readonly jurisdiction: string
  readonly record: string
}

interface RequestDesk {
  readonly list: (wish: RequestsWish) => Promise<RequestsAnswer>
  readonly one: (name: RequestName) => Promise<RequestAnswer>
  readonly step: (name: RequestName, sent: RequestStepToTake) => Promise<RequestAnswer | NotKept>
}

const most = 200

function registerOf({ registers }: Roadmap, id: string): RequestRegister {
  const found = registers.find((one) => one.id === id)
  if (found && isRequestRegister(found)) return found
  throw new Refused('request-unknown', {}, 'not-found')
}

/** Where requests are read and taken further. */
export function requestDesk(settings: Settings): RequestDesk {
  const { roadmap, token } = settings
  const address = findRunning(settings)
  if (address !== undefined) {
    const site = { address, token }
    return {
      list: (query) => askSite(site, addressOf('requests', { query })),
      one: (params) => askSite(site, addressOf('oneRequest', { params: { ...params } })),
      step: (params, body) => askSite(site, addressOf('takeRequestStep', { params: { ...params } }), body),
    }
  }
  const officeOf = (id: string) => ({
    ...{ roadmap, person: administrator, today: currentDay(), register: registerOf(roadmap, id) },
  })
  const read = ({ register, jurisdiction, record: id }: RequestName): Promise<RequestAnswer> =>
    withWorkplace(settings, (db) =>
      actingAs(db, administrator, (tx) => readRequest(tx, officeOf(register), { jurisdiction, id })),
    )
  return {
    list: (wish) =>
      withWorkplace(settings, (db) =>
        actingAs(db, administrator, (tx) =>
          readRequestPage(tx, roadmap, { ...wish, limit: most }, currentDay()),
        ),
      ),
    one: read,
    step: async (name, sent) => {
      const key = { jurisdiction: name.jurisdiction, id: name.record }
      const taken = await withWorkplace(settings, (db) =>
        takeRequestStep(db, officeOf(name.register), key, sent),
      )
      return 'refusal' in taken ? taken.refusal : read(name)
    },
  }
}
