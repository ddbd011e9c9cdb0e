// The work of events of erasures: those who can decide one are told that it waits, and who asked what was decided.
import type { Roadmap } from '#definition'
import {
  actingAs,
  administrator,
  findErasureToTell,
  readErasureDeciders,
  tellPerson,
  type Database,
} from '#storage'
import type { EventWork } from './event-office.ts'
import { leavingOf } from './leaving.ts'
import { areaName, nameIn } from './names-in-mail.ts'
import { runningRoles } from './step-takers.ts'

/** Roles by which somebody has erased, but those who run the installation. */
const erasingRoles = (roadmap: Roadmap): ReadonlySet<string> => {
  const running = runningRoles(roadmap)
  const erasing = roadmap.roles.filter(({ records = [] }) => records.some(({ may }) => may.includes('erase')))
  return new Set(erasing.flatMap(({ id }) => (running.has(id) ? [] : [id])))
}

/** Those who can agree to it, as the database says. */
async function readDeciders(
  db: Database,
  roadmap: Roadmap,
  jurisdiction: string,
  id: string,
): Promise<string[]> {
  const erasing = erasingRoles(roadmap)
  const people = await actingAs(db, administrator, (tx) => readErasureDeciders(tx, jurisdiction, id))
  return people.filter(({ roles }) => roles.some((role) => erasing.has(role))).map(({ person }) => person)
}

/** Somebody asked, or somebody decided. What became of it meanwhile is looked up: who comes too late is told nothing. */
export const tellOfErasure: EventWork = async ({ db, roadmap, now }, { kind, jurisdiction, about: id }) => {
  const told = await actingAs(db, administrator, (tx) => findErasureToTell(tx, jurisdiction, id))
  if (!told) return () => Promise.resolve()
  const { register, records: count, isAgreed, askers, decidedBy } = told
  const params = {
    ...{ area: areaName(roadmap, jurisdiction), count },
    register: nameIn(roadmap.registers, register),
  }
  const isAsked = kind === 'erasure-asked'
  const people = isAsked
    ? await readDeciders(db, roadmap, jurisdiction, id)
    : askers.filter((one) => one !== decidedBy)
  const mail = isAsked ? 'erasure-waits' : isAgreed === true ? 'erasure-done' : 'erasure-refused'
  const leaving = leavingOf(roadmap, jurisdiction, now)
  return async (tx) => {
    for (const person of people)
      await tellPerson(tx, { person, kind: mail, subject: `${jurisdiction}/${id}`, params, ...leaving })
  }
}
