// What happens when the day of an answer has passed: those who answer are reminded, and later those who stand for the institution.
import {
  requestMailParams,
  currentDay,
  isRequestRegister,
  otherSideOf,
  requestBrief,
  type Roadmap,
} from '#definition'
import {
  actingAs,
  administrator,
  asDeliverer,
  readRecord,
  tellOfRequest,
  type JobWork,
  type LateStage,
} from '#storage'

/** What is told at each stage. */
const stages = { reminder: 'request-due', escalation: 'request-late' } as const

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
    const stage: LateStage = params['stage'] === 'escalation' ? 'escalation' : 'reminder'
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
            params: requestMailParams({ roadmap, register }, jurisdiction, record),
          })
        }
      })
    }
  }
}
