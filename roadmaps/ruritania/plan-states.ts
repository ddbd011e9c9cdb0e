// In which states a plan of a province can be: other ones than in any real roadmap here.
import type { PlanStates } from '#definition'

export const planStates: PlanStates = {
  plan: [
    { id: 'sketch', name: { en: 'Sketch' } },
    { id: 'sworn', name: { en: 'Sworn' }, isShared: true },
  ],
  activity: [
    { id: 'meant', name: { en: 'Meant' } },
    { id: 'made', name: { en: 'Made' }, isDone: true },
  ],
}
