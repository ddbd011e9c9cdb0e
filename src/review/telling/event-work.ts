// The work of an event: whoever has to know of it is told, as they chose.
import type { MailKind, Roadmap, SubmissionPlace } from '#definition'
import {
  actingAs,
  administrator,
  findEvent,
  findToldSaying,
  readActions,
  readThreads,
  readToldOfStep,
  tellPerson,
  type JobEffect,
  type JobWork,
} from '#storage'
import { tellOfErasure } from './erasure-events.ts'
import type { EventWork } from './event-office.ts'
import { leavingOf } from './leaving.ts'
import { reportNames, stateName } from './names-in-mail.ts'
import { readStepTakers } from './step-takers.ts'

const nothing: JobEffect = () => Promise.resolve()

/** A step of a report: those who have it in hand now, and those who had it before. */
const tellOfStep: EventWork = async ({ db, roadmap, now }, { jurisdiction, about }) => {
  const [product = '', report = '', number = ''] = about.split('/')
  const place: SubmissionPlace = { jurisdiction, product, report: Number(report) }
  const [step, told] = await actingAs(db, administrator, async (tx) => [
    (await readActions(tx, place)).find((one) => one.number === Number(number)),
    await readToldOfStep(tx, [jurisdiction, product, Number(report), Number(number)]),
  ])
  if (!step) return nothing
  const params = { ...reportNames(roadmap, place), state: stateName(roadmap, step.to) }
  const leaving = leavingOf(roadmap, jurisdiction, now)
  return async (tx) => {
    for (const { person, kind } of told)
      await tellPerson(tx, { person, kind, subject: `${jurisdiction}/${about}`, params, ...leaving })
  }
}

/** Something said to a question: those who took part, and of a new question those who can take the next step. */
const tellOfSaying: EventWork = async ({ db, roadmap, now }, { jurisdiction, about }) => {
  const [thread = '', number = ''] = about.split('/')
  const said = await actingAs(db, administrator, (tx) =>
    findToldSaying(tx, [jurisdiction, thread, Number(number)]),
  )
  if (!said) return nothing
  const place: SubmissionPlace = { jurisdiction, product: said.product, report: said.report }
  const isNew = said.kind === 'question'
  const asked = isNew ? await readStepTakers(db, roadmap, jurisdiction) : said.tookPart
  const told: string[] = []
  for (const person of new Set(asked)) {
    if (person === said.by) continue
    const seen = await actingAs(db, { id: person, role: 'account' }, (tx) => readThreads(tx, place))
    if (seen.some(({ id }) => id === thread)) told.push(person)
  }
  const kind: MailKind = isNew ? 'report-question' : 'report-reply'
  const leaving = leavingOf(roadmap, jurisdiction, now)
  return async (tx) => {
    for (const person of told)
      await tellPerson(tx, {
        ...{ person, kind, subject: `${jurisdiction}/${about}`, ...leaving },
        params: reportNames(roadmap, place),
      })
  }
}

const works: Readonly<Record<string, EventWork>> = {
  'report-step': tellOfStep,
  'report-saying': tellOfSaying,
  'erasure-asked': tellOfErasure,
  'erasure-decided': tellOfErasure,
}

/** The work of jobs of kind `event`. Events that nobody has to be told of are done at once. */
export function eventWork(roadmap: Roadmap): JobWork {
  return async (db, job, now) => {
    const event = await actingAs(db, administrator, (tx) => findEvent(tx, job.subject))
    const work = event && works[event.kind]
    return work ? work({ db, roadmap, now }, event) : nothing
  }
}
