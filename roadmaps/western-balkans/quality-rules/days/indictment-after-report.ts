import { defineRecordRule, recordRule } from '#definition'

export const indictmentAfterReport = defineRecordRule(recordRule.inOrder, {
  id: 'indictment-after-report',
  registers: ['criminal-cases'],
  severity: 'error',
  name: { en: 'Indicted before it was reported' },
  why: { en: 'A case is indicted after somebody has reported it.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'reported-on', later: 'indicted-on' },
})
