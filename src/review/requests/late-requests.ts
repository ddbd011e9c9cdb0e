// What happens when the day of an answer has passed: those who answer are reminded, and later those who stand for the institution.
import {
  addDays,
  currentDay,
  findRequestKind,
  isRequestRegister,
  otherSideOf,
  requestBrief,
  type KeptRecord,
  type RequestRegister,
  type Roadmap,
} from '#definition'
import {
  actingAs,
  administrator,
  asDeliverer,
  readRecord,
  schedule,
  tellOfRequest,
  type Database,
  type JobWork,
  type RecordKey,
} from '#storage'
import { mailParams } from './request-mail.ts'

/** The kind of the jobs. */
export const lateRequests = 'late-request'

const stages = { reminder: 'request-due', escalation: 'request-late' } as const
type Stage = keyof typeof stages

/** Writes what is to be done once the answer of this record is late. As whoever delivers it. */
export async function scheduleLate(
  tx: Database,
  roadmap: Roadmap,
  register: RequestRegister,
  { key, record }: { readonly key: RecordKey; readonly record: KeptRecord },
): Promise<void> {
  const due = record.fields[register.requestFlow.days.due]
  const kind = findRequestKind(roadmap, register.id, record.fields)
  if (typeof due !== 'string' || !kind) return
  const days: readonly (readonly [Stage, number])[] = [
    ['reminder', 1],
    ['escalation', Math.max(1, kind.escalatesAfter)],
  ]
  for (const [stage, after] of days) {
    await schedule(tx, {
      kind: lateRequests,
      subject: [stage, register.id, key.jurisdiction, key.id, due].join('/'),
      due: new Date(`${addDays(due, after)}T06:00:00Z`),
      params: { stage, register: register.id, jurisdiction: key.jurisdiction, id: key.id, due },
    })
  }
}

/** The work of those jobs: whoever has answered meanwhile, or has another day, is left alone. */
export function lateRequestWork(roadmap: Roadmap): JobWork {
  return async (db, { params }) => {
    const [jurisdiction, id] = [String(params['jurisdiction']), String(params['id'])]
    const register = roadmap.registers.find((one) => one.id === params['register'])
    const nothing = () => Promise.resolve()
    if (!register || !isRequestRegister(register)) return nothing
    const record = await actingAs(db, administrator, (tx) => readRecord(tx, register, { jurisdiction, id }))
    const brief = record && requestBrief(roadmap, register, record, currentDay())
    if (!record || record.action === 'withdrawn' || !brief?.daysLate || brief.due !== params['due'])
      return nothing
    const stage: Stage = params['stage'] === 'escalation' ? 'escalation' : 'reminder'
    const own = { jurisdiction, institution: record.institution }
    const other = otherSideOf(roadmap, register, id, record.fields)
    // The side that asked hears of it when it is escalated.
    const told = stage === 'escalation' && other ? [own, other] : [own]
    return async (tx) => {
      await asDeliverer(tx, administrator, async () => {
        for (const place of told) {
          await tellOfRequest(tx, {
            ...{ register: register.id, jurisdiction: place.jurisdiction, institution: place.institution },
            ...{
              kind: stages[stage],
              subject: `${register.id}/${jurisdiction}/${id}/${stage}/${brief.due ?? ''}`,
            },
            params: mailParams({ roadmap, register }, jurisdiction, record),
          })
        }
      })
    }
  }
}
