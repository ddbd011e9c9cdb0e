// Requests are opened for what came in a file or a batch, by a job, once it is taken: for records of the last days only.
import { randomUUID } from 'node:crypto'
import { addDays, currentDay, Refused, textIn, type Register, type Roadmap } from '#definition'
import {
  actingAs,
  administrator,
  asDeliverer,
  deliverer,
  findRecord,
  readUnopened,
  schedule,
  tellOfRequest,
  type Database,
  type JobWork,
  type RecordKey,
} from '#storage'
import {
  openedPlace,
  openingTables,
  openRequests,
  type OpeningOffice,
  type OpeningTable,
} from './open-requests.ts'
import { asWaiting } from './open-unopened.ts'
import { keptOf, writeStep } from './request-office.ts'

/** The kind of the jobs that open requests for what came in a file. */
export const openingsOfFiles = 'open-requests'

/** To be called in the transaction that keeps records of the register, which nobody entered one by one. */
export async function scheduleOpenings(tx: Database, register: Register): Promise<void> {
  if (!openingTables(register).some(({ opens }) => opens.fromFiles)) return
  await schedule(tx, { kind: openingsOfFiles, subject: `${register.id}/batch/${randomUUID()}` })
}

/** Whatever else keeps the record as it is: its period is closed, or somebody withdrew it or opened the requests meanwhile. */
const passedOver: ReadonlySet<string> = new Set(['period-closed', 'request-unknown', 'request-opened'])

/** Opens the requests of one record that came in a file, as whoever delivers requests. */
async function openOfFile(db: Database, office: OpeningOffice, key: RecordKey): Promise<number> {
  const { roadmap, register } = office
  const work = (tx: Database) =>
    asDeliverer(tx, administrator, async () => {
      const current = await findRecord(tx, register, key)
      if (!current || current.action === 'withdrawn') return 0
      const record = asWaiting(office, key.jurisdiction, keptOf(current), true)
      const opened = await openRequests(tx, { ...office, person: deliverer, isOfMany: true }, { key, record })
      if (opened === 0) return 0
      const kinds = openingTables(register).map(
        ({ opens }) => openedPlace(roadmap, opens, key.jurisdiction)?.kind,
      )
      const [kind] = kinds.flatMap((one) => one ?? [])
      const reason = kind ? textIn(kind.name, 'en') : null
      await writeStep(tx, { roadmap, register }, { key, record, current, person: deliverer, reason })
      return opened
    })
  try {
    return await actingAs(db, administrator, work)
  } catch (error) {
    if (error instanceof Refused && passedOver.has(String(error.code))) return 0
    throw error
  }
}

/** So many rows are looked at by one job, the newest first: what is left waits in the list of rows without a request. */
const mostRows = 2000

async function openOfTable(
  db: Database,
  office: OpeningOffice,
  { id: child, opens }: OpeningTable,
): Promise<ReadonlyMap<string, number>> {
  const { register, today } = office
  const opened = new Map<string, number>()
  if (!opens.fromFiles) return opened
  const asked = { limit: mostRows, silentSince: addDays(today, -opens.fromFiles.withinDays) }
  const opening = { register, child, opens, number: register.countsOn }
  const { items } = await actingAs(db, administrator, (tx) => readUnopened(tx, opening, asked))
  const keys = new Map(items.map((one) => [`${one.jurisdiction} ${one.record}`, one]))
  for (const { jurisdiction, record: id } of keys.values()) {
    const count = await openOfFile(db, office, { jurisdiction, id })
    opened.set(jurisdiction, (opened.get(jurisdiction) ?? 0) + count)
  }
  return opened
}

/** The work of those jobs. Whoever keeps the requests is told once of all that were opened. */
export function openOfFilesWork(roadmap: Roadmap): JobWork {
  return async (db, { subject }) => {
    const register = roadmap.registers.find(({ id }) => id === subject.split('/')[0])
    if (!register) return () => Promise.resolve()
    const office = { roadmap, register, person: administrator, today: currentDay() }
    const told: { readonly table: OpeningTable; readonly jurisdiction: string; readonly count: number }[] = []
    for (const table of openingTables(register))
      for (const [jurisdiction, count] of await openOfTable(db, office, table))
        if (count > 0) told.push({ table, jurisdiction, count })
    return (tx) =>
      asDeliverer(tx, administrator, async () => {
        for (const { table, jurisdiction, count } of told) {
          const place = openedPlace(roadmap, table.opens, jurisdiction)
          if (!place) continue
          await tellOfRequest(tx, {
            ...{ register: place.register.id, jurisdiction, institution: place.institution },
            ...{ kind: 'requests-opened', subject: `${subject}/${table.id}` },
            params: { kind: place.kind.name, count },
          })
        }
      })
  }
}
