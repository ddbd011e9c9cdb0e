import { defineQualityRule } from '#definition'

export const planIsNotActual = defineQualityRule({
  id: 'plan-is-not-actual',
  kind: 'plan-is-not-actual',
  severity: 'note',
  name: { en: 'A plan is not what happened' },
  advice: { en: 'Announcement and outcome are two facts. Only the outcome is counted.' },
})
