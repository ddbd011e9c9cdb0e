// The work of a morning of a jurisdiction: whoever has to know of what is due is reminded; and the next morning is scheduled.
import {
  addDays,
  daysBetween,
  inHand,
  localMoment,
  momentAt,
  type MailKind,
  type WaitingParams,
  type Reminder,
  type Roadmap,
  type SubmissionBrief,
} from '#definition'
import {
  actingAs,
  administrator,
  readPeopleOfArea,
  schedule,
  tellPerson,
  type Database,
  type JobWork,
} from '#storage'
import { readDues, type Due } from '../dues/index.ts'
import { leavingOf, morningOf, zoneOf } from './leaving.ts'
import { areaName, nameIn, reportNames } from './names-in-mail.ts'
import { reminderOf } from './reminders-due.ts'
import { runningRoles } from './step-takers.ts'

/** Whether the person can take a step with it that leads on. */
function isInHand({ submissionFlow }: Roadmap, { next }: SubmissionBrief): boolean {
  const returns = new Set(
    submissionFlow?.steps.filter(({ effect }) => effect === 'returns').map(({ id }) => id),
  )
  return next.some(({ action, may }) => may === 'yes' && !returns.has(action))
}

function placeOf(due: Due): readonly (string | number)[] {
  if (due.kind === 'activity') return ['activity', due.entry.jurisdiction, due.entry.id]
  if (due.kind === 'review') return ['review', due.review.jurisdiction, due.review.register, due.review.id]
  return ['report', due.report.jurisdiction, due.report.product, due.report.report]
}

interface Words {
  readonly kind: MailKind
  readonly params: WaitingParams
}

function wordsOf(roadmap: Roadmap, due: Due, today: string): Words {
  const { day } = due
  const isLate = today > day
  const count = isLate ? daysBetween(day, today) : daysBetween(today, day)
  if (due.kind === 'activity') {
    const params = { area: areaName(roadmap, due.entry.jurisdiction), activity: due.entry.name, day, count }
    return { kind: isLate ? 'activity-late' : 'activity-due', params }
  }
  if (due.kind === 'review') {
    const { jurisdiction, register } = due.review
    const params = {
      area: areaName(roadmap, jurisdiction),
      register: nameIn(roadmap.registers, register),
      ...{ day, count },
    }
    return { kind: isLate ? 'review-late' : 'review-due', params }
  }
  const params = { ...reportNames(roadmap, due.report), day, count }
  return { kind: isLate ? 'report-late' : count === 0 ? 'report-due-today' : 'report-due', params }
}

/** Whoever is told, of what. */
interface Reminding extends Words {
  readonly person: string
  readonly subject: string
}

interface Morning {
  readonly roadmap: Roadmap
  readonly jurisdiction: string
  readonly today: string
}

/** Whether a reminder is for somebody with these roles: by a role, or because the report is in their hand. */
function isFor(roadmap: Roadmap, { to }: Reminder, due: Due, roles: readonly string[]): boolean {
  if (roles.some((role) => to.includes(role))) return true
  if (due.kind !== 'report' || !to.includes(inHand)) return false
  const running = runningRoles(roadmap)
  return roles.some((role) => !running.has(role)) && isInHand(roadmap, due.report)
}

/** Of what a person is reminded who holds these roles, as they may see it. */
async function remindersOf(
  db: Database,
  { roadmap, jurisdiction, today }: Morning,
  { person, roles }: { readonly person: string; readonly roles: readonly string[] },
): Promise<Reminding[]> {
  const reminders = roadmap.telling?.reminders ?? []
  const isWanted = (kind: Due['kind'], day: string, area: string) =>
    area === jurisdiction && reminderOf(reminders, kind, day, today) !== undefined
  const dues = await actingAs(db, { id: person, role: 'account' }, (tx) =>
    readDues(tx, roadmap, today, isWanted),
  )
  return dues.flatMap((due) => {
    const found = reminderOf(reminders, due.kind, due.day, today)
    if (!found || !isFor(roadmap, found, due, roles)) return []
    const subject = [...placeOf(due), due.day, found.days].join('/')
    return [{ person, subject, ...wordsOf(roadmap, due, today) }]
  })
}

const subjectOf = (jurisdiction: string, day: string) => `${jurisdiction}/${day}`

/** The work of jobs of kind `remind`, whose subject is a jurisdiction and a day. */
export function remindWork(roadmap: Roadmap): JobWork {
  return async (db, job, now) => {
    const [jurisdiction = ''] = job.subject.split('/')
    const zone = zoneOf(roadmap, jurisdiction)
    const { day: today } = localMoment(now, zone)
    const people = await actingAs(db, administrator, (tx) => readPeopleOfArea(tx, jurisdiction))
    const told: Reminding[] = []
    for (const one of people) told.push(...(await remindersOf(db, { roadmap, jurisdiction, today }, one)))
    const leaving = leavingOf(roadmap, jurisdiction, now)
    const tomorrow = addDays(today, 1)
    return async (tx) => {
      for (const one of told) await tellPerson(tx, { ...one, ...leaving })
      await schedule(tx, {
        ...{ kind: 'remind', subject: subjectOf(jurisdiction, tomorrow) },
        due: momentAt(tomorrow, morningOf(roadmap), zone),
      })
    }
  }
}

/** Schedules the morning of this day of every jurisdiction; each schedules the next one. Nothing where nobody is reminded. */
export async function scheduleReminders(db: Database, roadmap: Roadmap, now: Date): Promise<void> {
  if (!roadmap.telling) return
  await actingAs(db, administrator, async (tx) => {
    for (const { id, timeZone } of roadmap.jurisdictions) {
      const { day } = localMoment(now, timeZone)
      const due = momentAt(day, morningOf(roadmap), timeZone)
      await schedule(tx, { kind: 'remind', subject: subjectOf(id, day), due })
    }
  })
}
