// The door of review/telling: who is told by e-mail of what happened and of what is due.
import type { Roadmap } from '#definition'
import type { JobWorks } from '#storage'
import { digestWork } from './digest-work.ts'
import { eventWork } from './event-work.ts'
import { remindWork } from './remind-work.ts'

export { scheduleReminders } from './remind-work.ts'

/** The work of every kind of job that tells people something. */
export const tellingWorks = (roadmap: Roadmap): JobWorks => ({
  event: eventWork(roadmap),
  remind: remindWork(roadmap),
  digest: digestWork,
})
