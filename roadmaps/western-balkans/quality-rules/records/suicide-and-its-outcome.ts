import { defineRecordRule, recordRule } from '#definition'

export const suicideAndItsOutcome = defineRecordRule(recordRule.onlyCodes, {
  id: 'suicide-and-its-outcome',
  registers: ['incidents'],
  rows: 'victims',
  where: { 'incident-type': ['suicide'] },
  severity: 'error',
  name: { en: 'A suicide in which nobody was hurt' },
  why: { en: 'In an attempted or completed suicide the person is killed or injured.' },
  mend: { en: 'Correct the outcome or the type of incident.' },
  settings: { field: 'victim-outcome', codes: ['killed', 'injured', 'not-reported'] },
})
