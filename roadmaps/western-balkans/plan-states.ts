// In which states an action plan and its activities can be.
import type { PlanStates } from '#definition'

export const planStates: PlanStates = {
  plan: [
    { id: 'draft', name: { en: 'Draft' } },
    { id: 'adopted', name: { en: 'Adopted' }, isShared: true },
    { id: 'closed', name: { en: 'Closed' }, isShared: true, isDone: true },
  ],
  activity: [
    { id: 'planned', name: { en: 'Planned' } },
    { id: 'under-way', name: { en: 'Under way' } },
    { id: 'done', name: { en: 'Done' }, isDone: true },
    { id: 'stopped', name: { en: 'Stopped' }, isDone: true },
  ],
}
