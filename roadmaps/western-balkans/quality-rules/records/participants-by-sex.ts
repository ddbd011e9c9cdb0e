import { defineRecordRule, recordRule } from '#definition'

export const participantsBySex = defineRecordRule(recordRule.enoughRows, {
  id: 'participants-by-sex',
  registers: ['awareness-activities', 'exchanges'],
  severity: 'question',
  name: { en: 'Nobody took part?' },
  why: { en: 'Participants are reported by sex; an entry without participants counts nobody.' },
  mend: { en: 'Add a row for women, for men and for “not reported”.' },
  settings: { of: 'participants', least: 1, at: 'day' },
})
