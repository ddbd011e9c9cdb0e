import { defineRecordRule, recordRule } from '#definition'

export const judgmentAfterIndictment = defineRecordRule(recordRule.inOrder, {
  id: 'judgment-after-indictment',
  registers: ['criminal-cases'],
  severity: 'error',
  name: { en: 'Judged before it was indicted' },
  why: { en: 'A court judges what the prosecution has brought before it.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'indicted-on', later: 'judged-on' },
})
