import { defineRecordRule, recordRule } from '#definition'

export const accidentIsNoThreat = defineRecordRule(recordRule.onlyCodes, {
  id: 'accident-is-no-threat',
  registers: ['incidents'],
  rows: 'victims',
  where: { 'incident-type': ['accidental'] },
  severity: 'error',
  name: { en: 'Threatened by accident' },
  why: { en: 'Nobody is threatened by accident.' },
  mend: { en: 'Correct the outcome or the type of incident.' },
  settings: { field: 'victim-outcome', codes: ['killed', 'injured', 'unharmed', 'not-reported'] },
})
