import { defineRecordRule, recordRule } from '#definition'

export const finalAfterJudgment = defineRecordRule(recordRule.inOrder, {
  id: 'final-after-judgment',
  registers: ['criminal-cases'],
  severity: 'error',
  name: { en: 'Final before it was judged' },
  why: { en: 'A judgment becomes final after it was given.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'judged-on', later: 'final-on' },
})
