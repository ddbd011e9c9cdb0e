import { defineRecordRule, recordRule } from '#definition'

export const domesticViolenceHasAVictim = defineRecordRule(recordRule.enoughRows, {
  id: 'domestic-violence-has-a-victim',
  registers: ['incidents'],
  where: { 'incident-type': ['intimate-partner', 'other-domestic'] },
  severity: 'question',
  name: { en: 'Domestic violence without a victim' },
  why: { en: 'Who was hurt or threatened, women or men, is what these figures are for.' },
  mend: { en: 'Add a row for each victim.' },
  settings: { of: 'victims', least: 1, at: 'incident-type' },
})
