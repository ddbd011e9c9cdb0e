import { defineRecordRule, recordRule } from '#definition'

export const verdictNeedsIndictment = defineRecordRule(recordRule.required, {
  id: 'verdict-needs-indictment',
  registers: ['criminal-cases'],
  where: { verdict: ['convicted', 'acquitted', 'other'] },
  severity: 'question',
  name: { en: 'A verdict without an indictment' },
  why: { en: 'What was adjudicated was also prosecuted (KPI 3); without its day it is not counted there.' },
  mend: { en: 'Fill in the day of the indictment.' },
  settings: { field: 'indicted-on' },
})
