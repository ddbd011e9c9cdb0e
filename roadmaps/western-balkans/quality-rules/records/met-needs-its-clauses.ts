import { defineRecordRule, recordRule } from '#definition'
import { compulsoryClauses } from '../../registers/stores/compulsory-clauses.ts'

export const metNeedsItsClauses = defineRecordRule(recordRule.enoughRows, {
  id: 'met-needs-its-clauses',
  registers: ['storage-assessments'],
  where: { judgement: ['met'], standard: ['mosaic-05-20', 'iatg-01-20', 'iatg-12-20'] },
  severity: 'question',
  name: { en: 'Met, but not every compulsory clause' },
  why: {
    en: 'A facility counts as in line with international standards only if every compulsory clause is met.',
  },
  mend: {
    en: 'Answer every compulsory clause, or judge the facility as partly met. As it is it will not count as in line.',
  },
  settings: {
    of: 'clauses',
    least: compulsoryClauses.everywhere.length,
    having: { clause: compulsoryClauses.everywhere, 'clause-judgement': ['met'] },
    at: 'judgement',
  },
})
