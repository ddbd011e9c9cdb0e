// Favours that watches of the invented roadmap ask of each other, on either database: sent, seen and taken further by their people.
import { expect } from 'vitest'
import { requestRegisters, type RecordToKeep, type RequestStepToTake } from '#definition'
import { readRequest, readRequestPage, takeRequestStep } from '#review'
import { actingAs, migrationsFor, sql, type Database } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openSize } from '../../storage/testing/databases.ts'
import { holderOf, holdRoles, type Holders } from '../../storage/testing/hold-roles.ts'
import { openPrepared } from '../../storage/testing/prepared-database.ts'
import { keepWithRequests, withdrawWithRequests } from '../routes/records/keep-requests.ts'

const holders: Holders = {
  asker: ['watchman', 'zenda', 'castle-watch'],
  asked: ['captain', 'strelsau', 'river-watch-st'],
  // Gets e-mails, and does nothing.
  mailed: ['captain', 'strelsau', 'river-watch-st'],
  neighbour: ['captain', 'zenda', 'lake-watch'],
  'of-zenda': ['warden', 'zenda', '*'],
  'of-hofbau': ['warden', 'hofbau', '*'],
}
export const personOf = holderOf(holders)
export const today = '2024-03-08'
const [found] = requestRegisters(ruritania)
if (!found) throw new Error('The invented roadmap has no register of requests.')
export const register = found

/** The database, as the login that serves people on a server. */
interface OpenedFavours {
  readonly db: Database
  /** As the owner of the tables. */
  readonly owner: Database
  readonly close: () => Promise<void>
}

async function open(size: 'embedded' | 'server'): Promise<OpenedFavours> {
  if (size === 'server') return openPrepared(ruritania, migrationsFor('roadmaps/ruritania'))
  const { db, close } = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  return { db, owner: db, close }
}

const plea = {
  ...{ favour: 'boat', day: '2024-03-01', way: 'out', plea: 'A boat, please.' },
  'own-note': 'For us.',
}

/** Opens the database with those who ask, are asked, and have nothing to do with it. */
export async function openFavours(size: 'embedded' | 'server') {
  const opened = await open(size)
  const { db, owner, close } = opened
  await holdRoles(owner, holders)
  await sql`update person set role = 'account' where id = 'mailed'`.execute(owner)
  await sql`select note_rights('rights')`.execute(owner)
  const office = (who: string, day = today) => ({
    roadmap: ruritania,
    register,
    person: personOf(who),
    today: day,
  })
  const keyOf = (who: string, id: string) =>
    who === 'asked' ? { jurisdiction: 'strelsau', id: `${id}-asked` } : { jurisdiction: 'zenda', id }
  const send = (letter: string, more: object = {}, id: string | null = null, rest: object = {}) => {
    const fields = { ...plea, letter, 'other-watch': 'river-watch-st', ...more }
    const place = { jurisdiction: 'zenda', institution: 'castle-watch' }
    const body: RecordToKeep = { ...place, fields, children: {}, ...rest }
    return keepWithRequests(db, { roadmap: ruritania, register, person: personOf('asker') }, id, body)
  }
  return {
    ...{ db, owner, close, office, keyOf, send },
    sent: async (letter: string, more: object = {}): Promise<string> => {
      const kept = await send(letter, more)
      if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal.problems))
      return kept.record.id
    },
    step: async (who: string, id: string, wanted: RequestStepToTake, day = today) => {
      const taken = await takeRequestStep(db, office(who, day), keyOf(who, id), wanted)
      if ('refusal' in taken) throw new Error(JSON.stringify(taken.refusal.problems))
      return taken.record
    },
    /** Corrects the record of either side. */
    correct: async (who: string, id: string, body: RecordToKeep) => {
      const own = { roadmap: ruritania, register, person: personOf(who) }
      const kept = await keepWithRequests(db, own, keyOf(who, id).id, body)
      if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal.problems))
      return kept.record
    },
    withdraw: async (who: string, id: string, version: number) => {
      const gone = await withdrawWithRequests(db, office(who), keyOf(who, id), {
        version,
        reason: 'Sent twice',
      })
      if ('refusal' in gone) throw new Error(JSON.stringify(gone.refusal.problems))
      return gone.record
    },
    see: (who: string, id: string, side = who) =>
      actingAs(db, personOf(who), (tx) => readRequest(tx, office(who), keyOf(side, id))),
    page: (who: string, more: object = {}, day = today) =>
      actingAs(db, personOf(who), (tx) =>
        readRequestPage(tx, ruritania, { state: 'open', limit: 50, ...more }, day),
      ),
  }
}

export const refusedWith = (code: string): unknown => expect.objectContaining({ code })
